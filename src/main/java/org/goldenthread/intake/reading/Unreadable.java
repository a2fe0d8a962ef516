package org.goldenthread.intake.reading;

/** Why a file cannot be read, in one plain sentence that says what to do; the door turns it into a refusal. */
public final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Unreadable(String reason) {
        super(reason, null, false, false);
    }

    /** The reason in plain English, without the file's name. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
