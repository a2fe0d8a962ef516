package org.goldenthread.delivery;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.delivery.Action.Life;
import org.goldenthread.delivery.dates.DueChange;
import org.goldenthread.delivery.dates.ExpectedPath;
import org.goldenthread.delivery.dates.Judgement;
import org.goldenthread.delivery.dates.Reported;
import org.goldenthread.delivery.dates.Revision;
import org.goldenthread.delivery.lifecycle.Lifecycle;
import org.goldenthread.delivery.lifecycle.Shown;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to what becomes of actions: reports of progress, revised days, completion, deferral. */
@Component
@Transactional
public class ActionCourses {
    private final Things things;
    private final Actions actions;
    private final ActionStore store;
    private final MoveStore moves;
    private final DeliveryStates states;
    private final Clock clock;

    ActionCourses(
            Things things, Actions actions, ActionStore store, MoveStore moves, DeliveryStates states, Clock clock) {
        this.things = things;
        this.actions = actions;
        this.store = store;
        this.moves = moves;
        this.states = states;
        this.clock = clock;
    }

    /** How far it is now, in its owner's words. @param note what there is to say; may be empty */
    public record Report(int progress, @Nullable LocalDate forecast, Judgement judgement, String delay, String note) {}

    /** Moves the agreed day, with why and who granted it; the first promise stays on record. */
    public Checked<Action> revise(String ref, int version, Revision revision) {
        var one = actions.get(ref);
        var problems = revision.check(one.isMilestone() ? one.dates().dueOn(null) : one.dates());
        if (one.isMilestone()
                && revision.due() != null
                && revision.due().equals(one.dates().due())) {
            problems.add(new Problem("due", "It is due on that day already"));
        }
        if (!one.course().life().isOpen()) {
            problems.add(new Problem("due", "It is " + one.course().life().code() + "; take it up again first"));
        }
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        var card = things.get(ref).card();
        var start = one.isMilestone() ? revision.due() : card.starts();
        things.change(ref, version, card.dated(start, revision.due(), card.ended()));
        moves.insertRevision(ref, one.council(), one.dates().due(), revision);
        store.revise(ref, revision);
        states.ofAction(ref);
        return Checked.accepted(actions.get(ref));
    }

    /** How much of it should be done by when; nothing typed is a straight path from its start to its day. */
    public Checked<Action> expect(String ref, int version, String typed) {
        var one = actions.get(ref);
        return ExpectedPath.read(typed, one.dates()).then(expected -> {
            things.touch(ref, version);
            store.expect(ref, expected);
            states.ofAction(ref);
            return Checked.accepted(actions.get(ref));
        });
    }

    /** What the owner says of it now; it is under way from the first per cent, and complete only by completing it. */
    public Checked<Action> report(String ref, int version, Report report) {
        var one = actions.get(ref);
        var problems = new ArrayList<Problem>();
        if (report.progress() < 0 || report.progress() > 99) {
            problems.add(new Problem(
                    "progress",
                    report.progress() == 100
                            ? "Complete it instead, and say what shows that it is done"
                            : "Progress is a whole number from 0 to 99"));
        }
        if (!one.course().life().isOpen()) {
            problems.add(new Problem("progress", "It is " + one.course().life().code() + "; take it up again first"));
        }
        if (!report.judgement().view().isEmpty()
                && !report.judgement().view().equals("on track")
                && report.judgement().because().isBlank()) {
            problems.add(new Problem(
                    "because", "Say why it is “" + report.judgement().view() + "”"));
        }
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        things.touch(ref, version);
        store.report(one, report, LocalDate.now(clock));
        states.ofAction(ref);
        return Checked.accepted(actions.get(ref));
    }

    /** It is done, since a day, and this shows it. */
    public Checked<Action> complete(String ref, int version, @Nullable LocalDate day, String evidence) {
        var one = actions.get(ref);
        var problems = new ArrayList<Problem>();
        var done = day == null ? LocalDate.now(clock) : day;
        if (done.isAfter(LocalDate.now(clock))) {
            problems.add(new Problem("day", "That day lies ahead; complete it once it is done"));
        }
        if (evidence.strip().length() < 3) {
            problems.add(new Problem("evidence", "Say what shows that it is done, such as a minute or a document"));
        }
        if (!one.course().life().after().contains(Life.COMPLETE)) {
            problems.add(new Problem("day", "It is " + one.course().life().code() + " already"));
        }
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        var card = things.get(ref).card();
        things.change(ref, version, card.dated(card.starts(), card.due(), done));
        store.turn(one, Life.COMPLETE, 100, new ActionStore.Said(done, evidence.strip(), true));
        states.ofAction(ref);
        return Checked.accepted(actions.get(ref));
    }

    /** Defers it (only with a decision), cancels it, or takes it up again, always with the reason. */
    public Checked<Action> turn(String ref, int version, Life life, Shown shown) {
        var one = actions.get(ref);
        if (life == Life.COMPLETE || !one.course().life().after().contains(life)) {
            return Checked.refused(
                    "life",
                    "From “%s” it cannot become “%s”"
                            .formatted(one.course().life().code(), life.code()));
        }
        var needs = life == Life.DEFERRED
                ? java.util.Set.of(Lifecycle.Need.REASON, Lifecycle.Need.DECISION)
                : java.util.Set.of(Lifecycle.Need.REASON);
        var today = LocalDate.now(clock);
        var problems = shown.lacks(needs, true, today);
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        var day = shown.day() == null ? today : shown.day();
        var card = things.get(ref).card();
        things.change(ref, version, card.dated(card.starts(), card.due(), life == Life.CANCELLED ? day : null));
        int progress = life == Life.PLANNED ? 0 : Math.min(one.course().progress(), 99);
        var decided = shown.decision().isBlank()
                ? ""
                : " (" + shown.decision().strip() + (shown.decided() == null ? ")" : ", " + shown.decided() + ")");
        store.turn(one, life, progress, new ActionStore.Said(day, shown.reason().strip() + decided, false));
        states.ofAction(ref);
        return Checked.accepted(actions.get(ref));
    }

    /** Every revision of its day, the first one first. */
    @Transactional(readOnly = true)
    public List<DueChange> revisions(String ref) {
        return moves.revisions(ref);
    }

    /** What was reported of it, the latest first. */
    @Transactional(readOnly = true)
    public List<Reported> reports(String ref) {
        return store.reports(ref);
    }

    /** How it moved between horizons, the latest first. */
    @Transactional(readOnly = true)
    public List<Reported> horizonMoves(String ref) {
        return store.horizonMoves(ref);
    }
}
