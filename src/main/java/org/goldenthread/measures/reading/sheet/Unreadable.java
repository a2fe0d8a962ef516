package org.goldenthread.measures.reading.sheet;

import java.io.IOException;

/** A file of values that cannot be read; its message is one sentence for a person. */
public final class Unreadable extends IOException {
    public Unreadable(String message) {
        super(message);
    }
}
