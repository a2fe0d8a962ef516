package org.goldenthread.governance.effects.web;

import java.util.Map;
import java.util.Optional;
import org.goldenthread.access.Visitor;
import org.goldenthread.governance.decisions.Decisions;
import org.goldenthread.governance.effects.Effects;
import org.goldenthread.site.Panel;
import org.goldenthread.site.Templates;
import org.goldenthread.thread.Thing;
import org.springframework.stereotype.Component;

/** On the page of a decision: what it moved in the record, and what it is still to move. */
@Component
class EffectPanel implements Panel {
    private static final int ORDER = 2;
    private final Effects effects;
    private final Decisions decisions;
    private final Templates templates;

    EffectPanel(Effects effects, Decisions decisions, Templates templates) {
        this.effects = effects;
        this.decisions = decisions;
        this.templates = templates;
    }

    @Override
    public Optional<Shown> on(Thing thing, Visitor visitor) {
        if (!thing.kind().equals(Decisions.KIND)) {
            return Optional.empty();
        }
        var waiting = effects.waiting(thing.ref());
        var done = effects.done(thing.ref());
        if (waiting.isEmpty() && done.isEmpty()) {
            return Optional.empty();
        }
        var decision = decisions.get(thing.ref());
        boolean mine = visitor.mayChange(decision.carrying().owner());
        return Optional.of(new Shown(
                "What it does in the record",
                templates.content(
                        "governance/effects/panel",
                        Map.of("decision", decision, "waiting", waiting, "done", done, "mine", mine)),
                ORDER));
    }
}
