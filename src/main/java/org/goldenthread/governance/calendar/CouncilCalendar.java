package org.goldenthread.governance.calendar;

import java.time.LocalDate;
import java.time.Month;

/**
 * A council's own calendar.
 *
 * @param opens the month in which the municipal year begins
 * @param days the days on which it works and meets
 */
public record CouncilCalendar(Nation nation, Timetable timetable, Month opens, WorkingDays days) {

    /** A municipal year. */
    public record Year(LocalDate first, LocalDate last) {
        /** Such as "2031/32". */
        public String words() {
            return first.getYear() + (first.getMonthValue() == 1 ? "" : "/" + "%02d".formatted(last.getYear() % 100));
        }
    }

    /** The municipal year that a day lies in. */
    public Year yearOf(LocalDate day) {
        int year = day.getMonthValue() < opens.getValue() ? day.getYear() - 1 : day.getYear();
        var first = LocalDate.of(year, opens, 1);
        return new Year(first, first.plusYears(1).minusDays(1));
    }

    /** By when the papers of a meeting on that day have to be where. */
    public Timetable.Deadlines before(LocalDate meeting) {
        return timetable.before(meeting, days);
    }
}
