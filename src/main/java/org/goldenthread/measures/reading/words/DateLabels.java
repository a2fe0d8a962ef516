package org.goldenthread.measures.reading.words;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.regex.Pattern;
import org.goldenthread.vocabulary.Period;
import org.jspecify.annotations.Nullable;

/** Labels with days in them: ISO dates and intervals, "31/03/2020", "w/e 4 April 2022", "as at 31 March 2020". */
final class DateLabels {
    private static final Pattern ISO = Pattern.compile(
            "(\\d{4}-\\d\\d-\\d\\d)(?:t00:00(?::00(?:\\.0+)?)?z?| 00:00:00)?(?:/(?:p(\\d{1,3})([ymwd])|(\\d{4}-\\d\\d-\\d\\d)))?");
    private static final Pattern BRITISH = Pattern.compile("(\\d\\d?)[-/.](\\d\\d?)[-/.](\\d{4}|(?<=/)\\d\\d)");
    private static final Pattern NAMED =
            Pattern.compile("(\\d\\d?)(?:st|nd|rd|th)?[- ](?:of )?([a-z]{3,9})\\.?,?[- ](\\d{4}|\\d\\d)");
    private static final Pattern AMERICAN = Pattern.compile("([a-z]{3,9})\\.? (\\d\\d?)(?:st|nd|rd|th)?,? (\\d{4})");
    private static final Pattern BEFORE = Pattern.compile(
            "(?:(as at|as of|at|on|position at)|(w/e|we|week ending|week ended)|(w/c|wc|week commencing|week of|week beginning)):? "
                    + "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?(.+)");
    private static final Pattern ENDS =
            Pattern.compile("(year|half year|quarter|month|y|q|m)(?: ?end(?:ing|ed)?| to|e)(?: date)?:? ?(.*)");
    private static final Pattern WEEK_BEGINS = Pattern.compile("(w/c|wc|week (?:commencing|of|beginning|starting)).*");
    private static final Pattern WEEK_ENDS = Pattern.compile("(w/e|we|week end(?:ing|ed)?)( date)?");
    private static final Pattern ISO_WEEK = Pattern.compile("(\\d{4})-?\\s?(?:w|wk|week)[ -]?(\\d\\d?)");
    private static final Pattern WEEK_FIRST = Pattern.compile("(?:w|wk|week)[ -]?(\\d\\d?)[ ,/-]+(\\d{4})");
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
            var week = week(words);
            return week == null ? before(words) : week;
        } catch (DateTimeException | IllegalArgumentException none) {
            return null;
        }
    }

    /** "2025-W14" or "Week 14 2025": a week from Monday, the first of a year being that of its first Thursday. */
    private static @Nullable Period week(String words) {
        var iso = ISO_WEEK.matcher(words);
        if (iso.matches()) {
            return week(number(iso.group(1)), number(iso.group(2)));
        }
        var first = WEEK_FIRST.matcher(words);
        return first.matches() ? week(number(first.group(2)), number(first.group(1))) : null;
    }

    private static @Nullable Period week(int year, int week) {
        var inFirst = LocalDate.of(year, 1, 4);
        if (week < 1
                || week
                        > IsoFields.WEEK_OF_WEEK_BASED_YEAR
                                .rangeRefinedBy(inFirst)
                                .getMaximum()) {
            return null;
        }
        return Period.ofDays(inFirst.with(DayOfWeek.MONDAY).plusWeeks(week - 1L), WEEK);
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

    private static Period ending(String unit, LocalDate last) {
        int months =
                switch (unit.charAt(0)) {
                    case 'y' -> 12;
                    case 'h' -> 6;
                    case 'q' -> 3;
                    default -> 1;
                };
        var after = last.plusDays(1);
        return Period.ofMonths(after.minusMonths(months), months);
    }

    /** What a day is below a heading: the last of a week, the first of a month, or just that day. */
    Period below(String heading, Period day) {
        var words = heading.toLowerCase(Locale.ROOT).replace('_', ' ').strip();
        var first = day.start();
        boolean monday = first.getDayOfWeek() == DayOfWeek.MONDAY;
        if (WEEK_BEGINS.matcher(words).matches() || words.equals("week") && monday) {
            return Period.ofDays(first, WEEK);
        }
        if (WEEK_ENDS.matcher(words).matches() || words.equals("week")) {
            return Period.ofDays(first.minusDays(WEEK - 1L), WEEK);
        }
        if (words.equals("month")) {
            return Period.month(first.getYear(), first.getMonthValue());
        }
        var ends = ENDS.matcher(words);
        return ends.matches() && ends.group(2).isEmpty() ? ending(ends.group(1), first) : day;
    }

    private static @Nullable Period before(String words) {
        var ends = ENDS.matcher(words);
        if (ends.matches()) {
            var last = day(ends.group(2));
            return last == null ? null : ending(ends.group(1), last);
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
            return LocalDate.of(year(numbers.group(3)), number(numbers.group(2)), number(numbers.group(1)));
        }
        var named = NAMED.matcher(words);
        if (named.matches()) {
            return day(year(named.group(3)), named.group(2), named.group(1));
        }
        var american = AMERICAN.matcher(words);
        return american.matches() ? day(number(american.group(3)), american.group(1), american.group(2)) : null;
    }

    private static int year(String digits) {
        int year = number(digits);
        return year < 100 ? 2000 + year : year;
    }

    private static @Nullable LocalDate day(int year, String month, String day) {
        int named = MonthNames.number(month);
        return named == 0 ? null : LocalDate.of(year, named, number(day));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
