package org.goldenthread.measures.trend;

import org.goldenthread.vocabulary.Period;

/** What a period is compared with: the one before it, or the same one a year earlier (for what has seasons). */
public enum Basis {
    ONGOING("ongoing"),
    YEAR_TO_YEAR("year to year");

    private final String words;

    Basis(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** How many places earlier that is among periods like this one. */
    public int lag(Period period) {
        return this == ONGOING ? 1 : perYear(period);
    }

    /** How many such periods a year has; 1 for a year or longer. */
    public static int perYear(Period period) {
        return period.months() > 0 ? Math.max(1, 12 / period.months()) : Math.max(1, 364 / period.days());
    }
}
