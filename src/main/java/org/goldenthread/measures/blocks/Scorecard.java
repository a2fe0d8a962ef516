package org.goldenthread.measures.blocks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.goldenthread.measures.MeasureFilter;
import org.goldenthread.measures.Measures;
import org.goldenthread.measures.performance.Performance;
import org.goldenthread.measures.performance.Point;
import org.goldenthread.measures.rating.Verdict;
import org.goldenthread.measures.score.Tally;
import org.goldenthread.measures.web.Rows;
import org.goldenthread.organisation.Organisation;
import org.goldenthread.publishing.blocks.Asked;
import org.goldenthread.publishing.blocks.Block;
import org.goldenthread.publishing.blocks.Drawn;
import org.goldenthread.publishing.blocks.Fact;
import org.goldenthread.publishing.blocks.Setting;
import org.goldenthread.publishing.document.Part;
import org.goldenthread.publishing.document.Part.Column;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.vocabulary.Tone;
import org.springframework.stereotype.Component;

/** Measures in a table, exceptions first, with how many targets are met above it. */
@Component
class Scorecard implements Block {
    private static final String EXCEPTIONS = "exceptions";
    private static final List<Column> COLUMNS = List.of(
            new Column("Measure", false),
            new Column("Period", false),
            new Column("Value", true),
            new Column("Target", true),
            new Column("Status", false),
            new Column("Trend", false),
            new Column("Year-end forecast", true),
            new Column("Status at year end", false));
    private final Measures measures;
    private final AsKnown figures;
    private final Organisation organisation;

    Scorecard(Measures measures, AsKnown figures, Organisation organisation) {
        this.measures = measures;
        this.figures = figures;
        this.organisation = organisation;
    }

    @Override
    public String code() {
        return "measures/scorecard";
    }

    @Override
    public String title() {
        return "Scorecard";
    }

    @Override
    public List<Setting> settings(String council) {
        return List.of(
                Setting.choice(
                        "set",
                        "Set",
                        "All measures",
                        measures.tags(council).stream()
                                .map(tag -> new Choice(tag, tag))
                                .toList()),
                Setting.choice("service", "Service", "All services", organisation.choices(council)),
                Setting.choice(
                        "status",
                        "Status",
                        "Any status",
                        List.of(
                                new Choice(Tone.BAD.code(), "Missed"),
                                new Choice(Tone.WARNING.code(), "Within tolerance or overdue"),
                                new Choice(Tone.GOOD.code(), "Met"),
                                new Choice(Tone.NONE.code(), "Not rated"))),
                Setting.choice(
                        "only",
                        "Only",
                        "All of them",
                        List.of(new Choice(EXCEPTIONS, "Exceptions: missed, or within tolerance"))));
    }

    @Override
    public Drawn draw(Asked asked) {
        var service = asked.setting("service");
        var filter = new MeasureFilter(
                asked.council(),
                "",
                asked.setting("set"),
                "",
                service.isEmpty()
                        ? Set.of()
                        : organisation.tree(asked.council()).whole(Set.of(service)));
        var all = figures.of(asked, measures.list(filter));
        var shown = all.stream()
                .filter(one -> wanted(asked, AsKnown.state(one).tone()))
                .sorted(Comparator.comparingInt(Scorecard::urgency))
                .toList();
        var left = new ArrayList<String>();
        if (shown.size() < all.size()) {
            int others = all.size() - shown.size();
            left.add("%d of %d measures %s another status and %s left out."
                    .formatted(others, all.size(), others == 1 ? "has" : "have", others == 1 ? "is" : "are"));
        }
        if (all.isEmpty()) {
            return Drawn.saying("There are no such measures.");
        }
        var tally = Tally.of(verdicts(all));
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(
                "Targets met", tally.met() + " of " + tally.rated(), tally.words(), "/measures?known=" + asked.asAt()));
        shown.forEach(one -> facts.addAll(AsKnown.facts(asked, one)));
        var parts = new ArrayList<Part>();
        parts.add(Part.Paragraph.of(tally.words()));
        if (shown.isEmpty()) {
            parts.add(Part.Paragraph.of("None of them is to be shown here. " + asked.note(left)));
        } else {
            parts.add(new Part.Table(
                    caption(asked),
                    COLUMNS,
                    shown.stream().map(one -> row(asked, one)).toList(),
                    asked.note(left)));
        }
        return new Drawn(parts, facts, left);
    }

    private static boolean wanted(Asked asked, Tone tone) {
        boolean status =
                asked.setting("status").isEmpty() || asked.setting("status").equals(tone.code());
        boolean exception = tone == Tone.BAD || tone == Tone.WARNING;
        return status && (exception || !asked.setting("only").equals(EXCEPTIONS));
    }

    private static String caption(Asked asked) {
        var set = asked.setting("set");
        return (asked.setting("only").isEmpty() ? "Scorecard" : "Exceptions") + (set.isEmpty() ? "" : ": " + set);
    }

    private static int urgency(Performance one) {
        return switch (AsKnown.state(one).tone()) {
            case BAD -> 0;
            case WARNING -> 1;
            case GOOD, DONE -> 2;
            case NONE -> 3;
        };
    }

    private static List<Verdict> verdicts(List<Performance> all) {
        return all.stream()
                .flatMap(one -> one.counted().stream())
                .map(Point::verdict)
                .toList();
    }

    private static List<Cell> row(Asked asked, Performance one) {
        var measure = one.measure();
        var sheet = measure.sheet();
        var point = one.counted();
        var end = one.yearEnd();
        BigDecimal value = point.map(Point::value).orElse(null);
        return List.of(
                Cell.link(measure.title(), AsKnown.href(asked, measure), measure.code()),
                Cell.text(point.map(it -> it.period().words()).orElse("")),
                new Cell.Number(value, point.map(it -> AsKnown.value(sheet, it)).orElse("–")),
                new Cell.Number(
                        point.map(it -> it.aims().target()).orElse(null),
                        point.map(it -> Rows.target(sheet, it)).orElse("–")),
                Cell.status(AsKnown.state(one)),
                Cell.text(one.movement().lately().direction().words()),
                new Cell.Number(end.forecast(), AsKnown.printed(sheet, end.forecast())),
                Cell.status(AsKnown.yearEnd(one)));
    }
}
