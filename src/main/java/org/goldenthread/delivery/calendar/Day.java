package org.goldenthread.delivery.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.goldenthread.vocabulary.State;
import org.jspecify.annotations.Nullable;

/** A day of a month, with what is due on it. */
public record Day(LocalDate day, List<Entry> entries) {
    /** As many as a day of a month has room for; the others are folded away. */
    private static final int ROOM = 6;

    public Day {
        entries = List.copyOf(entries);
    }

    /** Every day of a month. */
    static List<Day> of(YearMonth month, List<Entry> entries) {
        var byDay = entries.stream().collect(Collectors.groupingBy(Entry::day));
        return IntStream.rangeClosed(1, month.lengthOfMonth())
                .mapToObj(month::atDay)
                .map(day -> new Day(day, byDay.getOrDefault(day, List.of())))
                .toList();
    }

    /** Those that are shown at once. */
    public List<Entry> first() {
        return entries.subList(0, Math.min(ROOM, entries.size()));
    }

    /** Those that are folded away. */
    public List<Entry> rest() {
        return entries.subList(first().size(), entries.size());
    }

    /**
     * Something due.
     *
     * @param ref of the thing; of a gate, the undertaking that has to pass it
     * @param kind "action", "milestone", "gate", or the level of an undertaking that ends
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
            @Nullable String owner) {

        public String href() {
            return kind.equals("gate") ? "/delivery/gates?within=" + ref : "/delivery/" + kind + "s/" + ref;
        }

        /** What it is and of what, such as "milestone in Depot". */
        public String what() {
            return part.isEmpty() ? kind : kind + (kind.equals("gate") ? " of " : " in ") + part;
        }

        /** Its name among the events of a feed, the same every time. */
        String uid() {
            return kind.equals("gate") ? ref + "-gate-" + Integer.toHexString(title.hashCode()) : ref;
        }
    }
}
