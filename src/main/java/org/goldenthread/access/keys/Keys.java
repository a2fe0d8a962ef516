package org.goldenthread.access.keys;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldenthread.access.Pass;
import org.goldenthread.access.Visitor;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to the keys of programs: make one, list them, revoke one, and let a program in that shows one. */
@Component
@Transactional
public class Keys {
    private static final int LONGEST_NAME = 80;
    private final KeyStore store;
    private final Clock clock;

    Keys(KeyStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** A key that has just been made. @param secret what the program sends; shown once and kept nowhere */
    public record Made(ApiKey key, String secret) {}

    /** Makes a key for the visitor's own account in the council the page is about; or says what is wrong by field. */
    public Checked<Made> make(Visitor visitor, Wish wish) {
        var problems = new ArrayList<Problem>();
        if (wish.name().isEmpty() || wish.name().length() > LONGEST_NAME) {
            problems.add(
                    new Problem("name", "Enter what the key is for, up to 80 characters, such as Power BI export"));
        }
        if (wish.scopes().isEmpty()) {
            problems.add(new Problem("scopes", "Choose at least one thing that the key may do"));
        }
        var lastDay = lastDay(wish.lastDay(), problems);
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        var secret = Secret.make();
        var id = store.add(new KeyStore.Row(
                visitor.council(),
                visitor.accountId(),
                wish,
                lastDay,
                Secret.prefix(secret),
                Secret.hash(secret),
                clock.instant()));
        return Checked.accepted(new Made(store.one(id).orElseThrow(), secret));
    }

    private @Nullable LocalDate lastDay(String typed, List<Problem> problems) {
        if (typed.isEmpty()) {
            return null;
        }
        try {
            var day = LocalDate.parse(typed);
            if (day.isBefore(LocalDate.now(clock))) {
                problems.add(new Problem("lastDay", "The last day must be today or later"));
            }
            return day;
        } catch (DateTimeParseException nonsense) {
            problems.add(new Problem("lastDay", "Enter the last day as year-month-day, such as 2027-03-31"));
            return null;
        }
    }

    /** The account's own keys in every council, newest first. */
    @Transactional(readOnly = true)
    public List<ApiKey> own(long account) {
        return store.of(account);
    }

    /** Every key of a council, newest first; for its administrators, who alone see those of others. */
    @Transactional(readOnly = true)
    public List<ApiKey> inCouncil(String council) {
        return store.in(council);
    }

    /** The key, where the visitor owns it or administers its council. */
    @Transactional(readOnly = true)
    public Optional<ApiKey> key(long id) {
        return store.one(id);
    }

    /** From now on the key lets nobody in; one that is revoked already stays as it was. */
    public void revoke(long id, long by) {
        store.revoke(id, by, clock.instant());
    }

    /** What a program gets with the secret it shows; nothing with a wrong, ended or revoked one. */
    public Optional<Pass> pass(String secret) {
        if (!Secret.hasTheShape(secret)) {
            return Optional.empty();
        }
        var found = store.pass(Secret.hash(secret), LocalDate.now(clock));
        found.ifPresent(pass -> store.used(pass.key(), clock.instant()));
        return found;
    }
}
