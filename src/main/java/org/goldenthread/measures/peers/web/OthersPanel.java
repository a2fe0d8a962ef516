package org.goldenthread.measures.peers.web;

import java.util.Map;
import java.util.Optional;
import org.goldenthread.access.Visitor;
import org.goldenthread.measures.Measures;
import org.goldenthread.measures.peers.beside.Asked;
import org.goldenthread.measures.peers.beside.Comparisons;
import org.goldenthread.site.Panel;
import org.goldenthread.site.Templates;
import org.goldenthread.thread.Thing;
import org.springframework.stereotype.Component;

/** The box on a measure's page that shows it among others. */
@Component
class OthersPanel implements Panel {
    private static final int ORDER = 20;
    private final Measures measures;
    private final Comparisons comparisons;
    private final Templates templates;

    OthersPanel(Measures measures, Comparisons comparisons, Templates templates) {
        this.measures = measures;
        this.comparisons = comparisons;
        this.templates = templates;
    }

    @Override
    public Optional<Shown> on(Thing thing, Visitor visitor) {
        return thing.kind().equals(Measures.KIND)
                ? measures.find(thing.ref())
                        .flatMap(measure -> comparisons.of(measure, Asked.NOTHING))
                        .map(Comparisons.Seen::compared)
                        .filter(one -> one.comparison().order().size() > 1)
                        .map(one -> new Shown(
                                "Among others",
                                templates.content(
                                        "measures/among-others",
                                        Map.of(
                                                "ref", thing.ref(),
                                                "words", new CompareWords(one).own(),
                                                "chart", Drawing.ranking(one).strip())),
                                ORDER))
                : Optional.empty();
    }
}
