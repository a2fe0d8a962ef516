package org.goldenthread.delivery.updates;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.delivery.Undertaking;
import org.goldenthread.vocabulary.Period;

/**
 * What the parts of a programme have achieved over a year, built from dated updates, completed actions and moves.
 *
 * @param year the twelve months
 * @param quarter the last three of them
 */
public record ProgressTable(Period year, Period quarter, List<Row> rows) {
    public ProgressTable {
        rows = List.copyOf(rows);
    }

    /**
     * One strand or project.
     *
     * @param earlier what happened in the year before the last three months
     * @param recent what happened in the last three months and since
     */
    public record Row(Undertaking part, List<Fact> earlier, List<Fact> recent) {
        public Row {
            earlier = List.copyOf(earlier);
            recent = List.copyOf(recent);
        }
    }

    /**
     * Something that happened.
     *
     * @param sort "update", "milestone", "action" or "move"
     * @param ref the thing it is said of
     * @param title what that is called
     * @param words what was said, or what became of it
     */
    public record Fact(LocalDate day, String sort, String ref, String title, String words) {}
}
