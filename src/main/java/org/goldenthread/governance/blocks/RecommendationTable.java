package org.goldenthread.governance.blocks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.recommendations.Recommendation;
import org.goldenthread.governance.recommendations.Recommendations;
import org.goldenthread.publishing.blocks.Asked;
import org.goldenthread.publishing.blocks.Block;
import org.goldenthread.publishing.blocks.Drawn;
import org.goldenthread.publishing.blocks.Fact;
import org.goldenthread.publishing.blocks.Setting;
import org.goldenthread.publishing.document.Part;
import org.goldenthread.publishing.document.Part.Column;
import org.goldenthread.site.Times;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.thread.Things;
import org.springframework.stereotype.Component;

/** Recommendations with their answers, and what became of them. */
@Component
class RecommendationTable implements Block {
    private static final String ALL = "all";
    private static final String DUE = "due";

    /** Whoever reads a paper wants to know what falls due before the next one. */
    private static final int MONTHS_AHEAD = 3;

    private static final List<Column> COLUMNS = List.of(
            new Column("Recommendation", false),
            new Column("Made by", false),
            new Column("To", false),
            new Column("Due", false),
            new Column("Stands", false),
            new Column("Answer", false));
    private final Recommendations recommendations;
    private final Bodies bodies;
    private final Things things;

    RecommendationTable(Recommendations recommendations, Bodies bodies, Things things) {
        this.recommendations = recommendations;
        this.bodies = bodies;
        this.things = things;
    }

    @Override
    public String code() {
        return "governance/recommendations";
    }

    @Override
    public String title() {
        return "Recommendations and their answers";
    }

    @Override
    public List<Setting> settings(String council) {
        return List.of(
                Setting.choice(
                        "show",
                        "Which",
                        "Those still open",
                        List.of(
                                new Choice(DUE, "Those due by now or within " + MONTHS_AHEAD + " months"),
                                new Choice(ALL, "All, also those done"))),
                Setting.choice("body", "Made by or to", "Any body", bodies.choices(council, "Any body", null)));
    }

    @Override
    public Drawn draw(Asked asked) {
        boolean all = asked.setting("show").equals(ALL);
        var body = asked.setting("body");
        var known = recommendations.all(asked.council()).stream()
                .filter(one -> !one.origin().day().isAfter(asked.asAt()))
                .filter(one -> body.isEmpty()
                        || body.equals(one.origin().body())
                        || body.equals(one.origin().toBody()))
                .toList();
        var open =
                known.stream().filter(one -> all || one.answer().life().open()).toList();
        var until = asked.asAt().plusMonths(MONTHS_AHEAD);
        boolean due = asked.setting("show").equals(DUE);
        var shown = open.stream().filter(one -> !due || dueBy(one, until)).toList();
        var left = new ArrayList<String>();
        if (!all) {
            left.add("%d of %d are answered and done, or were not accepted, and are left out."
                    .formatted(known.size() - open.size(), known.size()));
        }
        if (open.size() > shown.size()) {
            left.add("%d of %d that are open are due after %s or have no day, and are left out."
                    .formatted(open.size() - shown.size(), open.size(), Times.day(until)));
        }
        if (shown.isEmpty()) {
            var none = due ? "No recommendation is due. " : "No recommendation is open. ";
            return new Drawn(List.of(Part.Paragraph.of(none + asked.note(left))), List.of(), left);
        }
        var names = names(shown);
        var rows = shown.stream().map(one -> row(one, asked, names)).toList();
        var facts = shown.stream().map(one -> fact(one, asked)).toList();
        var caption = all ? "Recommendations" : due ? "Recommendations that fall due" : "Recommendations that are open";
        return new Drawn(List.of(new Part.Table(caption, COLUMNS, rows, asked.note(left))), facts, left);
    }

    private static boolean dueBy(Recommendation one, LocalDate until) {
        var next = one.next();
        return next != null && !next.isAfter(until);
    }

    private Map<String, String> names(List<Recommendation> shown) {
        return things.titles(shown.stream()
                .flatMap(one -> Stream.of(one.origin().body(), one.origin().toBody()))
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .distinct()
                .toList());
    }

    private static List<Cell> row(Recommendation one, Asked asked, Map<String, String> names) {
        var origin = one.origin();
        var by = origin.body() == null ? origin.named() : names.getOrDefault(origin.body(), origin.named());
        var to = origin.toBody() == null ? origin.toNamed() : names.getOrDefault(origin.toBody(), origin.toNamed());
        return List.of(
                Cell.link(one.title(), "/governance/recommendations/" + one.ref(), one.ref()),
                Cell.text(by),
                Cell.text(to),
                Cell.day(one.next()),
                Cell.status(one.state(asked.asAt())),
                Cell.text(
                        one.answer().words().isBlank()
                                ? "none yet"
                                : one.answer().words()));
    }

    private static Fact fact(Recommendation one, Asked asked) {
        return new Fact(
                one.ref() + " " + one.title(),
                one.state(asked.asAt()).words(),
                "Made on %s; its answer is due by %s"
                        .formatted(
                                Cell.day(one.origin().day()).words(),
                                Cell.day(one.answer().due()).words()),
                "/governance/recommendations/" + one.ref());
    }
}
