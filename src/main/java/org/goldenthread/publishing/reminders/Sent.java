package org.goldenthread.publishing.reminders;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;

/**
 * A message in the log.
 *
 * @param state sending, sent or failed
 * @param claimed when it was last tried
 * @param again when it is tried again; null where it is not
 * @param problem what the mail server said; empty where it said nothing
 */
public record Sent(
        long account,
        LocalDate day,
        String state,
        int tries,
        int items,
        Instant claimed,
        @Nullable Instant again,
        String problem) {
    private static final Duration LONG = Duration.ofMinutes(15);

    /** How it stands, as a person reads it. */
    public State shown(Instant now) {
        return switch (state) {
            case "sent" -> new State("Sent", Tone.GOOD);
            case "failed" ->
                again == null ? new State("Given up", Tone.BAD) : new State("Failed, is tried again", Tone.WARNING);
            default ->
                claimed.plus(LONG).isBefore(now)
                        ? new State("Not known whether it left", Tone.WARNING)
                        : new State("Being sent", Tone.NONE);
        };
    }

    /** Whether an administrator should know. */
    public boolean troubles(Instant now) {
        return shown(now).tone() == Tone.BAD || shown(now).tone() == Tone.WARNING;
    }
}
