package org.goldenthread.access.entrance;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.goldenthread.access.Accounts;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Checks address and password, slowly for those who guess: a handful of tries in a quarter of an hour. */
@Component
class SignIn implements AuthenticationProvider {
    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int TRIES_PER_ADDRESS = 5;
    static final int TRIES_PER_MACHINE = 50;
    private final AttemptStore attempts;
    private final Accounts accounts;
    private final Clock clock;

    SignIn(AttemptStore attempts, Accounts accounts, Clock clock) {
        this.attempts = attempts;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var email = attempt.getName().strip().toLowerCase(Locale.ROOT);
        var machine = attempt.getDetails() instanceof WebAuthenticationDetails details
                ? "machine " + details.getRemoteAddress()
                : "machine unknown";
        var now = clock.instant();
        refuseGuessers(email, machine, now);
        var account = accounts.proven(email, String.valueOf(attempt.getCredentials()));
        if (account.isEmpty()) {
            attempts.forgetBefore(now.minus(WINDOW.multipliedBy(4)));
            attempts.add(email, now);
            attempts.add(machine, now);
            throw new BadCredentialsException("Email address or password is not right");
        }
        attempts.forget(email);
        return UsernamePasswordAuthenticationToken.authenticated(account.get(), null, List.of());
    }

    private void refuseGuessers(String email, String machine, Instant now) {
        var since = now.minus(WINDOW);
        if (attempts.since(email, since) >= TRIES_PER_ADDRESS || attempts.since(machine, since) >= TRIES_PER_MACHINE) {
            throw new LockedException("Too many tries. Wait a quarter of an hour, or ask an administrator.");
        }
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
