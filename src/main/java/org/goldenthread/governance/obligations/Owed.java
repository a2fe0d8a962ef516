package org.goldenthread.governance.obligations;

import java.time.LocalDate;
import org.goldenthread.governance.calendar.Timetable.Deadlines;
import org.goldenthread.governance.meetings.Item;
import org.goldenthread.governance.meetings.Meeting;
import org.goldenthread.site.Times;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;

/**
 * One report that is owed to one meeting.
 *
 * @param item the item of the agenda that it stands on; absent where it stands on none
 */
public record Owed(
        Obligation obligation,
        Meeting meeting,
        Deadlines deadlines,
        @Nullable Item item) {

    public boolean received() {
        return item != null && item.paper().received() != null;
    }

    /** How it stands: received, received late, due by a day, late, or not delivered. */
    public State state(LocalDate today) {
        var day = item == null ? null : item.paper().received();
        if (day != null) {
            return day.isAfter(deadlines.publication())
                    ? new State("received late, " + Times.shortDay(day), Tone.WARNING)
                    : new State("received", Tone.GOOD);
        }
        if (meeting.state().past() || meeting.day().isBefore(today)) {
            return new State("not delivered", Tone.BAD);
        }
        return today.isAfter(deadlines.draft())
                ? new State("late, was due " + Times.shortDay(deadlines.draft()), Tone.WARNING)
                : new State("due " + Times.shortDay(deadlines.draft()), Tone.NONE);
    }
}
