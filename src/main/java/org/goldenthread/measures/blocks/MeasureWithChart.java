package org.goldenthread.measures.blocks;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.measures.Measures;
import org.goldenthread.measures.performance.Performance;
import org.goldenthread.measures.performance.Point;
import org.goldenthread.measures.web.MeasureCharts;
import org.goldenthread.measures.web.Rows;
import org.goldenthread.publishing.blocks.Asked;
import org.goldenthread.publishing.blocks.Block;
import org.goldenthread.publishing.blocks.Drawn;
import org.goldenthread.publishing.blocks.Fact;
import org.goldenthread.publishing.blocks.Setting;
import org.goldenthread.publishing.document.Part;
import org.goldenthread.publishing.document.Part.Column;
import org.goldenthread.publishing.document.Run;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Filter.Choice;
import org.springframework.stereotype.Component;

/** One measure with what its figures say, its run chart and its last periods. */
@Component
class MeasureWithChart implements Block {
    private static final List<String> PERIODS = List.of("4", "8", "12", "24");
    private static final int USUAL = 8;
    private final Measures measures;
    private final AsKnown figures;

    MeasureWithChart(Measures measures, AsKnown figures) {
        this.measures = measures;
        this.figures = figures;
    }

    @Override
    public String code() {
        return "measures/measure";
    }

    @Override
    public String title() {
        return "One measure with its chart";
    }

    @Override
    public List<Setting> settings(String council) {
        return List.of(Choices.measure(measures, council), periods());
    }

    @Override
    public List<Setting> checked(String council) {
        return List.of(Choices.MEASURE, periods());
    }

    private static Setting periods() {
        return Setting.choice(
                "periods",
                "Periods in the table",
                "The last " + USUAL,
                PERIODS.stream().map(one -> new Choice(one, "The last " + one)).toList());
    }

    @Override
    public Drawn draw(Asked asked) {
        return figures.find(asked, asked.setting("measure"))
                .map(one -> draw(asked, figures.whole(asked, one)))
                .orElseGet(() -> Choices.noMeasure(asked));
    }

    private static Drawn draw(Asked asked, Performance one) {
        var measure = one.measure();
        var parts = new ArrayList<Part>();
        parts.add(said(asked, one));
        var latest = one.latest();
        var facts = new ArrayList<Fact>();
        latest.ifPresent(point -> facts.addAll(AsKnown.facts(asked, one, point)));
        var chart = MeasureCharts.run(one, "");
        if (chart == null) {
            return new Drawn(parts, facts, List.of());
        }
        parts.add(new Part.Drawing(chart.title(), chart.wide(), chart.words()));
        int most = asked.setting("periods").isEmpty() ? USUAL : Integer.parseInt(asked.setting("periods"));
        var points = one.course().lastly(most).reversed();
        var left = new ArrayList<String>();
        int earlier = one.course().points().size() - points.size();
        if (earlier > 0) {
            left.add("%d earlier period%s left out of the table.".formatted(earlier, earlier == 1 ? " is" : "s are"));
        }
        parts.add(new Part.Table(
                measure.title() + " by period",
                List.of(
                        new Column("Period", false),
                        new Column("Value", true),
                        new Column("Target", true),
                        new Column("Status", false)),
                points.stream().map(point -> row(one, point)).toList(),
                asked.note(left)));
        points.stream()
                .filter(point -> latest.isEmpty() || !latest.get().equals(point))
                .forEach(point -> facts.addAll(AsKnown.facts(asked, one, point)));
        return new Drawn(parts, facts, left);
    }

    private static Part said(Asked asked, Performance one) {
        var runs = new ArrayList<Run>();
        runs.add(Run.strong(one.measure().title() + ". "));
        var latest = one.latest();
        if (latest.isEmpty()) {
            runs.add(Run.of("There is no figure yet. " + asked.note(List.of())));
        } else {
            var point = latest.get();
            runs.add(Run.link(
                    AsKnown.value(one.measure().sheet(), point),
                    Rows.proof(one.course(), point, asked.asAt().toString())));
            runs.add(Run.of(" in " + point.period().words() + ". "
                    + point.verdict().sentence() + " "
                    + one.movement().lately().sentence()));
        }
        return new Part.Paragraph("", runs);
    }

    private static List<Cell> row(Performance one, Point point) {
        var sheet = one.measure().sheet();
        return List.of(
                Cell.text(point.period().words()),
                new Cell.Number(point.value(), AsKnown.value(sheet, point)),
                new Cell.Number(point.aims().target(), Rows.target(sheet, point)),
                Cell.status(Rows.state(point.verdict())));
    }
}
