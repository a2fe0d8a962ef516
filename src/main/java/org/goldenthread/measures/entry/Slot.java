package org.goldenthread.measures.entry;

import java.time.LocalDate;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.Sheet;
import org.goldenthread.measures.figures.Figure;
import org.goldenthread.measures.figures.Length;
import org.goldenthread.measures.figures.Standing;
import org.goldenthread.measures.ledger.Series;
import org.goldenthread.vocabulary.Period;
import org.jspecify.annotations.Nullable;

/**
 * A place where a figure belongs: a measure, whom it is about, and a period.
 *
 * @param given what the figure there is worth, or why there is none; null while nothing has come in
 */
public record Slot(
        Measure measure,
        Aspect aspect,
        Period period,
        @Nullable Standing given) {

    /** Whether nothing has come in. */
    public boolean open() {
        return given == null;
    }

    /** The definition sheet that applies to its period. */
    public Sheet sheet() {
        return measure.definitionFor(period.start()).sheet();
    }

    /** The day by which the figure is asked for. */
    public LocalDate due() {
        return period.end().plusDays(sheet().collection().daysDue());
    }

    /** The first day on which it is overdue. */
    public LocalDate overdue() {
        return due().plusDays(sheet().collection().daysOverdue() + 1L);
    }

    public Stage stage(LocalDate today) {
        return today.isBefore(due()) ? Stage.NOT_DUE : today.isBefore(overdue()) ? Stage.DUE : Stage.OVERDUE;
    }

    public Series series(Figure figure) {
        return new Series(measure.ref(), figure, Length.of(period));
    }

    /** The figures of a measure at the length it is collected in. */
    public static Series values(Measure measure, Figure figure) {
        return new Series(measure.ref(), figure, measure.sheet().collection().collected());
    }

    /** The first day of its period, in days since 1970. */
    public int start() {
        return (int) period.start().toEpochDay();
    }

    public Slot given(@Nullable Standing other) {
        return new Slot(measure, aspect, period, other);
    }

    public Key key() {
        return new Key(measure.ref(), aspect.subject(), aspect.breakdown(), Length.of(period), period.start());
    }

    /** What a page calls a slot; it reads as "M-3_12_0_P3M_2031-07-01". */
    public record Key(String measure, int subject, int breakdown, Length length, LocalDate start) {
        @Override
        public String toString() {
            return String.join(
                    "_", measure, String.valueOf(subject), String.valueOf(breakdown), length.code(), start.toString());
        }

        /** Reads what {@link #toString} wrote; null where it is anything else. */
        public static @Nullable Key of(String written) {
            var parts = written.split("_", -1);
            if (parts.length != 5 || !(parts[1] + parts[2]).matches("\\d{2,18}")) {
                return null;
            }
            try {
                return new Key(
                        parts[0],
                        Integer.parseInt(parts[1]),
                        Integer.parseInt(parts[2]),
                        Length.ofCode(parts[3]),
                        LocalDate.parse(parts[4]));
            } catch (IllegalArgumentException | java.time.DateTimeException none) {
                return null;
            }
        }
    }
}
