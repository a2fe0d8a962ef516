package org.goldenthread.plan.acceptance;

import org.goldenthread.intake.Acceptance;
import org.goldenthread.plan.Plans;
import org.goldenthread.plan.Priorities;
import org.goldenthread.plan.Priorities.Draft;
import org.goldenthread.plan.Priority;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.springframework.stereotype.Component;

/** Enters the services that a paper ranks, beside the priorities that workstreams answer for. */
@Component
class RankedServices {
    private final PaperPlans papers;
    private final Plans plans;
    private final Priorities priorities;
    private final Things things;

    RankedServices(PaperPlans papers, Plans plans, Priorities priorities, Things things) {
        this.papers = papers;
        this.plans = plans;
        this.priorities = priorities;
        this.things = things;
    }

    /** Enters a service by its name in the paper; tied to the unit of that name where the organisation has one. */
    Checked<Priority> add(Acceptance acceptance, String name, String reason) {
        var plan = papers.of(acceptance);
        var draft = Draft.of(plan.ref(), plans.rankedLevel(plan.ref()), PaperPlans.title(name));
        var named = new Draft(draft.plan(), draft.level(), null, "", draft.term(), draft.title(), reason, null, "");
        return priorities.add(named).then(made -> {
            papers.unit(acceptance.council(), name).ifPresent(unit -> {
                var thing = things.get(made.ref());
                things.change(made.ref(), thing.version(), thing.card().ownedBy(unit, thing.owner()));
            });
            return Checked.accepted(made);
        });
    }
}
