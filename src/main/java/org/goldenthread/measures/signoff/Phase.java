package org.goldenthread.measures.signoff;

import java.util.Locale;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;

/** Where the figures of a measure for one period stand on their way to being signed off. */
public enum Phase {
    SUBMITTED("Waits for approval", Tone.WARNING),
    APPROVED("Approved", Tone.GOOD),
    ACCEPTED("Accepted", Tone.DONE),
    RETURNED("Returned", Tone.BAD);

    private final State state;

    Phase(String words, Tone tone) {
        this.state = new State(words, tone);
    }

    public State state() {
        return state;
    }

    /** Whether figures may not be written over. */
    public boolean locks() {
        return this == APPROVED || this == ACCEPTED;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Phase ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
