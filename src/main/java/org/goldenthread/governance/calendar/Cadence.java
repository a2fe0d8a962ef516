package org.goldenthread.governance.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How often a body meets. */
public sealed interface Cadence {

    /** The days from one day to another, in order, before holidays and recesses are looked at; both ends included. */
    Stream<LocalDate> days(LocalDate first, LocalDate last);

    /** As people say it, such as "every six weeks". */
    String words();

    /** The most days that lie between two meetings where none is missed; 0 where it says nothing about it. */
    int gap();

    /** Every so many weeks from the first day on. */
    record Weeks(int every) implements Cadence {
        public Weeks {
            if (every < 1 || every > 52) {
                throw new IllegalArgumentException("from 1 to 52 weeks");
            }
        }

        @Override
        public Stream<LocalDate> days(LocalDate first, LocalDate last) {
            return Stream.iterate(first, day -> !day.isAfter(last), day -> day.plusWeeks(every));
        }

        @Override
        public String words() {
            return every == 1 ? "every week" : "every " + every + " weeks";
        }

        @Override
        public int gap() {
            return every * 7;
        }
    }

    /**
     * A weekday of every month, every second, third, sixth or twelfth.
     *
     * @param nth 1 to 4, or 5 for the last one
     */
    record Months(int every, int nth, DayOfWeek day) implements Cadence {
        private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "last");

        public Months {
            if (every < 1 || every > 12 || nth < 1 || nth > ORDINALS.size()) {
                throw new IllegalArgumentException("from 1 to 12 months, the first to the fourth or the last");
            }
        }

        @Override
        public Stream<LocalDate> days(LocalDate first, LocalDate last) {
            var end = YearMonth.from(last);
            return Stream.iterate(YearMonth.from(first), month -> !month.isAfter(end), month -> month.plusMonths(every))
                    .map(this::in)
                    .filter(one -> !one.isBefore(first) && !one.isAfter(last));
        }

        private LocalDate in(YearMonth month) {
            var adjuster = nth == ORDINALS.size()
                    ? TemporalAdjusters.lastInMonth(day)
                    : TemporalAdjusters.dayOfWeekInMonth(nth, day);
            return month.atDay(1).with(adjuster);
        }

        @Override
        public String words() {
            var often =
                    switch (every) {
                        case 1 -> "every month";
                        case 2 -> "every second month";
                        case 3 -> "every quarter";
                        case 6 -> "every half-year";
                        case 12 -> "every year";
                        default -> "every " + every + " months";
                    };
            return often + ", the " + ORDINALS.get(nth - 1) + " " + day.getDisplayName(TextStyle.FULL, Locale.UK);
        }

        /** From the first such weekday of a month to the last of another lie at most so many days and six weeks. */
        @Override
        public int gap() {
            return every * 31 + 6;
        }
    }

    /** On days that were agreed one by one. */
    record Days(List<LocalDate> days) implements Cadence {
        public Days {
            days = days.stream().distinct().sorted().toList();
        }

        @Override
        public Stream<LocalDate> days(LocalDate first, LocalDate last) {
            return days.stream().filter(day -> !day.isBefore(first) && !day.isAfter(last));
        }

        @Override
        public String words() {
            return days.size() == 1 ? "on one day" : "on " + days.size() + " days";
        }

        @Override
        public int gap() {
            int most = 0;
            for (int i = 1; i < days.size(); i++) {
                most = Math.max(
                        most, (int) (days.get(i).toEpochDay() - days.get(i - 1).toEpochDay()));
            }
            return most;
        }
    }
}
