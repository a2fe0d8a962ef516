package org.goldenthread.measures.entry;

import java.time.LocalDate;
import org.goldenthread.measures.figures.Length;
import org.goldenthread.vocabulary.Period;
import org.jspecify.annotations.Nullable;

/** How the periods of a measure follow each other through the calendar, told from one of them. */
public record Rhythm(Period any) {
    private static final LocalDate APRIL = LocalDate.of(2000, 4, 1);
    private static final LocalDate MONDAY = LocalDate.of(2000, 1, 3);

    /** @param known the first day of any period that has a figure; null where none has: years begin in April then */
    public static Rhythm of(Length length, @Nullable LocalDate known) {
        var start = known == null ? length.months() > 0 ? APRIL : MONDAY : known;
        return new Rhythm(new Period(start, length.months(), length.days()));
    }

    /** The period that a day lies in. */
    public Period holding(LocalDate day) {
        long apart = any.months() > 0
                ? (day.getYear() - any.start().getYear()) * 12L
                        + day.getMonthValue()
                        - any.start().getMonthValue()
                : day.toEpochDay() - any.start().toEpochDay();
        var found = any.shift((int) Math.floorDiv(apart, any.months() > 0 ? any.months() : any.days()));
        while (found.start().isAfter(day)) {
            found = found.previous();
        }
        return found;
    }

    /** The latest period that is over. */
    Period lastEnded(LocalDate today) {
        return holding(today).previous();
    }

    /** Whether a period is one of them. */
    boolean has(Period period) {
        return holding(period.start()).equals(period);
    }
}
