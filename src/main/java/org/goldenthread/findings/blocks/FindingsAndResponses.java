package org.goldenthread.findings.blocks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.goldenthread.findings.Finding;
import org.goldenthread.findings.FindingList.Filter;
import org.goldenthread.findings.FindingList.Order;
import org.goldenthread.findings.FindingList.Turn;
import org.goldenthread.findings.Findings;
import org.goldenthread.findings.Response;
import org.goldenthread.findings.Sources;
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

/** The findings of a source with what is answered and how they stand, in the order of the paper. */
@Component
class FindingsAndResponses implements Block {
    private static final int MOST = 200;
    private static final List<Column> COLUMNS = List.of(
            new Column("No.", false),
            new Column("Finding", false),
            new Column("Our response", false),
            new Column("State", false));
    private final Findings findings;
    private final Sources sources;
    private final Things things;
    private final Clock clock;

    FindingsAndResponses(Findings findings, Sources sources, Things things, Clock clock) {
        this.findings = findings;
        this.sources = sources;
        this.things = things;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "findings/responses";
    }

    @Override
    public String title() {
        return "Findings and our responses";
    }

    @Override
    public List<Setting> settings(String council) {
        return List.of(
                Setting.choice(
                        "source",
                        "Source",
                        "All sources",
                        sources.all(council).stream()
                                .map(one -> new Choice(one.thing().ref(), one.name()))
                                .toList()),
                Setting.choice(
                        "state",
                        "State",
                        "Any state",
                        things.states(Findings.KIND, council).stream()
                                .map(state -> new Choice(state, state))
                                .toList()));
    }

    @Override
    public Drawn draw(Asked asked) {
        var list = findings.list(new Filter(
                asked.council(),
                "",
                Set.of(),
                false,
                asked.setting("source"),
                asked.setting("state"),
                "",
                "",
                "",
                new Turn(Order.PAPER, false, null, MOST)));
        var told = findings.whole(
                list.rows().stream().map(row -> row.thing().ref()).toList());
        if (told.isEmpty()) {
            return Drawn.saying("There are no such findings.");
        }
        var left = leftOut(asked, list.total() - told.size());
        var states = told.stream()
                .collect(
                        Collectors.groupingBy(one -> one.thing().state().words(), TreeMap::new, Collectors.counting()));
        var facts = new ArrayList<Fact>();
        states.forEach((state, count) -> facts.add(new Fact(
                "Findings " + state,
                count + " of " + told.size(),
                "Counted over the findings of this table as they stood when it was drawn.",
                "/findings")));
        var counted = states.entrySet().stream()
                .map(one -> one.getValue() + " " + one.getKey())
                .collect(Collectors.joining(", ", "Of " + told.size() + " findings: ", "."));
        return new Drawn(
                List.of(
                        Part.Paragraph.of(counted),
                        new Part.Table(
                                "Findings and our responses",
                                COLUMNS,
                                told.stream().map(FindingsAndResponses::row).toList(),
                                asked.note(left))),
                facts,
                left);
    }

    private List<String> leftOut(Asked asked, long more) {
        var left = new ArrayList<String>();
        if (more > 0) {
            left.add(more + " more findings, the last of their papers, are left out.");
        }
        if (asked.asAt().isBefore(LocalDate.now(clock))) {
            left.add("Responses and states are as recorded today.");
        }
        return left;
    }

    private static List<Cell> row(Finding one) {
        var number = one.words().number();
        return List.of(
                Cell.link(
                        number.isEmpty() ? one.thing().ref() : number,
                        "/findings/" + one.thing().ref(),
                        number.isEmpty() ? "" : one.thing().ref()),
                Cell.text(one.thing().title()),
                Cell.text(
                        one.responses().isEmpty()
                                ? "No response is recorded."
                                : one.responses().stream()
                                        .map(response -> words(response.answer()))
                                        .collect(Collectors.joining("; "))),
                Cell.status(one.thing().state()));
    }

    private static String words(Response.Answer answer) {
        var named = answer.work() == null ? answer.named() : answer.work() + " " + answer.named();
        var reason = answer.kind() == Response.Kind.DECLINED ? answer.refusal().reason() : "";
        var said = List.of(named.strip(), answer.words().strip(), reason.strip()).stream()
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining(", "));
        return answer.kind().words() + (said.isEmpty() ? "" : ": " + said);
    }
}
