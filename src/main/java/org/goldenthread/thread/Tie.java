package org.goldenthread.thread;

/**
 * Two things tied together.
 *
 * @param upper what comes first in the story
 * @param lower what follows from it
 * @param role "primary", "secondary" or empty
 * @param detail where exactly, such as "paragraph 19"; empty for the whole
 */
public record Tie(long id, String upper, String lower, TieKind kind, String role, String detail) {}
