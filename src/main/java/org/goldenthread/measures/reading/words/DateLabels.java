package org.goldenthread.measures.reading.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.goldenthread.vocabulary.Period;
import org.jspecify.annotations.Nullable;

/** Labels with days in them: ISO dates and intervals, "31/03/2020", "w/e 4 April 2022", "as at 31 March 2020". */
final class DateLabels {
    private static final Pattern ISO = Pattern.compile(
            "(\\d{4}-\\d\\d-\\d\\d)(?:t00:00(?::00(?:\\.0+)?)?z?| 00:00:00)?(?:/(?:p(\\d{1,3})([ymwd])|(\\d{4}-\\d\\d-\\d\\d)))?");
    private static final Pattern BRITISH = Pattern.compile("(\\d\\d?)[-/.](\\d\\d?)[-/.](\\d{4})");
    private static final Pattern NAMED =
            Pattern.compile("(\\d\\d?)(?:st|nd|rd|th)?[- ](?:of )?([a-z]{3,9})\\.?,?[- ](\\d{4}|\\d\\d)");
    private static final Pattern AMERICAN = Pattern.compile("([a-z]{3,9})\\.? (\\d\\d?)(?:st|nd|rd|th)?,? (\\d{4})");
    private static final Pattern BEFORE = Pattern.compile(
            "(?:(as at|as of|at|on|position at)|(w/e|we|week ending|week ended)|(w/c|wc|week commencing|week of|week beginning)):? (.+)");
    private static final Pattern YEAR_TO = Pattern.compile("(?:year ending|year ended|year to|ye) (.+)");
    private static final int WEEK = 7;

    @Nullable
    Period read(String label) {
        var words = label.toLowerCase(Locale.ROOT);
        try {
            var iso = ISO.matcher(words);
            if (iso.matches()) {
                var from = LocalDate.parse(iso.group(1));
                return iso.group(4) != null
                        ? between(from, LocalDate.parse(iso.group(4)))
                        : iso.group(2) == null
                                ? Period.ofDays(from, 1)
                                : lasting(from, Integer.parseInt(iso.group(2)), iso.group(3));
            }
            return before(words);
        } catch (DateTimeException | IllegalArgumentException none) {
            return null;
        }
    }

    private static Period lasting(LocalDate from, int count, String unit) {
        return switch (unit.charAt(0)) {
            case 'y' -> Period.ofMonths(from, count * 12);
            case 'm' -> Period.ofMonths(from, count);
            case 'w' -> Period.ofDays(from, count * WEEK);
            default -> Period.ofDays(from, count);
        };
    }

    private static @Nullable Period between(LocalDate first, LocalDate last) {
        if (!last.isAfter(first)) {
            return null;
        }
        var after = last.plusDays(1);
        long months = java.time.temporal.ChronoUnit.MONTHS.between(first, after);
        return months > 0 && first.plusMonths(months).equals(after)
                ? Period.ofMonths(first, (int) months)
                : Period.ofDays(first, (int) java.time.temporal.ChronoUnit.DAYS.between(first, after));
    }

    private static @Nullable Period before(String words) {
        var year = YEAR_TO.matcher(words);
        if (year.matches()) {
            var last = day(year.group(1));
            return last == null ? null : between(last.plusDays(1).minusYears(1), last);
        }
        var before = BEFORE.matcher(words);
        var day = day(before.matches() ? before.group(4) : words);
        if (day == null) {
            return null;
        }
        if (before.matches() && before.group(2) != null) {
            return Period.ofDays(day.minusDays(WEEK - 1L), WEEK);
        }
        return Period.ofDays(day, before.matches() && before.group(3) != null ? WEEK : 1);
    }

    private static @Nullable LocalDate day(String words) {
        var iso = ISO.matcher(words);
        if (iso.matches() && iso.group(2) == null && iso.group(4) == null) {
            return LocalDate.parse(iso.group(1));
        }
        var numbers = BRITISH.matcher(words);
        if (numbers.matches()) {
            return LocalDate.of(number(numbers.group(3)), number(numbers.group(2)), number(numbers.group(1)));
        }
        var named = NAMED.matcher(words);
        if (named.matches()) {
            int year = number(named.group(3));
            return day(year < 100 ? 2000 + year : year, named.group(2), named.group(1));
        }
        var american = AMERICAN.matcher(words);
        return american.matches() ? day(number(american.group(3)), american.group(1), american.group(2)) : null;
    }

    private static @Nullable LocalDate day(int year, String month, String day) {
        int named = MonthNames.number(month);
        return named == 0 ? null : LocalDate.of(year, named, number(day));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
