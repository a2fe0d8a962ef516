package org.goldenthread.thread;

/** A thing was entered in the record. Announced inside the transaction. */
public record ThingAdded(String ref, String kind, String council) {}
