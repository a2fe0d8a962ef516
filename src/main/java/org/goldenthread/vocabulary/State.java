package org.goldenthread.vocabulary;

/**
 * The state of a thing, in the words of its room.
 *
 * @param words such as "being answered", "declined", "no answer"
 * @param tone how that is to be taken
 */
public record State(String words, Tone tone) {}
