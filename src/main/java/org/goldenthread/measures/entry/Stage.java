package org.goldenthread.measures.entry;

import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;

/** How urgent a figure is that has not come in. */
public enum Stage {
    NOT_DUE("Not due yet", Tone.NONE),
    DUE("Due", Tone.WARNING),
    OVERDUE("Overdue", Tone.BAD);

    private final State state;

    Stage(String words, Tone tone) {
        this.state = new State(words, tone);
    }

    public State state() {
        return state;
    }
}
