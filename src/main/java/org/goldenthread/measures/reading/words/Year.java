package org.goldenthread.measures.reading.words;

import java.time.LocalDate;
import org.goldenthread.vocabulary.Period;

/** The kinds of year that councils count by, and the month each begins in. */
public enum Year {
    CALENDAR(1, "calendar year, from January"),
    FINANCIAL(4, "financial year, from April"),
    /** The fiscal year of most American councils. */
    JULY(7, "year from July to June"),
    ACADEMIC(9, "academic year, from September");

    private final int month;
    private final String words;

    Year(int month, String words) {
        this.month = month;
        this.words = words;
    }

    /** The first month, 1 to 12. */
    public int month() {
        return month;
    }

    public String words() {
        return words;
    }

    /** So many such years, the first of which begins in this calendar year. */
    Period from(int year, int years) {
        return Period.ofMonths(LocalDate.of(year, month, 1), 12 * years);
    }
}
