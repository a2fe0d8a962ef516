package org.goldenthread.reports.rounds;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.access.NotHere;
import org.goldenthread.reports.rounds.Round.Head;
import org.goldenthread.reports.rounds.RoundState.Move;
import org.goldenthread.reports.rounds.scope.Scopes;
import org.goldenthread.site.updates.Reporting;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to reporting rounds: planning them, opening one with its list, excusing, closing. */
@Component
@Transactional
public class ReportingRounds {
    public static final String KIND = "round";
    private static final int MOST = 500;
    private final Things things;
    private final RoundStore store;
    private final LineStore lines;
    private final ClosingStore closings;
    private final Answers answers;
    private final Scopes scopes;
    private final Clock clock;

    ReportingRounds(
            Things things,
            RoundStore store,
            LineStore lines,
            ClosingStore closings,
            Answers answers,
            Scopes scopes,
            Clock clock) {
        this.things = things;
        this.store = store;
        this.lines = lines;
        this.closings = closings;
        this.answers = answers;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** Plans a round. */
    public Checked<Round> plan(String council, Head head) {
        var problems = check(council, "", head);
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        var ref = things.add(KIND, council, card(head), RoundState.PLANNED.state())
                .ref();
        store.insert(ref, council, head);
        return Checked.accepted(get(ref));
    }

    private Thing.Card card(Head head) {
        return Thing.Card.of(
                        head.title().strip(),
                        "What is asked for " + head.period().words())
                .ownedBy(scopes.service(head.scope()), null)
                .dated(head.period().start(), head.days().due(), null);
    }

    private List<Problem> check(String council, String ref, Head head) {
        var problems = new ArrayList<Problem>();
        if (head.title().isBlank() || head.title().strip().length() > 200) {
            problems.add(new Problem("title", "Enter a title, up to 200 characters"));
        }
        if (head.period().start().getDayOfMonth() != 1) {
            problems.add(new Problem("period", "A period begins on the first day of a month"));
        }
        var days = head.days();
        if (days.cutoff().isBefore(head.period().end())) {
            problems.add(new Problem("cutoff", "The cut-off is the last day of the period or a later one"));
        }
        if (days.due().isBefore(days.cutoff())) {
            problems.add(new Problem("due", "Owners answer on the day of the cut-off or later"));
        }
        if (days.signoff().isBefore(days.due())) {
            problems.add(new Problem("signoff", "What was handed in is signed off on its due day or later"));
        }
        var known = answers.sorts().stream().map(sort -> sort.code()).toList();
        if (head.sorts().isEmpty() || !known.containsAll(head.sorts())) {
            problems.add(new Problem("sorts", "Choose what is asked for"));
        }
        if (!scopes.knows(council, head.scope())) {
            problems.add(new Problem("scope", "Choose who is asked"));
        }
        store.all(council).stream()
                .filter(one -> !one.ref().equals(ref) && one.state() != RoundState.CANCELLED)
                .filter(one -> one.period().equals(head.period())
                        && Objects.equals(one.head().scope(), head.scope()))
                .findFirst()
                .ifPresent(one -> problems.add(new Problem(
                        "period",
                        "%s is the round of %s already"
                                .formatted(one.ref(), head.period().words()))));
        return problems;
    }

    /** Writes anew what a planned round is to be; of an open one only the title and its days. */
    public Checked<Round> change(String ref, int version, Head head) {
        var before = get(ref);
        var problems = check(before.council(), ref, head);
        if (before.state() == RoundState.CLOSED || before.state() == RoundState.CANCELLED) {
            problems.add(Problem.of(ref + " is " + before.state().state().words() + " and stays as it is"));
        } else if (before.open()
                && !(head.period().equals(before.period())
                        && Objects.equals(head.scope(), before.head().scope())
                        && Set.copyOf(head.sorts())
                                .equals(Set.copyOf(before.head().sorts())))) {
            problems.add(Problem.of("What an open round asks for stays; change its title and its days"));
        }
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        things.change(ref, version, card(head));
        store.update(ref, head);
        return Checked.accepted(get(ref));
    }

    /** Opens a round: everything that is asked is laid down line by line. */
    public Checked<Round> open(String ref, int version) {
        var round = get(ref);
        if (round.state().after(Move.OPEN).isPresent()
                && !LocalDate.now(clock).isAfter(round.period().end())) {
            return Checked.refused(
                    "",
                    "%s is not over; its round opens on the day after"
                            .formatted(round.period().words()));
        }
        return move(round, version, Move.OPEN, "").then(opened -> {
            ask(opened, false);
            return Checked.accepted(opened);
        });
    }

    /** Asks also for what has come into the record since the opening; tells how many lines that is. */
    public Checked<Integer> askLater(String ref) {
        var round = get(ref);
        return round.open()
                ? Checked.accepted(ask(round, true))
                : Checked.refused("", "Only an open round asks for more");
    }

    private int ask(Round round, boolean later) {
        var within = scopes.of(round.council(), round.head().scope());
        var asked = new RoundLine.Asked(LocalDate.now(clock), later);
        int added = 0;
        for (var sort : round.head().sorts()) {
            var wanted = answers.room(sort).map(room -> room.lines(round.council(), round.period())).stream()
                    .flatMap(List<Reporting.Line>::stream)
                    .filter(within)
                    .toList();
            added += wanted.isEmpty() ? 0 : lines.ask(round, sort, wanted, asked);
        }
        return added;
    }

    /** Says why a line needs no answer; empty words take that back. */
    public Checked<Round> excuse(String ref, long line, String reason) {
        var round = get(ref);
        if (!round.open()) {
            return Checked.refused("", "Only lines of an open round are excused");
        }
        if (!reason.isBlank() && reason.strip().length() < 3 || reason.length() > MOST) {
            return Checked.refused("reason", "Say why in a few words, up to " + MOST + " characters");
        }
        if (lines.excuse(ref, line, reason.strip()) == 0) {
            throw new NotHere("this line of " + ref);
        }
        return Checked.accepted(round);
    }

    /** Closes a round and keeps every line as it stands now. */
    public Checked<Round> close(String ref, int version) {
        var round = get(ref);
        var standing = answers.of(round);
        var today = LocalDate.now(clock);
        if (round.open() && today.isBefore(round.head().days().cutoff())) {
            return Checked.refused("", "The cut-off is still to come; it is closed on that day or later");
        }
        return move(round, version, Move.CLOSE, "").then(closed -> {
            var step = store.steps(ref).getLast();
            closings.keep(closed, step.id(), standing);
            return Checked.accepted(closed);
        });
    }

    /** Opens a closed round once more; what was kept at its closing stays, and the next closing counts. */
    public Checked<Round> reopen(String ref, int version, String reason) {
        return reason.strip().length() < 3 || reason.length() > MOST
                ? Checked.refused("reason", "Say why it is opened again, in a few words")
                : move(get(ref), version, Move.REOPEN, reason.strip());
    }

    public Checked<Round> cancel(String ref, int version) {
        return move(get(ref), version, Move.CANCEL, "");
    }

    private Checked<Round> move(Round round, int version, Move move, String reason) {
        var after = round.state().after(move);
        if (after.isEmpty()) {
            return Checked.refused(
                    "",
                    "%s is %s; it cannot be %s"
                            .formatted(round.ref(), round.state().state().words(), move.done()));
        }
        var today = LocalDate.now(clock);
        var card = things.get(round.ref()).card();
        var ended = after.get() == RoundState.CLOSED || after.get() == RoundState.CANCELLED ? today : null;
        things.change(round.ref(), version, card.dated(card.starts(), card.due(), ended));
        store.stands(round.ref(), after.get());
        store.step(round, move, reason, today);
        things.setState(round.ref(), after.get().state());
        return Checked.accepted(get(round.ref()));
    }

    /** @throws NotHere when there is none, or none that the visitor may see */
    @Transactional(readOnly = true)
    public Round get(String ref) {
        return find(ref).orElseThrow(() -> new NotHere(ref));
    }

    @Transactional(readOnly = true)
    public Optional<Round> find(String ref) {
        return store.find(ref);
    }

    /** Of a council, the latest period first. */
    @Transactional(readOnly = true)
    public List<Round> all(String council) {
        return store.all(council);
    }

    /** The open ones that ask something of these posts, the first due first. */
    @Transactional(readOnly = true)
    public List<Round> asking(String council, Set<String> posts) {
        return posts.isEmpty() ? List.of() : store.asking(council, posts);
    }

    /** The moves that a round has made, the first one first. */
    @Transactional(readOnly = true)
    public List<RoundStep> steps(String ref) {
        return store.steps(ref);
    }

    /** The closed round of the same length and service before this one. */
    @Transactional(readOnly = true)
    public Optional<Round> before(Round round) {
        return store.all(round.council()).stream()
                .filter(one -> one.state() == RoundState.CLOSED
                        && one.period().months() == round.period().months()
                        && Objects.equals(one.head().scope(), round.head().scope())
                        && one.period().start().isBefore(round.period().start()))
                .findFirst();
    }
}
