package org.goldenthread.measures.reading.words;

import java.time.LocalDate;
import org.goldenthread.vocabulary.Period;

/** The kinds of year that councils count by, and the month each begins in. */
public enum Year {
    CALENDAR(1),
    FINANCIAL(4),
    ACADEMIC(9);

    private final int month;

    Year(int month) {
        this.month = month;
    }

    /** The first month, 1 to 12. */
    public int month() {
        return month;
    }

    /** So many such years, the first of which begins in this calendar year. */
    Period from(int year, int years) {
        return Period.ofMonths(LocalDate.of(year, month, 1), 12 * years);
    }
}
