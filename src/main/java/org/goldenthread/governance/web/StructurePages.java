package org.goldenthread.governance.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.Body;
import org.goldenthread.governance.chart.Structure;
import org.goldenthread.governance.chart.StructureChart;
import org.goldenthread.publishing.Spreadsheets;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Column;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.site.list.Listing;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Who reports to whom, as a picture and as a table that says the same. */
@Controller
class StructurePages {
    private final Bodies bodies;
    private final Spreadsheets spreadsheets;

    StructurePages(Bodies bodies, Spreadsheets spreadsheets) {
        this.bodies = bodies;
        this.spreadsheets = spreadsheets;
    }

    /** One line of the table. @param to the body that receives; empty for one that reports to nobody */
    record Row(Body body, String to, String about, boolean main) {}

    @GetMapping("/governance/structure")
    @May(Act.SEE)
    Object page(Visitor visitor, ListRequest request, Model model) {
        var structure = Structure.of(bodies.live(visitor.council()));
        var list = listing(structure, request);
        if (request.exports()) {
            return spreadsheets.file(list, "governance-structure");
        }
        model.addAttribute("list", list);
        model.addAttribute("chart", structure.places().isEmpty() ? null : StructureChart.chart(structure));
        return "governance/structure";
    }

    private static Listing<Row> listing(Structure structure, ListRequest request) {
        var names = structure.places().stream()
                .collect(Collectors.toMap(
                        one -> one.body().ref(), one -> one.body().name()));
        var rows = new ArrayList<Row>();
        for (var place : structure.places()) {
            var lines = place.body().lines().stream()
                    .filter(line -> names.containsKey(line.to()))
                    .toList();
            if (lines.isEmpty()) {
                rows.add(new Row(place.body(), "", "", true));
            }
            for (var line : lines) {
                rows.add(new Row(
                        place.body(), names.getOrDefault(line.to(), ""), line.about(), line.equals(lines.getFirst())));
            }
        }
        return new Listing<>(
                request,
                "reporting lines",
                columns(),
                rows,
                List.of(),
                rows.size(),
                null,
                "No body has been set up yet.");
    }

    private static List<Column<Row>> columns() {
        return List.of(
                Column.of(
                        "body",
                        "Body",
                        row -> Cell.link(
                                row.body().name(),
                                "/governance/bodies/" + row.body().ref(),
                                row.body().ref())),
                Column.of("to", "Reports to", row -> Cell.text(row.to().isEmpty() ? "nobody" : row.to())),
                Column.of("about", "On what", row -> Cell.text(row.to().isEmpty() ? "" : about(row))),
                Column.of("line", "Line", row -> Cell.text(row.to().isEmpty() ? "" : row.main() ? "main" : "second")),
                Column.of(
                        "sort",
                        "Sort",
                        row -> Cell.text(row.body().words().sort().words())),
                Column.of("state", "State", row -> Cell.status(row.body().state())));
    }

    private static String about(Row row) {
        return row.about().isEmpty() ? "everything" : row.about();
    }
}
