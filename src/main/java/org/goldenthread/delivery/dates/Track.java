package org.goldenthread.delivery.dates;

import java.time.LocalDate;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;

/** Whether something that is under way will keep its day, as far as days and the owner's judgement tell. */
public final class Track {
    public static final State LATE = new State("late", Tone.BAD);
    public static final State OFF = new State("off track", Tone.BAD);
    public static final State AT_RISK = new State("at risk", Tone.WARNING);
    public static final State SLIPPING = new State("forecast late", Tone.WARNING);
    public static final State ON = new State("on track", Tone.GOOD);
    public static final State UNDATED = new State("no date", Tone.NONE);

    private Track() {}

    /** The graver of what the days say and what the owner says; without a day there is nothing to be on. */
    public static State of(Dates dates, Judgement judgement, LocalDate today) {
        var due = dates.due();
        if (due != null && today.isAfter(due)) {
            return LATE;
        }
        if (judgement.view().equals("off track")) {
            return OFF;
        }
        var forecast = dates.forecast();
        if (due != null && forecast != null && forecast.isAfter(due)) {
            return SLIPPING;
        }
        if (judgement.view().equals("at risk")) {
            return AT_RISK;
        }
        return due == null && !judgement.isMade() ? UNDATED : ON;
    }
}
