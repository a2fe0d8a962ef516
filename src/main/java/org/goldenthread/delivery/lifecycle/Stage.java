package org.goldenthread.delivery.lifecycle;

import java.util.Locale;

/** Where an undertaking stands in its life. */
public enum Stage {
    IDEA,
    SCOPING,
    PRIORITISED,
    APPROVED,
    LIVE,
    PAUSED,
    DEFERRED,
    COMPLETE,
    BUSINESS_AS_USUAL,
    STOPPED;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** As people say it at the head of a column or in a choice. */
    public String words() {
        var code = code();
        return Character.toUpperCase(code.charAt(0)) + code.substring(1);
    }

    public static Stage ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    /** Whether it waits to begin: an idea up to an approval. */
    public boolean inPipeline() {
        return compareTo(APPROVED) <= 0;
    }

    /** Whether work on it is over, for whatever reason. */
    public boolean isOver() {
        return this == COMPLETE || this == BUSINESS_AS_USUAL || this == STOPPED;
    }
}
