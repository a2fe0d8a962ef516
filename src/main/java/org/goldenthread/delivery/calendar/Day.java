package org.goldenthread.delivery.calendar;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.vocabulary.State;
import org.jspecify.annotations.Nullable;

/** A day on which something is due, with what it is. */
public record Day(LocalDate day, List<Entry> entries) {
    public Day {
        entries = List.copyOf(entries);
    }

    /**
     * Something due.
     *
     * @param kind "action", "milestone", or the level of an undertaking that ends
     * @param part what it is part of, in words
     * @param owner the post that owns it
     */
    public record Entry(
            LocalDate day,
            String ref,
            String kind,
            String title,
            State state,
            String part,
            @Nullable String owner) {}
}
