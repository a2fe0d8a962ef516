package org.goldenthread.thread;

/** A thing's card or state was changed. Announced inside the transaction. */
public record ThingChanged(String ref, String kind, String council) {}
