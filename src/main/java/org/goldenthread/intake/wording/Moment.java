package org.goldenthread.intake.wording;

import java.time.LocalDate;

/**
 * A point or stretch of time as a paper prints it.
 *
 * @param printed as printed, such as "17 January 2006", "Spring '06" or "2012/13"
 * @param grain how exactly the paper says it
 * @param from its first day
 * @param to its last day
 * @param start where it starts in the text it was found in
 * @param end where it ends, exclusive
 */
public record Moment(String printed, Grain grain, LocalDate from, LocalDate to, int start, int end) {

    /** How exactly a paper tells a time; a span covers several financial years. */
    public enum Grain {
        DAY,
        MONTH,
        SEASON,
        QUARTER,
        YEAR,
        FINANCIAL_YEAR,
        SPAN
    }

    /** Whether it names a year or several, rather than a part of one. */
    public boolean isYears() {
        return switch (grain) {
            case YEAR, FINANCIAL_YEAR, SPAN -> true;
            case DAY, MONTH, SEASON, QUARTER -> false;
        };
    }

    /**
     * The same label however it was printed: "2012-13" for a financial year, "2013-2017" for a span, else as printed.
     */
    public String label() {
        return switch (grain) {
            case FINANCIAL_YEAR -> "%d-%02d".formatted(from.getYear(), to.getYear() % 100);
            case SPAN -> from.getYear() + "-" + to.getYear();
            case YEAR -> String.valueOf(from.getYear());
            case DAY, MONTH, SEASON, QUARTER -> printed;
        };
    }
}
