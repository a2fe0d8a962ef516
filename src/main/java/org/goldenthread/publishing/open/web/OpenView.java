package org.goldenthread.publishing.open.web;

import java.util.List;
import org.goldenthread.publishing.open.Edition;
import org.goldenthread.publishing.open.Shelf;

/** What public pages show of a shelf. */
public final class OpenView {
    private OpenView() {}

    /** How much stands on it, and some to begin with. */
    public record Shown(Shelf shelf, int total, List<Edition> some) {
        public Shown {
            some = List.copyOf(some);
        }
    }

    /**
     * One page of its list.
     *
     * @param total how many stand there
     * @param words that narrow it; empty for all
     * @param page from 1
     * @param pages how many there are
     */
    public record Shelved(Shelf shelf, List<Edition> rows, int total, String words, int page, int pages) {
        public Shelved {
            rows = List.copyOf(rows);
        }
    }
}
