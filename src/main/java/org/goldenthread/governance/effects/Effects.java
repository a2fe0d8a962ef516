package org.goldenthread.governance.effects;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.goldenthread.access.NotHere;
import org.goldenthread.governance.decisions.Decision;
import org.goldenthread.governance.decisions.Decisions;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.thread.TieKind;
import org.goldenthread.vocabulary.Checked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to what decisions move in other rooms. A move is made by the other room's own rules, names the decision, and
 * is refused while the decision is not in force.
 */
@Component("decisionEffects")
@Transactional
public class Effects {
    private final Decisions decisions;
    private final EffectStore store;
    private final RecordMoves moves;
    private final Things things;

    Effects(Decisions decisions, EffectStore store, RecordMoves moves, Things things) {
        this.decisions = decisions;
        this.store = store;
        this.moves = moves;
        this.things = things;
    }

    /** What a decision moved. @param words such as "was due on 3 June, is due on 3 September" */
    public record Done(String other, Effect effect, String words, LocalDate day) {}

    /** What a decision is to move and has not moved yet. */
    public record Waiting(Thing other, Effect effect) {}

    /**
     * What a person adds.
     *
     * @param day the new day of an extension
     * @param category why an extension is needed, one of delivery's reasons
     */
    public record Wish(@Nullable LocalDate day, String category, String reason) {}

    /** What it moved, the first first. */
    @Transactional(readOnly = true)
    public List<Done> done(String decision) {
        return store.of(decision);
    }

    /** What it points to with an effect that has a move, and has not moved yet. */
    @Transactional(readOnly = true)
    public List<Waiting> waiting(String decision) {
        var done = store.of(decision);
        return things.tiedTo(decision).stream()
                .filter(one -> !one.downwards() && one.tie().kind() == TieKind.DECIDED_BY)
                .flatMap(one -> Effect.of(one.tie().detail(), one.other().kind()).stream()
                        .filter(effect -> !effect.stands(one.other().state().words()))
                        .map(effect -> new Waiting(one.other(), effect)))
                .filter(one -> done.stream()
                        .noneMatch(made -> made.other().equals(one.other().ref()) && made.effect() == one.effect()))
                .toList();
    }

    /** @throws NotHere when the decision is not to move this, or has moved it already */
    @Transactional(readOnly = true)
    public Waiting get(String decision, String other) {
        return waiting(decision).stream()
                .filter(one -> one.other().ref().equals(other))
                .findFirst()
                .orElseThrow(() -> new NotHere(other));
    }

    /** Makes the move in the other room and writes down that the decision made it. */
    public Checked<Done> apply(String ref, String other, String by, Wish wish) {
        var decision = decisions.get(ref);
        var waiting = get(ref, other);
        if (!decision.life().inForce()) {
            return Checked.refused("", "It is " + decision.life().words() + ": nobody may act on it yet");
        }
        var before = waiting.other();
        var source = new RecordMoves.Source(
                ref, by + " (" + ref + ")", decision.taken().day());
        var worded = new Wish(wish.day(), wish.category(), reason(decision, wish));
        return switch (moves.make(waiting.effect(), before, source, worded)) {
            case Checked.Accepted<?> made -> {
                store.insert(ref, decision.council(), other, waiting.effect(), told(before, things.get(other)));
                yield Checked.accepted(store.of(ref).getLast());
            }
            case Checked.Refused<?> no -> Checked.refused(no.problems());
        };
    }

    /** The clerk's reason; else the first reason of the decision that is not exempt. */
    private static String reason(Decision decision, Wish wish) {
        return wish.reason().isBlank() && !decision.isExempt()
                ? Optional.ofNullable(decision.words())
                        .map(words -> words.reasons().isBlank() ? words.wording() : words.reasons())
                        .map(words -> words.length() > 500 ? words.substring(0, 500) : words)
                        .orElse("")
                : wish.reason();
    }

    private static String told(Thing before, Thing after) {
        var parts = new ArrayList<String>();
        if (!Objects.equals(before.card().due(), after.card().due())) {
            parts.add("due " + day(before.card().due()) + ", now "
                    + day(after.card().due()));
        }
        if (!before.state().words().equals(after.state().words())) {
            parts.add(before.state().words() + ", now " + after.state().words());
        }
        return parts.isEmpty() ? after.state().words() : String.join("; ", parts);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "on no day" : org.goldenthread.site.Times.day(day);
    }
}
