package org.goldenthread.measures.entry;

/**
 * A question about a figure that looks wrong.
 *
 * @param sort its short name, such as "unit"
 * @param words the question, one or two sentences
 */
public record Doubt(String sort, String words) {}
