package org.goldenthread.governance.conflicts;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody says of an interest at a meeting. */
public enum Stance {
    DECLARED("Declared, and stayed"),
    LEFT("Declared, and left the room"),
    NONE("No conflict");

    private final String words;

    Stance(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with a code; empty while nothing is said. */
    public static Optional<Stance> ofCode(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
