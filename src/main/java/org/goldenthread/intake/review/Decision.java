package org.goldenthread.intake.review;

import java.util.Locale;

/** What was decided about a proposal. */
public enum Decision {
    WAITING("waiting for you"),
    ACCEPTED("accepted"),
    MERGED("merged"),
    LEFT_OUT("left out");

    private final String words;

    Decision(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Decision ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Whether the proposal is in the record. */
    public boolean taken() {
        return this == ACCEPTED || this == MERGED;
    }
}
