package org.goldenthread.measures.entry.web;

import java.util.List;
import org.goldenthread.measures.Measure;

/** A measure on the entry page, with its rows. */
public record EntryGroup(Measure measure, List<EntryRow> rows) {
    public EntryGroup {
        rows = List.copyOf(rows);
    }

    public String label() {
        return measure.code().isEmpty() ? measure.title() : measure.code() + " " + measure.title();
    }

    /** Whether anything of it is open, or was returned. */
    public boolean asks() {
        return rows.stream().anyMatch(row -> !row.done());
    }
}
