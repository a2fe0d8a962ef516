package org.goldenthread.governance.people;

import java.util.Locale;

/** In what capacity somebody sits on a body. */
public enum Capacity {
    CHAIR("Chair", true),
    VICE_CHAIR("Vice-chair", true),
    MEMBER("Member", true),
    SUBSTITUTE("Substitute", true),
    CO_OPTED("Co-opted", false),
    UNION("Trade union representative", false),
    OFFICER("Supporting officer", false);

    private final String words;
    private final boolean votes;

    Capacity(String words, boolean votes) {
        this.words = words;
        this.votes = votes;
    }

    public String words() {
        return words;
    }

    /** Whether they vote unless it is written down otherwise. */
    public boolean votes() {
        return votes;
    }

    /** Whether they take one of the body's seats; a substitute only sits where somebody is away. */
    public boolean seated() {
        return this == CHAIR || this == VICE_CHAIR || this == MEMBER;
    }

    /** Whether they lead the meeting. */
    public boolean chairs() {
        return this == CHAIR || this == VICE_CHAIR;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with a code; a member for an unknown one. */
    public static Capacity ofCode(String code) {
        for (var one : values()) {
            if (one.code().equals(code.strip())) {
                return one;
            }
        }
        return MEMBER;
    }
}
