package org.goldenthread.thread;

/** Two things were tied together. Announced inside the transaction. */
public record TieMade(String upper, String lower, TieKind kind) {}
