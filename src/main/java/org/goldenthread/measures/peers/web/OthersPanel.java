package org.goldenthread.measures.peers.web;

import java.util.Map;
import java.util.Optional;
import org.goldenthread.access.Visitor;
import org.goldenthread.measures.Measures;
import org.goldenthread.measures.Remembered;
import org.goldenthread.measures.peers.beside.Asked;
import org.goldenthread.measures.peers.beside.Compared;
import org.goldenthread.measures.peers.beside.Comparisons;
import org.goldenthread.site.Panel;
import org.goldenthread.site.Templates;
import org.goldenthread.site.chart.Chart;
import org.goldenthread.thread.Thing;
import org.springframework.stereotype.Component;

/** The box on a measure's page that shows it among others. */
@Component
class OthersPanel implements Panel {
    private static final int ORDER = 20;
    private final Measures measures;
    private final Comparisons comparisons;
    private final Templates templates;
    private final Remembered<Compared, Box> boxes = new Remembered<>(500);

    /** What is drawn and said of a comparison. */
    private record Box(String words, Chart chart) {}

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
                        .filter(Compared::amongOthers)
                        .map(one -> boxes.of(thing.ref(), one, () -> box(one)))
                        .map(box -> shown(thing.ref(), box))
                : Optional.empty();
    }

    private static Box box(Compared compared) {
        return new Box(
                new CompareWords(compared).own(), Drawing.ranking(compared).strip());
    }

    private Shown shown(String ref, Box box) {
        var content = templates.content(
                "measures/among-others", Map.of("ref", ref, "words", box.words(), "chart", box.chart()));
        return new Shown("Among others", content, ORDER);
    }
}
