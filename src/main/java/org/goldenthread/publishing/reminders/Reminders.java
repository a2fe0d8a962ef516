package org.goldenthread.publishing.reminders;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.goldenthread.access.Account;
import org.goldenthread.access.Accounts;
import org.goldenthread.access.Act;
import org.goldenthread.access.Administration;
import org.goldenthread.access.Colleague;
import org.goldenthread.access.Standing;
import org.goldenthread.access.Visitor;
import org.goldenthread.access.database.Entrance;
import org.goldenthread.publishing.links.Links;
import org.goldenthread.publishing.reminders.Reminding.Fate;
import org.goldenthread.publishing.reminders.Reminding.Line;
import org.goldenthread.site.updates.Duties;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;

/**
 * The door to reminders: looks who owes what and sends each person one message a council. What a message tells is read
 * on behalf of whom it is for, so that it holds nothing that they may not see. Several nodes may do this at once.
 */
@Component
public class Reminders {
    private static final int TRIES = 5;
    private static final Duration PAUSE = Duration.ofMinutes(15);
    private static final String REQUEST = "reminders";
    private final Accounts accounts;
    private final Administration administration;
    private final Wishes wishes;
    private final DigestStore log;
    private final Duties duties;
    private final Links links;
    private final PostOffice office;
    private final Clock clock;

    Reminders(
            Accounts accounts,
            Administration administration,
            Wishes wishes,
            DigestStore log,
            Duties duties,
            Links links,
            PostOffice office,
            Clock clock) {
        this.accounts = accounts;
        this.administration = administration;
        this.wishes = wishes;
        this.log = log;
        this.duties = duties;
        this.links = links;
        this.office = office;
        this.clock = clock;
    }

    /** Somebody in a council, and how their reminders are wanted there. */
    private record Reader(Account account, Set<String> posts, Standing council, Wish wish, Timing timing) {}

    /**
     * Sends what is due now.
     *
     * @param only the code of one council; empty for every one
     * @param trying only tells what would be sent
     */
    public Reminding send(String only, boolean trying) {
        var missing = office.missing();
        List<Line> lines = new ArrayList<>();
        if (missing.isEmpty() || trying) {
            asInstallation(() -> accounts.standings(Entrance.INSTALLATION)).stream()
                    .filter(council -> only.isEmpty() || only.equals(council.council()))
                    .forEach(council -> lines.addAll(in(council, trying)));
        }
        return new Reminding(missing, lines);
    }

    /**
     * Sends a message at once, at whatever hour, to those who hold certain posts: at most one a day, and none to who
     * wants none.
     *
     * @param note why somebody with these posts is asked, in a sentence; empty where they are not
     */
    public Reminding nudge(String code, Function<Set<String>, String> note) {
        var missing = office.missing();
        List<Line> lines = new ArrayList<>();
        if (missing.isEmpty()) {
            var rule = asInstallation(() -> wishes.rule(code));
            asInstallation(() -> accounts.standings(Entrance.INSTALLATION)).stream()
                    .filter(council -> council.council().equals(code) && !rule.off())
                    .forEach(council -> people(code).forEach(person -> {
                        var why = visitor(person, council)
                                .map(Visitor::posts)
                                .map(note)
                                .orElse("");
                        if (!why.isEmpty()) {
                            remind(person, council, rule, When.now(why)).ifPresent(lines::add);
                        }
                    }));
        }
        return new Reminding(missing, lines);
    }

    private Optional<Visitor> visitor(Colleague person, Standing council) {
        var account = new Account(person.id(), person.email(), person.name(), person.oneTime());
        return Entrance.as(account.id(), REQUEST, () -> accounts.visitor(account, council.council()))
                .filter(one -> one.may(Act.OWN) && !one.posts().isEmpty());
    }

    /**
     * Whether a message is to leave when its time has come, or at once.
     *
     * @param trying only tells what would be sent
     * @param note why it is sent at once; empty where its time is waited for
     */
    private record When(boolean trying, String note) {
        private static final int AHEAD = 60;

        static When now(String note) {
            return new When(false, note);
        }

        boolean atOnce() {
            return !note.isEmpty();
        }

        Composer.Asking asking(Timing timing) {
            return new Composer.Asking(atOnce() ? AHEAD : timing.ahead(), note);
        }
    }

