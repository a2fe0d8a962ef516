package org.goldenthread.findings.web;

import java.util.Map;
import java.util.Optional;
import org.goldenthread.access.Visitor;
import org.goldenthread.findings.Findings;
import org.goldenthread.findings.judgements.Judgements;
import org.goldenthread.site.Panel;
import org.goldenthread.site.Templates;
import org.goldenthread.thread.Thing;
import org.springframework.stereotype.Component;

/** What others judged, on the page of the finding that it means for the council. */
@Component
class JudgementPanel implements Panel {
    private final Judgements judgements;
    private final Templates templates;

    JudgementPanel(Judgements judgements, Templates templates) {
        this.judgements = judgements;
        this.templates = templates;
    }

    @Override
    public Optional<Shown> on(Thing thing, Visitor visitor) {
        if (!thing.kind().equals(Findings.KIND)) {
            return Optional.empty();
        }
        var found = judgements.of(thing.council(), thing.ref());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var directions = found.stream().map(JudgementPages::direction).toList();
        var content = templates.content("findings/judged", Map.of("judgements", found, "directions", directions));
        return Optional.of(new Shown("What others judged", content, 20));
    }
}
