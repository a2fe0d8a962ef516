package org.goldenthread.governance.outputs.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.access.Visitor;
import org.goldenthread.evidence.Attachment;
import org.goldenthread.evidence.Documents;
import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.outputs.Outputs;
import org.goldenthread.site.Panel;
import org.goldenthread.site.Templates;
import org.goldenthread.thread.Thing;
import org.springframework.stereotype.Component;

/** On the page of a body: what it is to produce and what it has produced, with the documents. */
@Component
class OutputPanel implements Panel {
    private static final int ORDER = 18;
    private final Outputs outputs;
    private final Bodies bodies;
    private final Documents documents;
    private final Templates templates;
    private final Clock clock;

    OutputPanel(Outputs outputs, Bodies bodies, Documents documents, Templates templates, Clock clock) {
        this.outputs = outputs;
        this.bodies = bodies;
        this.documents = documents;
        this.templates = templates;
        this.clock = clock;
    }

    @Override
    public Optional<Shown> on(Thing thing, Visitor visitor) {
        if (!thing.kind().equals(Bodies.KIND)) {
            return Optional.empty();
        }
        var body = bodies.get(thing.ref());
        boolean mine = visitor.mayChange(body.officer());
        var all = outputs.of(body.ref());
        if (all.isEmpty() && !(mine && body.live())) {
            return Optional.empty();
        }
        var names = documents.of(body.ref()).stream()
                .map(Attachment::document)
                .collect(java.util.stream.Collectors.toMap(one -> one.id(), one -> one.name(), (one, same) -> one));
        return Optional.of(new Shown(
                "What it produces",
                templates.content(
                        "governance/outputs/panel",
                        Map.of(
                                "at",
                                "/governance/bodies/" + body.ref() + "/outputs",
                                "ref",
                                body.ref(),
                                "outputs",
                                all,
                                "names",
                                names,
                                "today",
                                LocalDate.now(clock),
                                "mine",
                                mine)),
                ORDER));
    }
}