    private List<Line> in(Standing council, boolean trying) {
        var rule = asInstallation(() -> wishes.rule(council.council()));
        return rule.off()
                ? List.of()
                : people(council.council()).stream()
                        .flatMap(person -> remind(person, council, rule, new When(trying, "")).stream())
                        .toList();
    }

    private List<Colleague> people(String council) {
        return asInstallation(() -> administration.colleagues(council)).stream()
                .filter(Colleague::active)
                .toList();
    }

    private static <T> T asInstallation(java.util.function.Supplier<T> work) {
        return Entrance.as(Entrance.INSTALLATION, REQUEST, work);
    }

    /** Nothing is said of those who can owe nothing. */
    private Optional<Line> remind(Colleague person, Standing council, CouncilRule rule, When when) {
        var account = new Account(person.id(), person.email(), person.name(), person.oneTime());
        var visitor = visitor(person, council);
        if (visitor.isEmpty()) {
            return Optional.empty();
        }
        var wish = Entrance.as(account.id(), REQUEST, () -> wishes.of(council.council(), account.id()));
        var reader = new Reader(account, visitor.get().posts(), council, wish, wish.timing(rule.timing()));
        var early = early(reader, when.atOnce());
        if (early.isPresent()) {
            return early.map(fate -> line(reader, fate, 0, ""));
        }
        var digest = Entrance.as(
                account.id(),
                REQUEST,
                () -> new Composer(links, office.address(), clock)
                        .compose(to(reader), duties.of(visitor.get()), wish, when.asking(reader.timing())));
        if (digest.isEmpty()) {
            return Optional.of(line(reader, Fate.NOTHING, 0, ""));
        }
        return Optional.of(
                when.trying() ? line(reader, Fate.DUE, digest.get().items(), "") : deliver(reader, digest.get()));
    }

    /** Why it is not yet time for somebody's reminder; empty where it is. */
    private Optional<Fate> early(Reader reader, boolean atOnce) {
        var today = LocalDate.now(clock);
        if (reader.wish().off()) {
            return Optional.of(Fate.UNWANTED);
        }
        if (!atOnce && !reader.timing().opens(clock.instant().atZone(clock.getZone()))) {
            return Optional.of(Fate.QUIET);
        }
        var council = reader.council().council();
        long account = reader.account().id();
        var before = asInstallation(() -> log.of(council, account, today));
        var last = asInstallation(() -> log.last(council, account, today)).orElse(null);
        boolean waits = before.map(one -> one.again() == null || one.again().isAfter(clock.instant()))
                .orElse(false);
        return waits || !atOnce && !reader.timing().turn(today, last)
                ? Optional.of(Fate.SENT_BEFORE)
                : Optional.empty();
    }

    private static Digest.To to(Reader reader) {
        return new Digest.To(
                reader.account().id(),
                reader.account().email(),
                reader.account().name(),
                reader.council().council(),
                reader.council().name());
    }

    private static Line line(Reader reader, Fate fate, int items, String problem) {
        return new Line(reader.council().council(), reader.account().email(), reader.posts(), fate, items, problem);
    }

    /** Claimed before it is sent: should this node die between, it is not sent twice, and tomorrow tells all again. */
    private Line deliver(Reader reader, Digest digest) {
        var today = LocalDate.now(clock);
        var claim = asInstallation(() -> log.claim(digest, today, clock.instant()));
        if (claim.isEmpty()) {
            return line(reader, Fate.SENT_BEFORE, digest.items(), "");
        }
        long id = claim.get();
        try {
            office.send(digest);
            asInstallation(() -> {
                log.sent(id, clock.instant());
                return id;
            });
            return line(reader, Fate.SENT, digest.items(), "");
        } catch (MailException refused) {
            var problem = words(refused);
            asInstallation(() -> {
                int tries = log.tries(id);
                var again = tries < TRIES ? clock.instant().plus(PAUSE.multipliedBy(tries)) : null;
                log.failed(id, problem, again);
                return id;
            });
            return line(reader, Fate.FAILED, digest.items(), problem);
        }
    }

    private static String words(MailException refused) {
        var words = String.valueOf(refused.getMostSpecificCause().getMessage()).strip();
        return words.substring(0, Math.min(words.length(), 500));
    }

    /** What a council's messages became, the latest first, for its administrators. */
    public List<Sent> log(String council, int most) {
        return log.log(council, most);
    }

    /** What one person's messages became, the latest first. */
    public List<Sent> log(String council, long account, int most) {
        return log.log(council, account, most);
    }
}
