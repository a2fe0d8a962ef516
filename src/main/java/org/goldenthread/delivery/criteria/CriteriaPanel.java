package org.goldenthread.delivery.criteria;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.goldenthread.access.Visitor;
import org.goldenthread.delivery.office.Folio;
import org.goldenthread.site.Panel;
import org.goldenthread.site.Templates;
import org.goldenthread.site.list.Cell;
import org.goldenthread.thread.Thing;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.springframework.stereotype.Component;

/** On the page of an undertaking: how its time, cost, scope and benefits were judged last. */
@Component
class CriteriaPanel implements Panel {
    private static final List<String> KINDS = List.of("programme", "strand", "project");
    private static final int ORDER = 13;
    private final Criteria criteria;
    private final Templates templates;

    CriteriaPanel(Criteria criteria, Templates templates) {
        this.criteria = criteria;
        this.templates = templates;
    }

    @Override
    public Optional<Shown> on(Thing thing, Visitor visitor) {
        if (!KINDS.contains(thing.kind())) {
            return Optional.empty();
        }
        var judged = criteria.of(thing.ref());
        if (judged.isEmpty() && !visitor.mayChange(thing.owner())) {
            return Optional.empty();
        }
        var values = new HashMap<String, Object>();
        values.put("tables", List.of());
        values.put("href", CriteriaPages.href(thing.ref()));
        if (judged.isEmpty()) {
            values.put("state", new State("not judged", Tone.NONE));
            values.put("facts", List.of());
        } else {
            var last = judged.getFirst();
            values.put("state", last.state());
            values.put(
                    "facts",
                    List.of(
                            Folio.fact("Judged on", Cell.day(last.day())),
                            Folio.fact("Because", last.sentence()),
                            Folio.fact("Why", last.because())));
        }
        var content = templates.content("delivery/office/part", values);
        return Optional.of(new Shown("Time, cost, scope and benefits", content, ORDER));
    }
}
