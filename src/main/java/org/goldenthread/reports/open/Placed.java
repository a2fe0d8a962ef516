package org.goldenthread.reports.open;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.goldenthread.publishing.blocks.Fact;
import org.goldenthread.publishing.document.Part;
import org.goldenthread.publishing.document.Run;
import org.goldenthread.reports.issue.Snapshot;
import org.goldenthread.site.list.Cell;

/** Every figure of an issued report and the heading that it stands under first. */
record Placed(Map<Fact, String> facts) {
    Placed {
        facts = new LinkedHashMap<>(facts);
    }

    /** @param before the figures of the report that it puts right, of which it tells those that it changes */
    static Placed of(Snapshot snapshot, List<Fact> before) {
        Map<Fact, String> found = new LinkedHashMap<>();
        var left = new ArrayList<>(snapshot.facts());
        var heading = snapshot.paper().title();
        for (var part : snapshot.body()) {
            if (part instanceof Part.Heading(int ignored, String number, String words)) {
                heading = (number + " " + words).strip();
            }
            var words = words(part);
            var place = heading;
            left.removeIf(fact -> {
                boolean here = words.contains(fact.value()) && words.contains(title(fact));
                if (here) {
                    found.putIfAbsent(fact, place);
                }
                return here;
            });
            typedBesideALink(part).forEach(fact -> found.putIfAbsent(fact, place));
        }
        left.forEach(fact -> found.putIfAbsent(fact, snapshot.paper().title()));
        before.stream()
                .filter(fact -> snapshot.restated().stream()
                        .anyMatch(change -> change.place().equals(fact.about())
                                && change.before().equals(fact.value())))
                .forEach(fact -> found.putIfAbsent(fact, "What this version puts right"));
        return new Placed(found);
    }

    /** What it is a figure of, without the period. */
    private static String title(Fact fact) {
        int comma = fact.about().lastIndexOf(", ");
        return comma < 0 ? fact.about() : fact.about().substring(0, comma);
    }

    /** What rows say in words of a thing that they link to, such as what it was in the round before. */
    private static List<Fact> typedBesideALink(Part part) {
        var found = new ArrayList<Fact>();
        if (part instanceof Part.Table table) {
            for (var row : table.rows()) {
                if (row.getFirst() instanceof Cell.Link(String title, String href, String ignored)) {
                    for (int i = 1; i < row.size(); i++) {
                        if (row.get(i) instanceof Cell.Text(String words) && !words.isBlank()) {
                            var column = table.columns().get(i).title();
                            found.add(
                                    new Fact(title + ", " + column.toLowerCase(java.util.Locale.UK), words, "", href));
                        }
                    }
                }
            }
        }
        return found;
    }

    private static String words(Part part) {
        return switch (part) {
            case Part.Heading heading -> heading.words();
            case Part.Paragraph paragraph -> words(paragraph.runs());
            case Part.Points points ->
                points.points().stream().map(Placed::words).collect(Collectors.joining("\n"));
            case Part.Table table ->
                table.caption() + "\n"
                        + table.rows().stream()
                                .flatMap(List::stream)
                                .map(Cell::words)
                                .collect(Collectors.joining("\n"));
            case Part.Drawing drawing -> drawing.words();
            case Part.NewPage ignored -> "";
        };
    }

    private static String words(List<Run> runs) {
        return runs.stream().map(Run::words).collect(Collectors.joining());
    }
}
