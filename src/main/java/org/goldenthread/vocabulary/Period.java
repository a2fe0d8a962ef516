package org.goldenthread.vocabulary;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;

/**
 * A stretch of time that a figure is for: a first day and how long it lasts. "2022/23" is twelve months from 1 April
 * 2022, "Q1 2022/23" three months from the same day, a week seven days from its Monday.
 *
 * @param start the first day
 * @param months how many calendar months; 0 for a period counted in days
 * @param days how many days; 0 for a period counted in months
 */
public record Period(LocalDate start, int months, int days) implements Comparable<Period> {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
    private static final Comparator<Period> IN_TIME =
            Comparator.comparing(Period::start).thenComparing(Period::end);

    public Period {
        if (months < 0 || days < 0 || (months == 0) == (days == 0)) {
            throw new IllegalArgumentException("a period lasts some months or some days");
        }
    }

    public static Period ofMonths(LocalDate start, int months) {
        return new Period(start, months, 0);
    }

    public static Period ofDays(LocalDate start, int days) {
        return new Period(start, 0, days);
    }

    public static Period month(int year, int month) {
        return ofMonths(LocalDate.of(year, month, 1), 1);
    }

    /** A calendar year such as 2022. */
    public static Period year(int year) {
        return ofMonths(LocalDate.of(year, 1, 1), 12);
    }

    /** A financial year by the calendar year it begins in: 2022 is 2022/23, from 1 April. */
    public static Period financialYear(int year) {
        return ofMonths(LocalDate.of(year, Month.APRIL, 1), 12);
    }

    /** An academic year by the calendar year it begins in: 2022 is 2022/23, from 1 September. */
    public static Period academicYear(int year) {
        return ofMonths(LocalDate.of(year, Month.SEPTEMBER, 1), 12);
    }

    /** A quarter of a financial year: year 2022 and quarter 1 is April to June 2022. */
    public static Period quarter(int financialYear, int quarter) {
        return ofMonths(LocalDate.of(financialYear, Month.APRIL, 1).plusMonths(3L * (quarter - 1)), 3);
    }

    /** The last day. */
    public LocalDate end() {
        return after().minusDays(1);
    }

    /** The first day after it. */
    public LocalDate after() {
        return start.plusMonths(months).plusDays(days);
    }

    /** The period of the same length so many lengths later; earlier for a negative number. */
    public Period shift(int lengths) {
        return new Period(start.plusMonths((long) months * lengths).plusDays((long) days * lengths), months, days);
    }

    public Period next() {
        return shift(1);
    }

    public Period previous() {
        return shift(-1);
    }

    /** The same stretch of the calendar a year before; of a period in days, 52 weeks before. */
    public Period yearBefore() {
        return months > 0 ? ofMonths(start.minusYears(1), months) : ofDays(start.minusWeeks(52), days);
    }

    /** Whether the other lies wholly inside this one. */
    public boolean holds(Period other) {
        return !other.start.isBefore(start) && !other.after().isAfter(after());
    }

    /** As people write it: "2022/23", "2022", "Q1 2022/23", "Apr 2022", "2014 to 2016", "week of 4 Apr 2022". */
    public String words() {
        if (days > 0) {
            return days == 1 ? DAY.format(start) : days == 7 ? "week of " + DAY.format(start) : fromTo(DAY);
        }
        if (start.getDayOfMonth() != 1) {
            return fromTo(DAY);
        }
        if (months % 12 == 0) {
            return years();
        }
        if (months == 1) {
            return MONTH.format(start);
        }
        int place = (start.getMonthValue() + 8) % 12;
        return months == 3 && place % 3 == 0
                ? "Q" + (place / 3 + 1) + " " + slashed(financialYearOf(start))
                : months == 6 && place % 6 == 0
                        ? "H" + (place / 6 + 1) + " " + slashed(financialYearOf(start))
                        : fromTo(MONTH);
    }

    private String years() {
        int first = start.getYear();
        int last = first + months / 12 - 1;
        return switch (start.getMonth()) {
            case JANUARY -> first == last ? Integer.toString(first) : first + " to " + last;
            case APRIL -> first == last ? slashed(first) : slashed(first) + " to " + slashed(last);
            case SEPTEMBER, AUGUST ->
                "academic year " + (first == last ? slashed(first) : slashed(first) + " to " + slashed(last));
            default -> fromTo(MONTH);
        };
    }

    private String fromTo(DateTimeFormatter as) {
        return as.format(start) + " to " + as.format(end());
    }

    /** The calendar year in which the financial year of a day begins. */
    public static int financialYearOf(LocalDate day) {
        return day.getMonthValue() < Month.APRIL.getValue() ? day.getYear() - 1 : day.getYear();
    }

    private static String slashed(int year) {
        return "%d/%02d".formatted(year, (year + 1) % 100);
    }

    @Override
    public int compareTo(Period other) {
        return IN_TIME.compare(this, other);
    }

    @Override
    public String toString() {
        return start + "/P" + (months > 0 ? months + "M" : days + "D");
    }
}
