package org.goldenthread.access.start;

import java.util.Optional;

/** The product will not start like this; the message says why and what to change, for the person at the terminal. */
public class RefusedToStart extends RuntimeException {
    public RefusedToStart(String message) {
        super(message);
    }

    /** The refusal inside a failure that others have wrapped, if that is what it is. */
    public static Optional<RefusedToStart> within(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RefusedToStart refusal) {
                return Optional.of(refusal);
            }
        }
        return Optional.empty();
    }
}
