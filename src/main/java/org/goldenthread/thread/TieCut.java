package org.goldenthread.thread;

/** A tie between two things was cut. Announced inside the transaction. */
public record TieCut(String upper, String lower, TieKind kind) {}
