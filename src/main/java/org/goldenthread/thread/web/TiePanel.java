package org.goldenthread.thread.web;

import java.util.Map;
import java.util.Optional;
import org.goldenthread.access.Visitor;
import org.goldenthread.site.Panel;
import org.goldenthread.site.Templates;
import org.goldenthread.thread.Kinds;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.springframework.stereotype.Component;

/** The box on every thing's page that says what it is tied to, in both directions. */
@Component
class TiePanel implements Panel {
    private static final int ORDER = 80;
    private static final int MOST = 12;
    private final Things things;
    private final Kinds kinds;
    private final Templates templates;

    TiePanel(Things things, Kinds kinds, Templates templates) {
        this.things = things;
        this.kinds = kinds;
        this.templates = templates;
    }

    @Override
    public Optional<Shown> on(Thing thing, Visitor visitor) {
        var ties = TieView.of(things.tiedTo(thing.ref()), kinds);
        var mayTie = visitor.mayChange(thing.owner());
        if (ties.isEmpty() && !mayTie) {
            return Optional.empty();
        }
        var content = templates.content(
                "thread/panel",
                Map.of(
                        "ref", thing.ref(),
                        "ties", ties.subList(0, Math.min(MOST, ties.size())),
                        "left", Math.max(0, ties.size() - MOST),
                        "mayTie", mayTie));
        return Optional.of(new Shown("What it is tied to", content, ORDER));
    }
}
