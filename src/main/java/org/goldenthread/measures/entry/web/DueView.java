package org.goldenthread.measures.entry.web;

import java.util.List;
import org.goldenthread.measures.entry.Slot;

/**
 * Who owes what.
 *
 * @param posts those with something open, the most overdue first
 * @param open how many figures are open, of how many measures that are entered by hand
 */
public record DueView(List<OfPost> posts, long open, int measures) {

    /**
     * What one post owes.
     *
     * @param ref the post; empty where measures have nobody who enters them
     * @param slots its open figures, the longest overdue first
     */
    public record OfPost(String ref, String name, String holder, Counts counts, List<Slot> slots) {}

    /** Of the figures that are open, how many are overdue, due, and not due yet. */
    public record Counts(long overdue, long due, long notYet) {}
}
