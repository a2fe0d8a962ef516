package org.goldenthread.governance.conditions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.governance.conditions.ConditionReview.Outcome;
import org.goldenthread.governance.decisions.Decision;
import org.goldenthread.governance.decisions.Decisions;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to conditions of decisions, such as "kept under review": each review is kept, and says when the next is. */
@Component
@Transactional
public class Conditions {
    private final Decisions decisions;
    private final ConditionStore store;
    private final Things things;
    private final Clock clock;

    Conditions(Decisions decisions, ConditionStore store, Things things, Clock clock) {
        this.decisions = decisions;
        this.store = store;
        this.things = things;
        this.clock = clock;
    }

    /**
     * What a review found.
     *
     * @param day on which it was looked at; absent for today
     * @param words what was found
     * @param condition as it reads from now on, where it was changed
     * @param next when it is looked at again
     */
    public record Draft(
            Outcome outcome,
            @Nullable LocalDate day,
            String words,
            String condition,
            @Nullable LocalDate next) {}

    /** The reviews of a decision's condition, the first first. */
    @Transactional(readOnly = true)
    public List<ConditionReview> of(String decision) {
        return store.of(decision);
    }

    /** Writes down that a condition was looked at. @param version of the decision, as the writer had it */
    public Checked<Decision> review(String ref, int version, Draft draft) {
        var decision = decisions.get(ref);
        var carrying = decision.carrying();
        var today = LocalDate.now(clock);
        var day = draft.day() == null ? today : draft.day();
        var problems = check(decision, draft, day, today);
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        things.touch(ref, version);
        boolean lifted = draft.outcome() == Outcome.LIFTED;
        var review = new ConditionReview(
                day,
                draft.outcome(),
                draft.words().strip(),
                carrying.condition(),
                carrying.review(),
                lifted ? null : draft.next());
        store.insert(ref, decision.council(), review);
        store.hold(
                ref,
                switch (draft.outcome()) {
                    case KEPT -> carrying.condition();
                    case CHANGED -> draft.condition().strip();
                    case LIFTED -> "";
                },
                review);
        return Checked.accepted(decisions.get(ref));
    }

    private static List<Problem> check(Decision decision, Draft draft, LocalDate day, LocalDate today) {
        var problems = new ArrayList<Problem>();
        var words = draft.words().strip().length();
        if (decision.carrying().condition().isEmpty()) {
            problems.add(new Problem("outcome", "This decision has no condition"));
        }
        if (words < 3 || words > 2000) {
            problems.add(new Problem("words", "Say what was found, in up to 2,000 characters"));
        }
        if (day.isAfter(today) || day.isBefore(decision.taken().day())) {
            problems.add(new Problem("day", "It was looked at after the decision, and today at the latest"));
        }
        var changed = draft.condition().strip().length();
        if (draft.outcome() == Outcome.CHANGED && (changed < 3 || changed > 2000)) {
            problems.add(new Problem("condition", "Enter the condition as it now reads, up to 2,000 characters"));
        }
        if (draft.outcome() != Outcome.LIFTED
                && (draft.next() == null || !draft.next().isAfter(day))) {
            problems.add(new Problem("next", "Enter a later day on which it is looked at again"));
        }
        return problems;
    }
}
