package org.goldenthread.thread;

/** A thing was taken out of the record; the trail keeps it. Announced inside the transaction. */
public record ThingRemoved(String ref, String kind, String council) {}
