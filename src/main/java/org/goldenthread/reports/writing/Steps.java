package org.goldenthread.reports.writing;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Levels of typed headings: whatever a writer begins with stands right below the section's own heading, and no step is
 * left out, which whoever listens to a paper would miss (PDF/UA-1, 7.4.2).
 */
final class Steps {
    private static final int DEEPEST = 4;
    private final int above;
    private final Deque<Integer> open = new ArrayDeque<>();

    Steps(int above) {
        this.above = above;
    }

    /** @param typed from 1 to 6, as the writer marked it */
    int of(int typed) {
        while (!open.isEmpty() && open.getLast() >= typed) {
            open.removeLast();
        }
        open.addLast(typed);
        return Math.min(above + open.size(), DEEPEST);
    }
}
