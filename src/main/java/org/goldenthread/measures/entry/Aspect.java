package org.goldenthread.measures.entry;

/**
 * What part of a measure a figure is for: the council as a whole, one of its areas, one part such as an age group.
 *
 * @param subject the number of whom it is about
 * @param breakdown the number of the part; 0 for the whole
 * @param words empty for the council as a whole
 */
public record Aspect(int subject, int breakdown, String words) {}
