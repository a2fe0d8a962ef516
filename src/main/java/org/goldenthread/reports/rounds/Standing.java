package org.goldenthread.reports.rounds;

import java.time.LocalDate;
import java.util.Locale;
import org.goldenthread.site.updates.Reporting.Told;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;

/** How a line of a round stands; every line stands in exactly one way. */
public enum Standing {
    OVERDUE("Overdue", Tone.BAD),
    OWED("Owed", Tone.WARNING),
    LATE("Done late", Tone.WARNING),
    EXCUSED("Excused", Tone.NONE),
    DONE("Done", Tone.GOOD);

    private final State state;

    Standing(String words, Tone tone) {
        this.state = new State(words, tone);
    }

    /** An answer counts also where one was excused; without one it is owed until the due day and overdue after it. */
    static Standing of(Told told, boolean excused, LocalDate due, LocalDate today) {
        var day = told.day();
        if (told.answered()) {
            return day == null || !day.isAfter(due) ? DONE : LATE;
        }
        return excused ? EXCUSED : today.isAfter(due) ? OVERDUE : OWED;
    }

    public boolean answered() {
        return this == DONE || this == LATE;
    }

    /** Whether an answer is still expected. */
    public boolean open() {
        return this == OWED || this == OVERDUE;
    }

    public State state() {
        return state;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Standing ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
