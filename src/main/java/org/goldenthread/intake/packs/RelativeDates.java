package org.goldenthread.intake.packs;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.goldenthread.vocabulary.Period;

/**
 * Dates in packs are written relative to the day of loading, so that a demonstration never looks abandoned:
 * {@code {{day -30}}} "23 October 2026", {@code {{iso -30}}} "2026-10-23", {@code {{month -2}}} "September 2026" (months
 * back), {@code {{quarter -1}}} the financial quarter "Q2 2026/27" (quarters back), {@code {{year 0}}} the financial year
 * "2026-27" (years back), {@code {{slash 1}}} "2027/28", {@code {{fy 0}}} the calendar year "2026" that it begins in.
 */
final class RelativeDates {
    private static final Pattern TOKEN =
            Pattern.compile("\\{\\{(day|iso|month|quarter|year|slash|fy|plain) (-?\\d{1,4})}}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private RelativeDates() {}

    static String in(String text, LocalDate today) {
        return TOKEN.matcher(text).replaceAll(found -> date(found, today));
    }

    private static String date(MatchResult found, LocalDate today) {
        int by = Integer.parseInt(found.group(2));
        return switch (found.group(1)) {
            case "day" -> today.plusDays(by).format(DAY);
            case "iso" -> today.plusDays(by).toString();
            case "month" -> today.plusMonths(by).format(MONTH);
            case "quarter" -> quarter(today.plusMonths(3L * by));
            case "fy" -> Integer.toString(Period.financialYearOf(today) + by);
            case "year" -> financialYear(today, by, "-");
            case "slash" -> financialYear(today, by, "/");
            default -> Integer.toString(today.plusYears(by).getYear());
        };
    }

    private static String quarter(LocalDate day) {
        int place = (day.getMonthValue() + 8) % 12 / 3 + 1;
        return "Q" + place + " " + financialYear(day, 0, "/");
    }

    private static String financialYear(LocalDate today, int by, String between) {
        int start = Period.financialYearOf(today) + by;
        return start + between + "%02d".formatted((start + 1) % 100);
    }
}
