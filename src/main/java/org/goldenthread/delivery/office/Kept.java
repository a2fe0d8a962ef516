package org.goldenthread.delivery.office;

/** A register as a page lists it: what it is called, where it is, and what it says. */
public record Kept(String title, String href, Control.Line line) {}
