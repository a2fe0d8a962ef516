package org.goldenthread.access.keys;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.access.Scope;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;

/**
 * A key that an account made for a program; the secret itself is not in it.
 *
 * @param council the only council it reaches
 * @param account whose key it is: the program acts as they
 * @param name what it is for, in its maker's words
 * @param prefix the first letters of the secret, by which it is recognised
 * @param lastDay the last day on which it is let in; null for one without an end
 * @param life what became of it
 */
public record ApiKey(
        long id,
        Council council,
        Owner account,
        String name,
        String prefix,
        Set<Scope> scopes,
        @Nullable LocalDate lastDay,
        Life life) {
    public ApiKey {
        scopes = Set.copyOf(scopes);
    }

    /** The key's council. */
    public record Council(String code, String name) {}

    /** Whose key it is. @param here whether they still have a role in the key's council and may sign in */
    public record Owner(long id, String name, boolean here) {}

    /** When it was made, when it last came in, and when and by whom it was ended. */
    public record Life(
            Instant made, @Nullable Instant used, @Nullable Instant revoked, String revokedBy) {}

    public boolean revoked() {
        return life.revoked() != null;
    }

    /** The scopes as people say them. */
    public String scopeWords() {
        return scopes.stream().sorted().map(Scope::words).collect(Collectors.joining(", "));
    }

    /** Whether it is let in on the day, and if not, why. */
    public State state(LocalDate today) {
        if (revoked()) {
            return new State("Revoked", Tone.DONE);
        }
        if (lastDay != null && lastDay.isBefore(today)) {
            return new State("Ended", Tone.DONE);
        }
        if (!account.here()) {
            return new State("Refused: its owner has left", Tone.WARNING);
        }
        return new State(life.used() == null ? "Not used yet" : "In use", Tone.GOOD);
    }
}
