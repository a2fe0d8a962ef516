package org.goldenthread.delivery;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.goldenthread.delivery.dates.DueChange;
import org.goldenthread.delivery.dates.Judgement;
import org.goldenthread.delivery.dates.Revision;
import org.goldenthread.delivery.lifecycle.Lifecycle;
import org.goldenthread.delivery.lifecycle.Move;
import org.goldenthread.delivery.lifecycle.Shown;
import org.goldenthread.delivery.lifecycle.Stage;
import org.goldenthread.delivery.lifecycle.UndertakingMoved;
import org.goldenthread.site.Times;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to what becomes of undertakings: moves through their life, revised days, the owner's judgement. */
@Component
@Transactional
public class UndertakingCourses {
    private final Things things;
    private final Undertakings undertakings;
    private final UndertakingStore store;
    private final MoveStore moves;
    private final DeliveryStates states;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UndertakingCourses(
            Things things,
            Undertakings undertakings,
            UndertakingStore store,
            MoveStore moves,
            DeliveryStates states,
            ApplicationEventPublisher events,
            Clock clock) {
        this.things = things;
        this.undertakings = undertakings;
        this.store = store;
        this.moves = moves;
        this.states = states;
        this.events = events;
        this.clock = clock;
    }

    /** Moves an undertaking through its life; refused where the lifecycle does not allow it or something is missing. */
    public Checked<Undertaking> move(String ref, int version, Stage stage, Shown shown) {
        var one = undertakings.get(ref);
        var before = one.standing().stage();
        if (!Lifecycle.allows(before, stage)) {
            return Checked.refused(
                    "stage",
                    "From “%s” it cannot become “%s”; it can become %s"
                            .formatted(
                                    before.code(),
                                    stage.code(),
                                    String.join(
                                            ", ",
                                            Lifecycle.after(before).stream()
                                                    .map(Stage::code)
                                                    .toList())));
        }
        var today = LocalDate.now(clock);
        var problems = shown.lacks(Lifecycle.needs(before, stage), one.hasBaseline(), today);
        if (shown.day() != null && shown.day().isBefore(one.standing().since())) {
            problems.add(new Problem(
                    "day",
                    "It has been “%s” since %s"
                            .formatted(before.code(), Times.day(one.standing().since()))));
        }
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        var day = shown.day() == null ? today : shown.day();
        var card = things.get(ref).card();
        things.change(ref, version, card.dated(card.starts(), card.due(), stage.isOver() ? day : null));
        store.move(ref, stage, day, stage == Stage.BUSINESS_AS_USUAL ? shown.receiver() : null);
        moves.insert(one.council(), List.of(new MoveStore.Made(ref, before.code(), stage.code(), day, shown)));
        states.ofUndertaking(ref);
        events.publishEvent(new UndertakingMoved(ref, one.council(), before, stage));
        return Checked.accepted(undertakings.get(ref));
    }

    /** Moves the agreed last day, with why and who granted it; the first promise stays on record. */
    public Checked<Undertaking> revise(String ref, int version, Revision revision) {
        var one = undertakings.get(ref);
        var problems = revision.check(one.dates());
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        var card = things.get(ref).card();
        things.change(ref, version, card.dated(card.starts(), revision.due(), card.ended()));
        moves.insertRevision(ref, one.council(), one.dates().due(), revision);
        store.revise(ref, revision);
        states.ofUndertaking(ref);
        return Checked.accepted(undertakings.get(ref));
    }

    /** The owner's own judgement and forecast, beside what the rule works out. */
    public Checked<Undertaking> judge(String ref, int version, Judgement judgement, @Nullable LocalDate forecast) {
        if (!judgement.view().isEmpty()
                && !judgement.view().equals("on track")
                && judgement.because().isBlank()) {
            return Checked.refused("because", "Say why it is “" + judgement.view() + "”");
        }
        things.touch(ref, version);
        store.judge(ref, judgement, forecast);
        states.ofUndertaking(ref);
        return Checked.accepted(undertakings.get(ref));
    }

    /** How it came to stand where it stands, the latest move first. */
    @Transactional(readOnly = true)
    public List<Move> moves(String ref) {
        return moves.of(ref);
    }

    /** Every revision of its last day, the first one first. */
    @Transactional(readOnly = true)
    public List<DueChange> revisions(String ref) {
        return moves.revisions(ref);
    }
}
