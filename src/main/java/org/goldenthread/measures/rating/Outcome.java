package org.goldenthread.measures.rating;

import org.goldenthread.vocabulary.Tone;

/** What there is instead of a level where nothing can be judged. None of them is ever red. */
public enum Outcome {
    NO_DATA(-1, "No data"),
    OVERDUE(-2, "No data, overdue"),
    /** Nothing to be judged against: no target, or neither direction is good. */
    DATA_ONLY(-3, "Data only"),
    NOT_DUE(-4, "Not due"),
    CANNOT_BE_JUDGED(-5, "Cannot be judged");

    private static final Outcome[] ALL = values();
    private final byte code;
    private final String words;

    Outcome(int code, String words) {
        this.code = (byte) code;
        this.words = words;
    }

    /** Its number among ratings: below zero, where levels count from zero. */
    public byte code() {
        return code;
    }

    public String words() {
        return words;
    }

    public Tone tone() {
        return this == OVERDUE ? Tone.WARNING : Tone.NONE;
    }

    /** The outcome of a number below zero. */
    public static Outcome ofCode(byte code) {
        return ALL[-code - 1];
    }
}
