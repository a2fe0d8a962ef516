package org.goldenthread.measures.control;

/** What one point of a chart is. */
public record Point(int place, Cause cause, Signal signal) {}
