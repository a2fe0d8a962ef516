package org.goldenthread.measures.performance;

import java.util.List;

/**
 * Announced inside the installation's transaction: how these measures perform was worked out anew, because figures were
 * recorded or taken back, or because a day went by.
 */
public record MeasuresJudged(String council, List<Performance> performances) {}
