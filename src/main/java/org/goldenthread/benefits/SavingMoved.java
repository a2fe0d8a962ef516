package org.goldenthread.benefits;

/** A saving went from one state to another. Announced inside the transaction. */
public record SavingMoved(String ref, String council, SavingState from, SavingState to) {}
