package org.goldenthread.governance.meetings.year;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.goldenthread.governance.calendar.Break;
import org.goldenthread.governance.calendar.CouncilCalendar;
import org.goldenthread.governance.meetings.Meeting;
import org.goldenthread.governance.occasions.Occasion;
import org.jspecify.annotations.Nullable;

/** A municipal year as its page shows it on a day. */
public record YearView(CouncilCalendar.Year year, LocalDate today, List<Month> months, int total) {
    public YearView {
        months = List.copyOf(months);
    }

    /** A month. @param breaks the recesses and closed days that touch it */
    public record Month(YearMonth month, List<Line> lines, List<Break> breaks) {
        public Month {
            lines = List.copyOf(lines);
            breaks = List.copyOf(breaks);
        }

        /** Such as "May 2031". */
        public String words() {
            return month.getMonth().getDisplayName(TextStyle.FULL, Locale.UK) + " " + month.getYear();
        }
    }

    /**
     * A day with a meeting, an event, or a bank holiday.
     *
     * @param meeting absent where it is none
     * @param event absent where it is none
     */
    public record Line(
            LocalDate day,
            String words,
            @Nullable Meeting meeting,
            @Nullable Occasion event) {

        /** Such as "Tue 4". */
        public String on() {
            return day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.UK) + " " + day.getDayOfMonth();
        }
    }

    static YearView of(
            CouncilCalendar.Year year,
            LocalDate today,
            CouncilCalendar calendar,
            List<Meeting> meetings,
            List<Occasion> events) {
        var months = Stream.iterate(YearMonth.from(year.first()), month -> month.plusMonths(1))
                .limit(12)
                .map(month -> month(month, calendar, meetings, events))
                .toList();
        return new YearView(year, today, months, meetings.size());
    }

    private static Month month(
            YearMonth month, CouncilCalendar calendar, List<Meeting> meetings, List<Occasion> events) {
        var holidays = calendar.days().holidays().in(month.getYear()).entrySet().stream()
                .filter(one -> YearMonth.from(one.getKey()).equals(month))
                .map(one -> new Line(one.getKey(), one.getValue(), null, null));
        var met = meetings.stream()
                .filter(one -> YearMonth.from(one.day()).equals(month))
                .map(one -> new Line(one.day(), one.body().name(), one, null));
        var beside = events.stream()
                .filter(one -> YearMonth.from(one.day()).equals(month))
                .map(one -> new Line(one.day(), one.what().title(), null, one));
        return new Month(
                month,
                Stream.of(holidays, met, beside)
                        .flatMap(lines -> lines)
                        .sorted(java.util.Comparator.comparing(Line::day))
                        .toList(),
                calendar.days().breaks().stream()
                        .filter(one -> !YearMonth.from(one.first()).isAfter(month)
                                && !YearMonth.from(one.last()).isBefore(month))
                        .toList());
    }
}
