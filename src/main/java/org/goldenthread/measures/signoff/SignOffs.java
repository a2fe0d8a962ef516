package org.goldenthread.measures.signoff;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.access.NotHere;
import org.goldenthread.access.Visitor;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.entry.Amounts;
import org.goldenthread.measures.entry.Due;
import org.goldenthread.measures.entry.Pasts;
import org.goldenthread.measures.entry.Slot;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to signing off: what waits for whom, and the moves that approve, accept, return and unlock. */
@Component
@Transactional
public class SignOffs {
    private final SignOffStore store;
    private final Due due;
    private final Pasts pasts;
    private final List<Snapshot> snapshots;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignOffs(
            SignOffStore store,
            Due due,
            Pasts pasts,
            List<Snapshot> snapshots,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.due = due;
        this.pasts = pasts;
        this.snapshots = snapshots;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The figures of this year and the last one that are to be signed off, the oldest first. What is older came in
     * before anybody signed off, or has been signed.
     */
    @Transactional(readOnly = true)
    public List<SignOff> of(String council) {
        var asked = due.entered(council).stream().filter(SignOffs::isSignedOff).toList();
        return of(council, asked);
    }

    /** The same for some measures only. */
    @Transactional(readOnly = true)
    public List<SignOff> of(String council, Collection<Measure> asked) {
        var slots = due.endingIn(council, asked, lately()).stream()
                .filter(slot -> isSignedOff(slot.measure()))
                .toList();
        var known = pasts.of(slots);
        Map<SignOffStore.Place, List<SignOff.Done>> done = new LinkedHashMap<>();
        store.of(asked.stream().map(Measure::ref).toList())
                .forEach(row -> done.computeIfAbsent(row.place(), place -> new ArrayList<>())
                        .add(row.done()));
        Map<SignOffStore.Place, List<SignOff.Figure>> figures = new LinkedHashMap<>();
        for (var slot : slots) {
            var past = java.util.Objects.requireNonNull(known.get(slot.key()));
            figures.computeIfAbsent(
                            new SignOffStore.Place(slot.measure().ref(), slot.period()), place -> new ArrayList<>())
                    .add(new SignOff.Figure(slot, past));
        }
        List<SignOff> found = new ArrayList<>();
        figures.forEach((place, list) -> found.add(new SignOff(
                list.getFirst().slot().measure(), place.period(), list, done.getOrDefault(place, List.of()))));
        found.sort(Comparator.comparing(one -> one.period().end()));
        return found;
    }

    /** What waits to be signed by holders of these posts. */
    @Transactional(readOnly = true)
    public List<SignOff> waitingFor(String council, Set<String> holding) {
        var asked = due.entered(council).stream()
                .filter(one -> one.people().approval().stream().anyMatch(holding::contains))
                .toList();
        return of(council, asked).stream()
                .filter(one -> one.next() != null && holding.contains(one.turn()))
                .toList();
    }

    private static boolean isSignedOff(Measure measure) {
        return !measure.people().approval().isEmpty();
    }

    private Period lately() {
        return Period.ofMonths(
                Period.financialYear(Period.financialYearOf(LocalDate.now(clock)) - 1)
                        .start(),
                24);
    }

    /** How far a measure's figures for a period are signed off; empty where nobody signs them, or nothing came in. */
    @Transactional(readOnly = true)
    public Optional<SignOff> find(Measure measure, Period period) {
        return of(measure.council(), List.of(measure)).stream()
                .filter(one -> one.period().equals(period) && one.phase() != null)
                .findFirst();
    }

    /**
     * Whether the figures of a measure for a period are approved. What is older than the last year came in before
     * anybody signed off, or has been signed.
     */
    @Transactional(readOnly = true)
    public BiPredicate<Measure, Period> approved(Collection<Measure> asked) {
        Map<SignOffStore.Place, Phase> last = new HashMap<>();
        store.of(asked.stream().map(Measure::ref).toList())
                .forEach(row -> last.put(row.place(), row.done().phase()));
        var since = lately().start();
        return (measure, period) -> {
            var phase = last.get(new SignOffStore.Place(measure.ref(), period));
            return phase == null ? period.after().isBefore(since.plusDays(1)) : phase.locks();
        };
    }

    /** Every move ever made for a measure, by period, for its proof. */
    @Transactional(readOnly = true)
    public Map<Period, List<SignOff.Done>> history(String measure) {
        Map<Period, List<SignOff.Done>> found = new LinkedHashMap<>();
        store.of(List.of(measure))
                .forEach(row -> found.computeIfAbsent(row.place().period(), period -> new ArrayList<>())
                        .add(row.done()));
        return found;
    }

    /** Whether it is the visitor's turn: they hold the post, or act for it as an officer. */
    public static boolean may(Visitor visitor, SignOff on, Move move) {
        var posts = on.measure().people().approval();
        return switch (move) {
            case APPROVE, ACCEPT, RETURN -> visitor.mayChange(on.turn());
            case UNLOCK -> posts.stream().anyMatch(visitor::mayChange);
            case SUBMIT ->
                visitor.mayChange(on.measure().enteredBy())
                        || visitor.mayChange(on.measure().thing().owner());
        };
    }

    /** The post for which an officer moves; null where they hold it themselves. */
    private static @Nullable String behalf(Visitor visitor, SignOff on, Move move) {
        List<@Nullable String> posts =
                switch (move) {
                    case APPROVE, ACCEPT, RETURN -> Collections.singletonList(on.turn());
                    case UNLOCK -> List.copyOf(on.measure().people().approval());
                    case SUBMIT ->
                        Arrays.asList(
                                on.measure().enteredBy(), on.measure().thing().owner());
                };
        return posts.stream().anyMatch(one -> one != null && visitor.posts().contains(one)) ? null : posts.getFirst();
    }

    /**
     * Makes a move.
     *
     * @param seen what the visitor had before their eyes; refused when a figure or the phase is another by now
     * @param reason needed to return and to unlock
     * @throws NotAllowed when it is another post's turn
     */
    public Checked<SignOff> move(Visitor visitor, SignOff.Key seen, Move move, String reason) {
        return move(visitor, get(visitor, seen), seen, move, reason);
    }

    /** Makes the move that signs it off further: the approval, or after it the acceptance. */
    public Checked<SignOff> sign(Visitor visitor, SignOff.Key seen) {
        var on = get(visitor, seen);
        return move(visitor, on, seen, on.next() == Move.ACCEPT ? Move.ACCEPT : Move.APPROVE, "");
    }

    /** What a key names, as it stands now. @throws NotHere where there is nothing of the kind in the council */
    @Transactional(readOnly = true)
    public SignOff get(Visitor visitor, SignOff.Key seen) {
        var measure = due.entered(visitor.council()).stream()
                .filter(one -> one.ref().equals(seen.measure()))
                .toList();
        return of(visitor.council(), measure).stream()
                .filter(one -> one.key().start().equals(seen.start())
                        && one.key().length().equals(seen.length()))
                .findFirst()
                .orElseThrow(() -> new NotHere("these figures of " + seen.measure()));
    }

    private Checked<SignOff> move(Visitor visitor, SignOff on, SignOff.Key seen, Move move, String reason) {
        var phase = on.phase();
        var next = phase == null ? Optional.<Phase>empty() : move.from(phase, on.steps());
        if (next.isEmpty()) {
            return Checked.refused("", name(on) + " cannot be moved like this; look at the page again");
        }
        if (!may(visitor, on, move)) {
            throw new NotAllowed("It is not your turn to sign off " + name(on));
        }
        if (move.reasoned() && reason.isBlank()) {
            return Checked.refused("reason", "Say why, so that whoever enters " + name(on) + " knows what to do");
        }
        return on.key().equals(seen)
                ? made(on, move, next.get(), reason.strip(), behalf(visitor, on, move))
                : raced(on);
    }

    private static String name(SignOff on) {
        return on.measure().ref() + " for " + on.period().words();
    }

    private static Checked<SignOff> raced(SignOff on) {
        return Checked.refused("", name(on) + " has changed since you looked; look at the page again");
    }

    private Checked<SignOff> made(SignOff on, Move move, Phase phase, String reason, @Nullable String behalf) {
        var id = store.insert(on, move, phase, reason, behalf);
        if (id.isEmpty()) {
            return raced(on);
        }
        if (move == Move.APPROVE) {
            on.figures().stream()
                    .filter(one -> !one.slot().open())
                    .forEach(one -> store.insert(id.get(), one.slot(), seen(one)));
        }
        events.publishEvent(
                new SignOffMoved(on.measure().council(), on.measure().ref(), on.period(), move, phase));
        return Checked.accepted(on);
    }

    private SignOff.Seen seen(SignOff.Figure figure) {
        Slot slot = figure.slot();
        var counted = slot.sheet().counted();
        var value = figure.past().now().value();
        var given = slot.given();
        var target = figure.past().aim().target();
        var judged = snapshots.stream().map(one -> one.of(slot)).findFirst().orElse(Snapshot.Judged.NONE);
        return new SignOff.Seen(
                slot.aspect().subject(),
                slot.aspect().breakdown(),
                value == null ? given == null ? "" : given.words() : Amounts.words(counted, value),
                target == null ? "" : Amounts.words(counted, target),
                judged.rating(),
                judged.rule());
    }

    /** Hands in again what was returned; used when a figure is recorded anew. */
    void handIn(SignOff on, String reason) {
        made(on, Move.SUBMIT, Phase.SUBMITTED, reason, null);
    }
}
