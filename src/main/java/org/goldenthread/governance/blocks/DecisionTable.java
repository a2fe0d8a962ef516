package org.goldenthread.governance.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.decisions.Decision;
import org.goldenthread.governance.decisions.DecisionFilter;
import org.goldenthread.governance.decisions.Decisions;
import org.goldenthread.publishing.blocks.Asked;
import org.goldenthread.publishing.blocks.Block;
import org.goldenthread.publishing.blocks.Drawn;
import org.goldenthread.publishing.blocks.Fact;
import org.goldenthread.publishing.blocks.Setting;
import org.goldenthread.publishing.document.Part;
import org.goldenthread.publishing.document.Part.Column;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.thread.Things;
import org.springframework.stereotype.Component;

/** Decisions still to be put into effect, or taken since the report before; exempt ones are only counted. */
@Component
class DecisionTable implements Block {
    private static final int MOST = 1000;
    private static final String TAKEN = "taken";
    private static final List<Column> COLUMNS = List.of(
            new Column("Decision", false),
            new Column("Taken by", false),
            new Column("On", false),
            new Column("Who puts it into effect", false),
            new Column("By", false),
            new Column("Stands", false));
    private final Decisions decisions;
    private final Bodies bodies;
    private final Things things;

    DecisionTable(Decisions decisions, Bodies bodies, Things things) {
        this.decisions = decisions;
        this.bodies = bodies;
        this.things = things;
    }

    @Override
    public String code() {
        return "governance/decisions";
    }

    @Override
    public String title() {
        return "Decisions";
    }

    @Override
    public List<Setting> settings(String council) {
        return List.of(
                Setting.choice(
                        "show",
                        "Which",
                        "Those still to be put into effect",
                        List.of(new Choice(TAKEN, "Those taken since the report before"))),
                Setting.choice("body", "Taken by", "Any body", bodies.choices(council, "Any body", null)));
    }

    @Override
    public Drawn draw(Asked asked) {
        boolean taken = asked.setting("show").equals(TAKEN);
        var filter =
                DecisionFilter.all(asked.council()).by(asked.setting("body")).first(MOST);
        var found = decisions.list(taken ? filter : filter.standing(DecisionFilter.OUTSTANDING)).rows().stream()
                .filter(within(asked, taken))
                .toList();
        var open = found.stream().filter(one -> !one.isExempt()).toList();
        long exempt = found.size() - open.size();
        var left = new ArrayList<String>();
        if (exempt > 0) {
            left.add(
                    exempt == 1
                            ? "One exempt decision is counted and not named."
                            : exempt + " exempt decisions are counted and not named.");
        }
        var what = taken
                ? "Decisions taken from " + Cell.day(asked.since()).words() + " to " + asked.day()
                : "Decisions still to be put into effect";
        var counted = new Fact(what, String.valueOf(found.size()), how(asked, taken, exempt), "/governance/decisions");
        if (open.isEmpty()) {
            var words = what + ": " + (found.isEmpty() ? "none. " : found.size() + ". ");
            var facts = found.isEmpty() ? List.<Fact>of() : List.of(counted);
            return new Drawn(List.of(Part.Paragraph.of(words + asked.note(left))), facts, left);
        }
        var names = names(open);
        var rows = open.stream().map(one -> row(one, names)).toList();
        var facts = Stream.concat(Stream.of(counted), open.stream().map(DecisionTable::fact))
                .toList();
        return new Drawn(
                List.of(new Part.Table(what + ": " + found.size(), COLUMNS, rows, asked.note(left))), facts, left);
    }

    private static Predicate<Decision> within(Asked asked, boolean taken) {
        return one -> !one.taken().day().isAfter(asked.asAt())
                && (!taken || !one.taken().day().isBefore(asked.since()));
    }

    private static String how(Asked asked, boolean taken, long exempt) {
        return taken
                ? "All decisions dated %s to %s, %d of them exempt".formatted(asked.since(), asked.asAt(), exempt)
                : "Decisions in force that ask for something and are not done, taken by %s; %d of them exempt"
                        .formatted(asked.asAt(), exempt);
    }

    private Map<String, String> names(List<Decision> found) {
        return things.titles(found.stream()
                .flatMap(one -> Stream.of(
                        one.taken().maker().body(),
                        one.taken().maker().post(),
                        one.carrying().owner()))
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .distinct()
                .toList());
    }

    private static List<Cell> row(Decision one, Map<String, String> names) {
        return List.of(
                Cell.link(one.title(), "/governance/decisions/" + one.ref(), one.ref()),
                Cell.text(maker(one, names)),
                Cell.day(one.taken().day()),
                Cell.text(
                        one.carrying().owner() == null
                                ? "nobody named"
                                : names.getOrDefault(
                                        one.carrying().owner(), one.carrying().owner())),
                one.carrying().due() == null
                        ? Cell.text("no day")
                        : Cell.day(one.carrying().due()),
                Cell.status(one.state()));
    }

    private static String maker(Decision one, Map<String, String> names) {
        var maker = one.taken().maker();
        return Stream.of(maker.post(), maker.body())
                .filter(Objects::nonNull)
                .map(ref -> names.getOrDefault(ref, ref))
                .findFirst()
                .orElse(maker.named());
    }

    private static Fact fact(Decision one) {
        return new Fact(
                one.ref() + " " + one.title(),
                one.state().words(),
                "Taken on " + Cell.day(one.taken().day()).words() + "; it stands as its steps on record say",
                "/governance/decisions/" + one.ref());
    }
}
