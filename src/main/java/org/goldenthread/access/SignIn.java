package org.goldenthread.access;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Checks address and password, slowly for those who guess: a handful of tries in a quarter of an hour. */
@Component
class SignIn implements AuthenticationProvider {
    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int TRIES_PER_ADDRESS = 5;
    static final int TRIES_PER_MACHINE = 50;
    private final AccountStore store;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final String decoy;

    SignIn(AccountStore store, PasswordEncoder passwords, Clock clock) {
        this.store = store;
        this.passwords = passwords;
        this.clock = clock;
        this.decoy = passwords.encode("nobody has this password");
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var email = attempt.getName().strip().toLowerCase(Locale.ROOT);
        var machine = attempt.getDetails() instanceof WebAuthenticationDetails details
                ? "machine " + details.getRemoteAddress()
                : "machine unknown";
        var now = clock.instant();
        if (store.attempts(email, now.minus(WINDOW)) >= TRIES_PER_ADDRESS
                || store.attempts(machine, now.minus(WINDOW)) >= TRIES_PER_MACHINE) {
            throw new LockedException("Too many tries. Wait a quarter of an hour, or ask an administrator.");
        }
        var secret = store.secretOf(email).filter(AccountStore.Secret::active);
        // A stranger's address costs as much time as a known one, so that time tells nothing.
        var matches = passwords.matches(
                String.valueOf(attempt.getCredentials()),
                secret.map(AccountStore.Secret::hash)
                        .filter(hash -> hash.startsWith("$argon2"))
                        .orElse(decoy));
        if (secret.isEmpty() || !matches) {
            store.attempted(email, now);
            store.attempted(machine, now);
            throw new BadCredentialsException("Email address or password is not right");
        }
        store.forgetAttempts(email);
        return UsernamePasswordAuthenticationToken.authenticated(secret.get().account(), null, List.of());
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
