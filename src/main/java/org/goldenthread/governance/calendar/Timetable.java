package org.goldenthread.governance.calendar;

import java.time.LocalDate;

/**
 * How long before a meeting its papers pass each gate, in working days.
 *
 * @param draft from the draft to the clearance
 * @param clearance from the clearance to the publication
 * @param clear clear days between the publication and the meeting
 */
public record Timetable(int draft, int clearance, int clear) {
    /** More than this is no notice but a year's work. */
    public static final int MOST = 60;

    public Timetable {
        if (draft < 0 || clearance < 0 || clear < 0 || draft > MOST || clearance > MOST || clear > MOST) {
            throw new IllegalArgumentException("from 0 to " + MOST + " working days");
        }
    }

    /** The days for one meeting. */
    public record Deadlines(LocalDate draft, LocalDate clearance, LocalDate publication) {}

    /** Counted back from the day of the meeting. */
    public Deadlines before(LocalDate meeting, WorkingDays days) {
        var publication = days.notice(meeting, clear);
        var cleared = days.before(publication, clearance);
        return new Deadlines(days.before(cleared, draft), cleared, publication);
    }
}
