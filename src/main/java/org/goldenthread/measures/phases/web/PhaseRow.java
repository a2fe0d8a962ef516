package org.goldenthread.measures.phases.web;

/** A phase as its page lists it. @param fate "holds", or when it was taken back */
public record PhaseRow(long id, String period, String note, String noted, boolean holds, String fate) {}
