package org.goldenthread.reports.issue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.goldenthread.publishing.blocks.Fact;
import org.goldenthread.publishing.document.Paper;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Snapshots as JSON of one form only: the same paper is always the same bytes, and these are read back whole. */
final class SnapshotText {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String FORM = "golden-thread-report-1";

    private SnapshotText() {}

    static byte[] write(Snapshot snapshot) {
        var all = Tree.of(
                "form", FORM,
                "ref", snapshot.ref(),
                "council", snapshot.council(),
                "template", snapshot.template(),
                "since", snapshot.times().since().toString(),
                "asAt", snapshot.times().asAt().toString(),
                "issued", snapshot.times().issued().toString(),
                "corrects", snapshot.corrects(),
                "title", snapshot.paper().title(),
                "author", snapshot.paper().author(),
                "lines", snapshot.paper().lines(),
                "parts", snapshot.paper().parts().stream().map(PartText::write).toList(),
                "facts", snapshot.facts().stream().map(SnapshotText::fact).toList(),
                "restated",
                        snapshot.restated().stream().map(SnapshotText::change).toList());
        return JSON.writeValueAsString(all).getBytes(StandardCharsets.UTF_8);
    }

    private static Object fact(Fact fact) {
        return Tree.of("about", fact.about(), "value", fact.value(), "how", fact.how(), "href", fact.href());
    }

    private static Object change(Change change) {
        return Tree.of(
                "of", change.of().name(),
                "place", change.place(),
                "before", change.before(),
                "after", change.after());
    }

    static Snapshot read(byte[] bytes) {
        var all = JSON.readTree(bytes);
        if (!text(all, "form").equals(FORM)) {
            throw new IllegalStateException("this is no snapshot of a report: " + text(all, "form"));
        }
        var times = new Snapshot.Times(day(all, "since"), day(all, "asAt"), day(all, "issued"));
        var paper = new Paper(
                text(all, "title"),
                text(all, "author"),
                each(all.get("lines"), JsonNode::asString),
                each(all.get("parts"), PartText::read));
        var facts = each(
                all.get("facts"),
                one -> new Fact(text(one, "about"), text(one, "value"), text(one, "how"), text(one, "href")));
        var restated = each(
                all.get("restated"),
                one -> new Change(
                        Change.Of.valueOf(text(one, "of")),
                        text(one, "place"),
                        text(one, "before"),
                        text(one, "after")));
        return new Snapshot(
                text(all, "ref"),
                text(all, "council"),
                text(all, "template"),
                times,
                paper,
                facts,
                text(all, "corrects"),
                restated);
    }

    private static LocalDate day(JsonNode node, String name) {
        return LocalDate.parse(text(node, name));
    }

    static String text(JsonNode node, String name) {
        var value = node.get(name);
        return value == null ? "" : value.asString();
    }

    static <T> List<T> each(JsonNode list, Function<JsonNode, T> read) {
        var all = new ArrayList<T>();
        list.forEach(one -> all.add(read.apply(one)));
        return List.copyOf(all);
    }
}
