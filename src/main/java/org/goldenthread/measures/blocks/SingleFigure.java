package org.goldenthread.measures.blocks;

import java.util.List;
import org.goldenthread.measures.Measures;
import org.goldenthread.measures.performance.Performance;
import org.goldenthread.measures.performance.Point;
import org.goldenthread.measures.web.Rows;
import org.goldenthread.publishing.blocks.Asked;
import org.goldenthread.publishing.blocks.Block;
import org.goldenthread.publishing.blocks.Drawn;
import org.goldenthread.publishing.blocks.Fact;
import org.goldenthread.publishing.blocks.Setting;
import org.goldenthread.publishing.document.Part;
import org.goldenthread.publishing.document.Run;
import org.goldenthread.site.list.Filter.Choice;
import org.springframework.stereotype.Component;

/** A single figure within a sentence, which leads to its proof. */
@Component
class SingleFigure implements Block {
    private static final Setting WHAT = Setting.choice(
            "what",
            "What of it",
            "The latest figure",
            List.of(
                    new Choice("target", "Its target"),
                    new Choice("status", "How it is rated"),
                    new Choice("period", "Its period"),
                    new Choice("trend", "Which way it went"),
                    new Choice("forecast", "The year-end forecast")));
    private final Measures measures;
    private final AsKnown figures;

    SingleFigure(Measures measures, AsKnown figures) {
        this.measures = measures;
        this.figures = figures;
    }

    @Override
    public String code() {
        return "measures/figure";
    }

    @Override
    public String title() {
        return "A single figure";
    }

    @Override
    public List<Setting> settings(String council) {
        return List.of(Choices.measure(measures, council), WHAT);
    }

    @Override
    public List<Setting> checked(String council) {
        return List.of(Choices.MEASURE, WHAT);
    }

    @Override
    public Drawn draw(Asked asked) {
        return figures.find(asked, asked.setting("measure"))
                .map(one -> draw(asked, figures.of(asked, List.of(one)).getFirst()))
                .orElseGet(() -> Choices.noMeasure(asked));
    }

    private static Drawn draw(Asked asked, Performance one) {
        var latest = one.latest();
        var found = asked.setting("what").equals("forecast")
                ? AsKnown.forecast(asked, one)
                : latest.map(point -> fact(asked, one, point));
        return found.map(fact -> new Drawn(
                        List.of(new Part.Paragraph("", List.of(Run.link(fact.value(), fact.href())))),
                        List.of(fact),
                        List.of()))
                .orElseGet(() -> {
                    var none = "“" + one.measure().title() + "” has no such figure by " + asked.day() + ".";
                    return new Drawn(List.of(Part.Paragraph.of("no figure")), List.of(), List.of(), List.of(none));
                });
    }

    private static Fact fact(Asked asked, Performance one, Point point) {
        if (asked.setting("what").equals("target")) {
            return AsKnown.target(asked, one, point);
        }
        var whole = AsKnown.fact(asked, one, point);
        var words =
                switch (asked.setting("what")) {
                    case "status" -> Rows.state(point.verdict()).words();
                    case "period" -> point.period().words();
                    case "trend" -> one.movement().lately().direction().words();
                    default -> whole.value();
                };
        var sentence =
                asked.setting("what").equals("trend") ? one.movement().lately().sentence() : whole.how();
        var what = asked.setting("what");
        return new Fact(whole.about() + (what.isEmpty() ? "" : ": " + what), words, sentence, whole.href());
    }
}
