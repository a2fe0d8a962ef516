package org.goldenthread.vocabulary;

import java.util.Locale;

/** How far a thing may be seen: inside the council, by its partners too, by everybody. */
public enum Publication {
    INTERNAL("Inside the council"),
    PARTNERS("Partners too"),
    PUBLIC("Everybody");

    private final String words;

    Publication(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Publication ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
