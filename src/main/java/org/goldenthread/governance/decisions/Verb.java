package org.goldenthread.governance.decisions;

import java.util.Locale;

/** What a decision does, in the one word that a minute begins with. */
public enum Verb {
    AGREED,
    APPROVED,
    NOTED,
    DEFERRED,
    REJECTED,
    REFERRED,
    DELEGATED;

    public String words() {
        return name().charAt(0) + code().substring(1);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether something is to be done because of it; what was noted or rejected asks for nothing. */
    public boolean acts() {
        return this != NOTED && this != REJECTED;
    }

    /** The one with a code; agreed for an unknown one. */
    public static Verb ofCode(String code) {
        for (var one : values()) {
            if (one.code().equals(code.strip().toLowerCase(Locale.ROOT))) {
                return one;
            }
        }
        return AGREED;
    }
}
