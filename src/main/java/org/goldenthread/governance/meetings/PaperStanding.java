package org.goldenthread.governance.meetings;

import java.time.LocalDate;
import org.goldenthread.governance.calendar.Timetable.Deadlines;
import org.goldenthread.site.Times;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;

/** How the paper of an item stands, measured by the deadlines of its meeting. */
public final class PaperStanding {
    private PaperStanding() {}

    /**
     * There, due, late, or missing when the agenda was to be public.
     *
     * @return empty words where no paper is wanted
     */
    public static State of(Item.Paper paper, Deadlines deadlines, LocalDate today) {
        var received = paper.received();
        if (received != null) {
            return received.isAfter(deadlines.publication())
                    ? new State("received late, " + Times.shortDay(received), Tone.WARNING)
                    : new State("received", Tone.GOOD);
        }
        if (!paper.wanted()) {
            return new State("", Tone.NONE);
        }
        if (today.isAfter(deadlines.publication())) {
            return new State("missing", Tone.BAD);
        }
        return today.isAfter(deadlines.draft())
                ? new State("late", Tone.WARNING)
                : new State("due " + Times.shortDay(deadlines.draft()), Tone.NONE);
    }
}
