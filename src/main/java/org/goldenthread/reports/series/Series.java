package org.goldenthread.reports.series;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reports of one name to one body, one for each period.
 *
 * @param template the code of the template that the next one follows
 * @param months how long a period is
 */
public record Series(long id, String council, String name, String body, String template, int months) {

    /**
     * A report of the series.
     *
     * @param since the day before its period
     * @param asAt the last day of its period
     */
    public record Issue(
            String ref,
            int number,
            LocalDate since,
            LocalDate asAt,
            @Nullable LocalDate meeting) {

        /** "1 Oct 2012 to 31 Dec 2012". */
        public String period() {
            return Next.words(since, asAt);
        }
    }

    /**
     * The report that comes next.
     *
     * @param due the day by which it is due; null where the last one had no day
     */
    public record Next(
            int number,
            LocalDate since,
            LocalDate asAt,
            @Nullable LocalDate due) {
        public String period() {
            return words(since, asAt);
        }

        static String words(LocalDate since, LocalDate asAt) {
            return org.goldenthread.site.Times.day(since.plusDays(1)) + " to " + org.goldenthread.site.Times.day(asAt);
        }
    }

    /** The next after a report: its period begins where that one's ended, and it is due a period later. */
    public Next after(Issue last) {
        return new Next(
                last.number() + 1,
                last.asAt(),
                later(last.asAt()),
                Optional.ofNullable(last.meeting()).map(this::later).orElse(null));
    }

    /** The end of a month stays the end of a month, so that 30 June is followed by 30 September and 31 December. */
    private LocalDate later(LocalDate day) {
        var moved = day.plusMonths(months);
        return day.equals(YearMonth.from(day).atEndOfMonth())
                ? YearMonth.from(moved).atEndOfMonth()
                : moved;
    }

    /** "every quarter". */
    public String often() {
        return switch (months) {
            case 1 -> "every month";
            case 3 -> "every quarter";
            case 6 -> "every half year";
            case 12 -> "every year";
            default -> "every " + months + " months";
        };
    }
}
