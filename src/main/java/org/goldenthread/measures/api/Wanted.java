package org.goldenthread.measures.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.goldenthread.measures.figures.Figure;
import org.goldenthread.measures.figures.Length;
import org.goldenthread.measures.ledger.Grid;
import org.jspecify.annotations.Nullable;

/**
 * Which figures a program wants.
 *
 * @param length absent for every length of period
 * @param whom whom and which part they are about
 * @param from the first day on which a period may begin
 * @param to the last day on which a period may end
 * @param known as was known at the end of this day; absent for now
 */
record Wanted(
        Set<Figure> figures,
        @Nullable Length length,
        Whom whom,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate known) {
    private static final ZoneId HERE = ZoneId.of("Europe/London");
    private static final String WHOLE = "-";

    /**
     * Whom they are about.
     *
     * @param subject a code, a name, or "own" for the council itself; empty for everybody
     * @param part in its words, "-" for the whole alone; empty for the whole and every part
     */
    record Whom(String subject, String part) {
        boolean part(String words) {
            return part.isEmpty() || (part.equals(WHOLE) ? words.isEmpty() : part.equalsIgnoreCase(words));
        }
    }

    @Nullable
    Instant knownAt() {
        return endOf(known);
    }

    /** The end of a day, as people mean "as known on"; null for now. */
    static @Nullable Instant endOf(@Nullable LocalDate day) {
        return day == null ? null : day.plusDays(1).atStartOfDay(HERE).toInstant();
    }

    boolean wants(Grid grid) {
        return figures.contains(grid.series().figure())
                && (length == null || length.equals(grid.length()))
                && grid.periods() > 0;
    }

    boolean wants(Grid grid, int column) {
        return (from == null || !grid.start(column).isBefore(from))
                && (to == null || !grid.period(column).end().isAfter(to));
    }
}
