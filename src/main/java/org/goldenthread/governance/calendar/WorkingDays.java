package org.goldenthread.governance.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * The days on which a council works: no weekends, no bank holidays, no days on which its offices are closed.
 *
 * @param breaks the council's own closed days and recesses
 */
public record WorkingDays(BankHolidays holidays, List<Break> breaks) {
    /** No calendar is closed for longer than this at a stretch. */
    private static final int LONGEST = 400;

    public WorkingDays {
        breaks = List.copyOf(breaks);
    }

    public boolean working(LocalDate day) {
        return !BankHolidays.weekend(day)
                && !holidays.on(day)
                && breaks.stream().noneMatch(one -> one.closes() && one.covers(day));
    }

    /** Whether a meeting may be laid on the day: the council works and is not in recess. */
    public boolean meets(LocalDate day) {
        return working(day) && breaks.stream().noneMatch(one -> one.covers(day));
    }

    /** Why no meeting is laid on the day: the name of the holiday or break; "a weekend"; empty where one may be. */
    public String why(LocalDate day) {
        if (meets(day)) {
            return "";
        }
        return holidays.name(day)
                .or(() -> breaks.stream()
                        .filter(one -> one.covers(day))
                        .map(Break::name)
                        .findFirst())
                .orElse("a weekend");
    }

    /** The first day from this one on, itself included, on which a meeting may be laid; itself if there is none. */
    public LocalDate nextForMeeting(LocalDate day) {
        return java.util.stream.Stream.iterate(day, one -> one.plusDays(1))
                .limit(LONGEST)
                .filter(this::meets)
                .findFirst()
                .orElse(day);
    }

    /**
     * Clear days: the working days between giving notice and meeting, neither of the two counted.
     *
     * @return never negative; 0 where the notice is not before the meeting
     */
    public int clear(LocalDate notice, LocalDate meeting) {
        if (!notice.isBefore(meeting)) {
            return 0;
        }
        return (int)
                notice.plusDays(1).datesUntil(meeting).filter(this::working).count();
    }

    /** The last working day on which notice leaves so many clear days before the meeting. */
    public LocalDate notice(LocalDate meeting, int clear) {
        return before(meeting, clear + 1);
    }

    /** The working day that lies so many working days before a day; with 0, that day or the last working one before. */
    public LocalDate before(LocalDate day, int count) {
        var found = day;
        if (count == 0) {
            while (!working(found)) {
                found = found.minusDays(1);
            }
        }
        for (int i = 0; i < count; i++) {
            do {
                found = found.minusDays(1);
            } while (!working(found));
        }
        return found;
    }
}
