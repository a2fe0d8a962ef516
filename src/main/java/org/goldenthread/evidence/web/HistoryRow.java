package org.goldenthread.evidence.web;

import java.util.List;
import org.goldenthread.evidence.TrailEntry;

/**
 * One deed as a page shows it.
 *
 * @param when day and time
 * @param deed what was done, in words
 * @param day the day of the deed, to see everything as it was then
 */
public record HistoryRow(String when, String who, String deed, List<Line> lines, String request, String day) {

    /** One field that changed. An empty side means that there was, or is, nothing. */
    public record Line(String label, String before, String after) {
        /** "Title from … to …", or "Title …" where there was nothing before. */
        String sentence() {
            return label
                    + (before.isEmpty() ? "" : " from “" + before + "”")
                    + (after.isEmpty() ? " to nothing" : (before.isEmpty() ? " “" : " to “") + after + "”");
        }
    }

    /** A row of the record as it stood: what it was, since when and by whom, and its fields. */
    public record Stood(String what, String since, List<Line> lines) {}

    static HistoryRow of(TrailEntry entry, TrailWords words) {
        return new HistoryRow(
                words.when(entry.at()),
                words.who(entry.account()),
                words.deed(entry),
                words.lines(entry),
                entry.request(),
                entry.at().atZone(words.zone()).toLocalDate().toString());
    }

    /** Whether it says anything to a reader; a count of versions alone does not. */
    static boolean telling(TrailEntry entry, TrailWords words) {
        return entry.deed() != TrailEntry.Deed.UPDATE || !words.lines(entry).isEmpty();
    }
}
