package org.goldenthread.delivery.office;

/** A register as a page lists it, with what it says. */
public record Kept(Control register, Control.Line line) {}
