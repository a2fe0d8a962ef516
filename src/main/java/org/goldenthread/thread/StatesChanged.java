package org.goldenthread.thread;

import java.util.List;

/** The states of many things of a council were worked out anew. Announced inside the transaction, instead of each. */
public record StatesChanged(List<String> refs, String council) {}
