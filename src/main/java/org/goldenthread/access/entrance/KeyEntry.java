package org.goldenthread.access.entrance;

import java.time.Clock;
import org.goldenthread.access.Pass;
import org.goldenthread.access.keys.Keys;
import org.springframework.stereotype.Component;

/**
 * Tries a key, and turns away a machine that has sent too many wrong ones, as sign-in does. A right key gets in all the
 * same: many programs may share a machine, and nobody guesses 256 bits.
 */
@Component
class KeyEntry {
    private final Keys keys;
    private final AttemptStore attempts;
    private final Clock clock;

    KeyEntry(Keys keys, AttemptStore attempts, Clock clock) {
        this.keys = keys;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** What came of a try. */
    sealed interface Tried {}

    record In(Pass pass) implements Tried {}

    record Wrong() implements Tried {}

    record Guessing() implements Tried {}

    Tried tried(String secret, String machine) {
        var pass = keys.pass(secret);
        if (pass.isPresent()) {
            return new In(pass.get());
        }
        var who = "keys from " + machine;
        var now = clock.instant();
        if (attempts.since(who, now.minus(SignIn.WINDOW)) >= SignIn.TRIES_PER_MACHINE) {
            return new Guessing();
        }
        attempts.forgetBefore(now.minus(SignIn.WINDOW.multipliedBy(4)));
        attempts.add(who, now);
        return new Wrong();
    }
}
