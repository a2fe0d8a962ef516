package org.goldenthread.risks.matrix;

/**
 * How much risk a council accepts in a category.
 *
 * @param band the position of the highest band that is acceptable
 * @param by who agreed it, such as the body
 */
public record Appetite(String category, int band, String by) {}
