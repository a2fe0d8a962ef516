package org.goldenthread.governance.effects;

import java.time.LocalDate;
import org.goldenthread.delivery.ActionCourses;
import org.goldenthread.delivery.Actions;
import org.goldenthread.delivery.UndertakingCourses;
import org.goldenthread.delivery.Undertakings;
import org.goldenthread.delivery.dates.DelayReason;
import org.goldenthread.delivery.dates.Revision;
import org.goldenthread.delivery.lifecycle.Shown;
import org.goldenthread.delivery.lifecycle.Stage;
import org.goldenthread.governance.decisions.Decision;
import org.goldenthread.governance.decisions.Decisions;
import org.goldenthread.plan.Plans;
import org.goldenthread.plan.Plan;
import org.goldenthread.plan.versions.Versions;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to what a decision does: the record moves through its own room's door, and points to the decision. */
@Component
@Transactional
public class Effecting {
    private final Decisions decisions;
    private final Things things;
    private final Actions actions;
    private final ActionCourses actionCourses;
    private final Undertakings undertakings;
    private final UndertakingCourses courses;
    private final Versions versions;

    Effecting(
            Decisions decisions,
            Things things,
            Actions actions,
            ActionCourses actionCourses,
            Undertakings undertakings,
            UndertakingCourses courses,
            Versions versions) {
        this.decisions = decisions;
        this.things = things;
        this.actions = actions;
        this.actionCourses = actionCourses;
        this.undertakings = undertakings;
        this.courses = courses;
        this.versions = versions;
    }

    /**
     * What is wanted.
     *
     * @param target the record that is moved, as a reference
     * @param until the new day, where an extension is granted
     */
    public record Wanted(
            String target, Effect effect, @Nullable LocalDate until) {}

    /**
     * Lets a decision have its effect; refused, with nothing done, where the record's room refuses it.
     *
     * @param body who decided, in words
     */
    public Checked<String> apply(Decision decision, String body, Wanted wanted) {
        var found = things.find(wanted.target())
                .filter(one -> one.council().equals(decision.council()))
                .orElse(null);
        if (found == null) {
            return Checked.refused("target", "There is nothing with the reference " + wanted.target());
        }
        var reason = decision.ref() + " of " + body;
        var moved =
                switch (wanted.effect()) {
                    case NOTHING, POINTS -> Checked.accepted(found.ref());
                    case EXTENDS -> extend(found, reason, body, wanted.until());
                    case APPROVES -> approve(found, decision, body);
                    case DEFERS -> stage(found, Stage.DEFERRED, decision, body);
                    case STARTS -> stage(found, Stage.LIVE, decision, body);
                    case STOPS -> stage(found, Stage.STOPPED, decision, body);
                };
        return moved.then(
                ref -> decisions.decides(decision.ref(), ref, wanted.effect().words()));
    }

    private Checked<String> extend(Thing thing, String reason, String body, @Nullable LocalDate until) {
        var revision = new Revision(until, DelayReason.DECISION.code(), "Extended by " + reason, body, false);
        if (actions.find(thing.ref()).isPresent()) {
            return ref(thing, actionCourses.revise(thing.ref(), thing.version(), revision));
        }
        return undertakings.find(thing.ref()).isPresent()
                ? ref(thing, courses.revise(thing.ref(), thing.version(), revision))
                : Checked.refused("effect", thing.ref() + " has no day that could be extended");
    }

    private Checked<String> approve(Thing thing, Decision decision, String body) {
        return thing.kind().equals(Plans.KIND)
                ? ref(
                        thing,
                        versions.approve(
                                thing.ref(),
                                new Plan.Approval(body, decision.taken().day(), decision.ref()),
                                "Approved by " + decision.ref()))
                : stage(thing, Stage.APPROVED, decision, body);
    }

    private Checked<String> stage(Thing thing, Stage stage, Decision decision, String body) {
        var shown = Shown.because("Decided by " + decision.ref())
                .decidedBy(body, decision.taken().day());
        return undertakings.find(thing.ref()).isPresent()
                ? ref(thing, courses.move(thing.ref(), thing.version(), stage, shown))
                : Checked.refused("effect", thing.ref() + " is no programme, project or plan; it is only pointed to");
    }

    private static Checked<String> ref(Thing thing, Checked<?> done) {
        return done.then(moved -> Checked.accepted(thing.ref()));
    }
}
