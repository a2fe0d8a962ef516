package org.goldenthread.risks.register;

import java.util.Locale;

/** How high a register stands: risks are escalated from a lower level to a higher one. */
public enum RegisterLevel {
    PROJECT("Project", 1, "project"),
    STRAND("Strand", 2, "strand"),
    SERVICE("Service", 2, "unit"),
    PLAN("Plan", 3, "plan"),
    PARTNERSHIP("Partnership", 3, ""),
    PROGRAMME("Programme", 3, "programme"),
    CORPORATE("Corporate", 4, "");

    private final String words;
    private final int height;
    private final String about;

    RegisterLevel(String words, int height, String about) {
        this.words = words;
        this.height = height;
        this.about = about;
    }

    public String words() {
        return words;
    }

    /** The kind of thing that a register of this level belongs to; empty where it belongs to the council. */
    public String about() {
        return about;
    }

    /** Whether what is too much for a register of the other level may be escalated to one of this. */
    public boolean above(RegisterLevel other) {
        return height > other.height;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The level with a code; the lowest for an unknown one. */
    public static RegisterLevel ofCode(String code) {
        for (var level : values()) {
            if (level.code().equals(code)) {
                return level;
            }
        }
        return PROJECT;
    }
}
