package org.goldenthread.intake.paper;

/**
 * Something about a paper that a person should know: kept beside it, never a reason to fail.
 *
 * @param code stable and short, such as "undeclared-source", "sum-differs", "repeated-number"
 * @param message one sentence for a person, naming what was found
 * @param place where in the paper
 */
public record Note(String code, String message, Place place) {}
