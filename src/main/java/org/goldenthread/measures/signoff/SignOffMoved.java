package org.goldenthread.measures.signoff;

import org.goldenthread.vocabulary.Period;

/** Announced inside the transaction: the figures of a measure for a period went on, or back, in their sign-off. */
public record SignOffMoved(String council, String measure, Period period, Move move, Phase phase) {}
