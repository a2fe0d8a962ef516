package org.goldenthread.reports.issue;

import static org.goldenthread.reports.issue.SnapshotText.each;
import static org.goldenthread.reports.issue.SnapshotText.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.goldenthread.publishing.document.Part;
import org.goldenthread.publishing.document.Run;
import org.goldenthread.site.list.Cell;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import tools.jackson.databind.JsonNode;

/** Parts of a paper as a snapshot keeps them. */
final class PartText {
    private PartText() {}

    static Map<String, Object> write(Part part) {
        return switch (part) {
            case Part.Heading one ->
                Tree.of("part", "heading", "level", one.level(), "number", one.number(), "words", one.words());
            case Part.Paragraph one -> Tree.of("part", "paragraph", "number", one.number(), "runs", runs(one.runs()));
            case Part.Points one ->
                Tree.of(
                        "part", "points",
                        "numbered", one.numbered(),
                        "points", one.points().stream().map(PartText::runs).toList());
            case Part.Table one ->
                Tree.of(
                        "part", "table",
                        "caption", one.caption(),
                        "columns", one.columns().stream().map(PartText::column).toList(),
                        "rows",
                                one.rows().stream()
                                        .map(row ->
                                                row.stream().map(PartText::cell).toList())
                                        .toList(),
                        "note", one.note());
            case Part.Drawing one ->
                Tree.of("part", "drawing", "caption", one.caption(), "svg", one.svg(), "words", one.words());
            case Part.NewPage ignored -> Tree.of("part", "page");
        };
    }

    private static Object column(Part.Column one) {
        return Tree.of("title", one.title(), "figures", one.figures());
    }

    private static List<Map<String, Object>> runs(List<Run> runs) {
        return runs.stream()
                .map(run -> Tree.of("words", run.words(), "look", run.look().name(), "href", run.href()))
                .toList();
    }

    private static Map<String, Object> cell(Cell cell) {
        return switch (cell) {
            case Cell.Text one -> Tree.of("cell", "text", "words", one.words());
            case Cell.Link one ->
                Tree.of("cell", "link", "words", one.words(), "href", one.href(), "below", one.below());
            case Cell.Status one ->
                Tree.of(
                        "cell",
                        "status",
                        "words",
                        one.words(),
                        "tone",
                        one.state().tone().code());
            case Cell.Number one ->
                Tree.of(
                        "cell",
                        "number",
                        "words",
                        one.words(),
                        "value",
                        one.value() == null ? "" : one.value().toPlainString());
            case Cell.Day one ->
                Tree.of("cell", "day", "day", one.day() == null ? "" : one.day().toString());
        };
    }

    static Part read(JsonNode node) {
        return switch (text(node, "part")) {
            case "heading" -> new Part.Heading(node.get("level").asInt(), text(node, "number"), text(node, "words"));
            case "paragraph" -> new Part.Paragraph(text(node, "number"), readRuns(node.get("runs")));
            case "points" ->
                new Part.Points(node.get("numbered").asBoolean(), each(node.get("points"), PartText::readRuns));
            case "table" ->
                new Part.Table(
                        text(node, "caption"),
                        each(
                                node.get("columns"),
                                one -> new Part.Column(
                                        text(one, "title"), one.get("figures").asBoolean())),
                        each(node.get("rows"), row -> each(row, PartText::readCell)),
                        text(node, "note"));
            case "drawing" -> new Part.Drawing(text(node, "caption"), text(node, "svg"), text(node, "words"));
            case "page" -> new Part.NewPage();
            default -> throw new IllegalStateException("a snapshot knows no part " + text(node, "part"));
        };
    }

    private static List<Run> readRuns(JsonNode list) {
        return each(list, one -> new Run(text(one, "words"), Run.Look.valueOf(text(one, "look")), text(one, "href")));
    }

    private static Cell readCell(JsonNode one) {
        var words = text(one, "words");
        return switch (text(one, "cell")) {
            case "text" -> new Cell.Text(words);
            case "link" -> new Cell.Link(words, text(one, "href"), text(one, "below"));
            case "status" -> new Cell.Status(new State(words, Tone.ofCode(text(one, "tone"))));
            case "number" -> {
                var value = text(one, "value");
                yield new Cell.Number(value.isEmpty() ? null : new BigDecimal(value), words);
            }
            case "day" -> {
                var day = text(one, "day");
                yield new Cell.Day(day.isEmpty() ? null : LocalDate.parse(day));
            }
            default -> throw new IllegalStateException("a snapshot knows no cell " + text(one, "cell"));
        };
    }
}
