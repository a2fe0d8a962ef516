package org.goldenthread.thread;

import java.util.List;

/** Things of one kind were entered in the record of a council. Announced inside the transaction. */
public record ThingsAdded(List<String> refs, String kind, String council) {}
