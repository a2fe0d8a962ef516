package org.goldenthread.benefits;

import java.util.Arrays;
import java.util.Locale;

/** How sure the owner is of the forecast. */
public enum Confidence {
    UNSAID("Not said"),
    HIGH("High"),
    MEDIUM("Medium"),
    LOW("Low");

    private final String words;

    Confidence(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** As the database writes it; empty where nobody said. */
    public String code() {
        return this == UNSAID ? "" : name().toLowerCase(Locale.ROOT);
    }

    /** The one with a code; not said for an unknown one. */
    public static Confidence ofCode(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElse(UNSAID);
    }
}
