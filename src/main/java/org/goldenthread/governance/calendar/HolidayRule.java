package org.goldenthread.governance.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;

/** On which day of a year a holiday falls. */
sealed interface HolidayRule {

    /** The day in that year; empty where there is none. */
    Optional<LocalDate> in(int year);

    /** So many days after Easter Sunday. */
    record Easter(int days) implements HolidayRule {
        @Override
        public Optional<LocalDate> in(int year) {
            return Optional.of(sunday(year).plusDays(days));
        }

        /** Easter Sunday by the Gregorian computus (Meeus, Jones and Butcher). */
        static LocalDate sunday(int year) {
            int moon = year % 19;
            int century = year / 100;
            int rest = year % 100;
            int epact = (19 * moon + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
            int week = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
            int late = (moon + 11 * epact + 22 * week) / 451;
            int day = epact + week - 7 * late + 114;
            return LocalDate.of(year, day / 31, day % 31 + 1);
        }
    }

    /** The first, or the last, such weekday of a month. */
    record Weekday(boolean first, DayOfWeek day, Month month) implements HolidayRule {
        @Override
        public Optional<LocalDate> in(int year) {
            var adjuster = first ? TemporalAdjusters.firstInMonth(day) : TemporalAdjusters.lastInMonth(day);
            return Optional.of(LocalDate.of(year, month, 1).with(adjuster));
        }
    }

    /** The same day every year; on a weekend a weekday stands in for it. */
    record Fixed(MonthDay day) implements HolidayRule {
        @Override
        public Optional<LocalDate> in(int year) {
            return Optional.of(day.atYear(year));
        }
    }

    /** Once only, by proclamation. */
    record Once(LocalDate day) implements HolidayRule {
        @Override
        public Optional<LocalDate> in(int year) {
            return year == day.getYear() ? Optional.of(day) : Optional.empty();
        }
    }

    /** Reads "easter -2", "first monday may", "25 December" or "2026-06-15". */
    static HolidayRule read(String words) {
        var parts = words.strip().toUpperCase(Locale.ROOT).split(" ");
        if (parts.length == 1) {
            return new Once(LocalDate.parse(parts[0]));
        }
        if (parts[0].equals("EASTER")) {
            return new Easter(Integer.parseInt(parts[1]));
        }
        return parts.length == 3
                ? new Weekday(parts[0].equals("FIRST"), DayOfWeek.valueOf(parts[1]), Month.valueOf(parts[2]))
                : new Fixed(MonthDay.of(Month.valueOf(parts[1]), Integer.parseInt(parts[0])));
    }
}
