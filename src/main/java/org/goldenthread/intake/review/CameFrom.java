package org.goldenthread.intake.review;

import java.util.Map;
import java.util.Optional;
import org.goldenthread.access.Visitor;
import org.goldenthread.site.Panel;
import org.goldenthread.site.Templates;
import org.goldenthread.thread.Thing;
import org.springframework.stereotype.Component;

/** On every thing's page: the paper and the paragraph that it came from. */
@Component
class CameFrom implements Panel {
    private final Papers papers;
    private final Templates templates;

    CameFrom(Papers papers, Templates templates) {
        this.papers = papers;
        this.templates = templates;
    }

    @Override
    public Optional<Shown> on(Thing thing, Visitor visitor) {
        var origins = papers.origins(thing.ref()).stream()
                .map(kept -> new Origin(papers.get(kept.paper()), kept))
                .toList();
        return origins.isEmpty()
                ? Optional.empty()
                : Optional.of(new Shown(
                        "Where this came from", templates.content("intake/came-from", Map.of("origins", origins)), 80));
    }
}
