package org.goldenthread.vocabulary;

import java.util.Locale;

/** How a state is to be taken; shown as a shape and a colour beside its word, never as a colour alone. */
public enum Tone {
    GOOD,
    WARNING,
    BAD,
    DONE,
    /** Nothing is known, or nothing is to be judged: never red. */
    NONE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Tone ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
