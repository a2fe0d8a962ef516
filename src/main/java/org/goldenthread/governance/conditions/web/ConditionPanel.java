package org.goldenthread.governance.conditions.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.access.Visitor;
import org.goldenthread.governance.conditions.Conditions;
import org.goldenthread.governance.decisions.Decisions;
import org.goldenthread.site.Panel;
import org.goldenthread.site.Templates;
import org.goldenthread.thread.Thing;
import org.springframework.stereotype.Component;

/** On the page of a decision: its condition, when it is looked at again, and what every review made of it. */
@Component
class ConditionPanel implements Panel {
    private static final int ORDER = 1;
    private final Conditions conditions;
    private final Decisions decisions;
    private final Templates templates;
    private final Clock clock;

    ConditionPanel(Conditions conditions, Decisions decisions, Templates templates, Clock clock) {
        this.conditions = conditions;
        this.decisions = decisions;
        this.templates = templates;
        this.clock = clock;
    }

    @Override
    public Optional<Shown> on(Thing thing, Visitor visitor) {
        if (!thing.kind().equals(Decisions.KIND)) {
            return Optional.empty();
        }
        var decision = decisions.get(thing.ref());
        var reviews = conditions.of(thing.ref());
        if (decision.carrying().condition().isEmpty() && reviews.isEmpty()) {
            return Optional.empty();
        }
        var shown = Map.<String, Object>of(
                "decision",
                decision,
                "reviews",
                reviews,
                "today",
                LocalDate.now(clock),
                "mine",
                visitor.mayChange(decision.carrying().owner()));
        return Optional.of(new Shown("Condition", templates.content("governance/conditions/panel", shown), ORDER));
    }
}
