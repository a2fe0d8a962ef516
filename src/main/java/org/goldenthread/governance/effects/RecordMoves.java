package org.goldenthread.governance.effects;

import java.time.LocalDate;
import org.goldenthread.delivery.Action.Life;
import org.goldenthread.delivery.ActionCourses;
import org.goldenthread.delivery.UndertakingCourses;
import org.goldenthread.delivery.dates.Revision;
import org.goldenthread.delivery.lifecycle.Shown;
import org.goldenthread.delivery.lifecycle.Stage;
import org.goldenthread.findings.Response;
import org.goldenthread.findings.Responses;
import org.goldenthread.governance.effects.Effects.Wish;
import org.goldenthread.plan.Plan;
import org.goldenthread.plan.versions.Versions;
import org.goldenthread.thread.Thing;
import org.goldenthread.vocabulary.Checked;
import org.springframework.stereotype.Component;

/** The moves of other rooms, each by that room's own door and rules, naming the decision that they follow. */
@Component
class RecordMoves {
    private final ActionCourses actions;
    private final UndertakingCourses undertakings;
    private final Versions plans;
    private final Responses findings;

    RecordMoves(ActionCourses actions, UndertakingCourses undertakings, Versions plans, Responses findings) {
        this.actions = actions;
        this.undertakings = undertakings;
        this.plans = plans;
        this.findings = findings;
    }

    /** Who decided, and when. @param by such as "Cabinet (DEC-7)" */
    record Source(String ref, String by, LocalDate day) {}

    Checked<?> make(Effect effect, Thing other, Source source, Wish wish) {
        return switch (effect) {
            case EXTENDS -> extend(other, source, wish);
            case APPROVES -> approve(other, source, wish);
            case DEFERS -> stage(other, Stage.DEFERRED, Life.DEFERRED, source, wish);
            case STOPS -> stage(other, Stage.STOPPED, Life.CANCELLED, source, wish);
            case CLOSES -> close(other, source, wish);
        };
    }

    private static boolean isAction(Thing other) {
        return other.kind().equals("action") || other.kind().equals("milestone");
    }

    private Checked<?> extend(Thing other, Source source, Wish wish) {
        var revision = new Revision(wish.day(), wish.category(), wish.reason(), source.by(), false);
        return isAction(other)
                ? actions.revise(other.ref(), other.version(), revision)
                : undertakings.revise(other.ref(), other.version(), revision);
    }

    private Checked<?> approve(Thing other, Source source, Wish wish) {
        return other.kind().equals("plan")
                ? plans.approve(other.ref(), new Plan.Approval(source.by(), source.day(), source.ref()), wish.reason())
                : undertakings.move(other.ref(), other.version(), Stage.APPROVED, shown(source, wish));
    }

    private Checked<?> stage(Thing other, Stage stage, Life life, Source source, Wish wish) {
        return isAction(other)
                ? actions.turn(other.ref(), other.version(), life, shown(source, wish))
                : undertakings.move(other.ref(), other.version(), stage, shown(source, wish));
    }

    private static Shown shown(Source source, Wish wish) {
        return Shown.because(wish.reason()).decidedBy(source.by(), source.day());
    }

    private Checked<?> close(Thing other, Source source, Wish wish) {
        return wish.reason().isBlank()
                ? Checked.refused("reason", "Say what answers the finding")
                : findings.add(
                        other.ref(),
                        Response.Answer.of(
                                Response.Kind.NARRATIVE, "Closed by %s: %s".formatted(source.by(), wish.reason())));
    }
}
