package org.goldenthread.measures;

import java.util.Locale;

/** How far the council answers for what a measure shows. */
public enum Accountability {
    CONTROL("Control: the council does it itself"),
    INFLUENCE("Influence: others do it with the council"),
    INTEREST("Interest: the council has no direct say");

    private final String words;

    Accountability(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Accountability ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
