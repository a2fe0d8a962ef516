package org.goldenthread.governance.decisions;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.Predicate;

/** The last of so many working days after one; the day itself is not counted. */
final class WorkingDays {
    private WorkingDays() {}

    /** @param works whether a council works on a day; bank holidays are the caller's to know */
    static LocalDate after(LocalDate day, int count, Predicate<LocalDate> works) {
        var at = day;
        for (int left = count; left > 0; ) {
            at = at.plusDays(1);
            if (works.test(at)) {
                left--;
            }
        }
        return at;
    }

    static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
