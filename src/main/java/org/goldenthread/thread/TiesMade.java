package org.goldenthread.thread;

import java.util.List;

/** Things were tied together, or the role of a tie changed. Announced inside the transaction. */
public record TiesMade(List<Tie> ties) {}
