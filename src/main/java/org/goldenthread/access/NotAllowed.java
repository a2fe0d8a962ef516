package org.goldenthread.access;

/** The visitor is known and sees the record, but may not do this. The message says what would allow it. */
public class NotAllowed extends RuntimeException {
    public NotAllowed(String message) {
        super(message);
    }
}
