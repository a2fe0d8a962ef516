package org.goldenthread.measures.reading.sheet;

import java.io.IOException;

/** A file of values that cannot be read, and why in one sentence for a person. */
public final class Unreadable extends IOException {
    private static final long serialVersionUID = 1L;
    private final String words;

    public Unreadable(String words) {
        super(words);
        this.words = words;
    }

    /** Why it cannot be read and what to do about it. */
    public String words() {
        return words;
    }
}
