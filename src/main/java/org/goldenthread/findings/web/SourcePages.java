package org.goldenthread.findings.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.findings.Coverage;
import org.goldenthread.findings.Source;
import org.goldenthread.findings.Sources;
import org.goldenthread.publishing.Spreadsheets;
import org.goldenthread.site.Crumb;
import org.goldenthread.site.Panels;
import org.goldenthread.site.ThingHead;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Column;
import org.goldenthread.site.list.Filter;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.site.list.Listing;
import org.goldenthread.thread.Kinds;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The register of sources, and what of each is answered. */
@Controller
@May(Act.SEE)
class SourcePages {
    private final Sources sources;
    private final Kinds kinds;
    private final Panels panels;
    private final Choices choices;
    private final Spreadsheets spreadsheets;

    SourcePages(Sources sources, Kinds kinds, Panels panels, Choices choices, Spreadsheets spreadsheets) {
        this.sources = sources;
        this.kinds = kinds;
        this.panels = panels;
        this.choices = choices;
        this.spreadsheets = spreadsheets;
    }

    @GetMapping("/findings/sources")
    Object list(Visitor visitor, ListRequest request, Model model) {
        var list = listing(visitor.council(), request);
        if (request.exports()) {
            return spreadsheets.file(list, "sources");
        }
        model.addAttribute("list", list);
        model.addAttribute("undeclared", sources.undeclared(visitor.council()));
        return "findings/sources";
    }

    private Listing<Sources.Row> listing(String council, ListRequest request) {
        var words = request.filter("q").toLowerCase(Locale.UK);
        var type = request.filter("type");
        var found = sources.cited(council).stream()
                .filter(row ->
                        type.isEmpty() || row.source().words().type().code().equals(type))
                .filter(row -> row.source()
                                .thing()
                                .card()
                                .summary()
                                .toLowerCase(Locale.UK)
                                .contains(words)
                        || row.source().thing().title().toLowerCase(Locale.UK).contains(words))
                .sorted(order(request))
                .toList();
        return new Listing<>(
                request,
                "sources",
                columns(),
                found,
                List.of(
                        Filter.words(request),
                        Filter.choice(request, "type", "Type", Choices.all(choices.sourceTypes()))),
                found.size(),
                null,
                "No source is declared yet. Add the audit letter or inspection report that findings come from.");
    }

    private static Comparator<Sources.Row> order(ListRequest request) {
        Comparator<Sources.Row> order =
                switch (request.sort()) {
                    case "source" -> Comparator.comparing(row -> row.source().name(), String.CASE_INSENSITIVE_ORDER);
                    case "findings" -> Comparator.comparingInt(Sources.Row::findings);
                    case "unanswered" -> Comparator.comparingInt(Sources.Row::unanswered);
                    default -> (one, other) -> 0;
                };
        return request.descending() ? order.reversed() : order;
    }

    private static List<Column<Sources.Row>> columns() {
        return List.of(
                Column.sortable("source", "Source", SourcePages::link),
                Column.of(
                        "title", "Title", row -> Cell.text(row.source().thing().title())),
                Column.of(
                        "issuer",
                        "Issued by",
                        row -> Cell.text(row.source().words().issuer())),
                Column.of(
                        "type",
                        "Type",
                        row -> Cell.text(row.source().words().type().words())),
                Column.of("when", "Date", row -> Cell.text(row.source().when().orElse(""))),
                Column.sortable("findings", "Findings", row -> Cell.number(row.findings())),
                Column.of("citations", "Citations", row -> Cell.number(row.citations())),
                Column.sortable("unanswered", "No answer", row -> Cell.number(row.unanswered())));
    }

    private static Cell link(Sources.Row row) {
        var ref = row.source().thing().ref();
        return Cell.link(
                row.source().name(),
                "/findings/sources/" + ref,
                row.source().name().equals(ref) ? "" : ref);
    }

    @GetMapping("/findings/sources/{ref}")
    String show(Visitor visitor, @PathVariable String ref, Model model) {
        var source = sources.get(ref);
        var coverage = sources.coverage(ref);
        var crumbs = List.of(
                new Crumb("Findings", "/findings"),
                new Crumb("Sources", "/findings/sources"),
                Crumb.here(source.name() + " " + source.thing().title()));
        var head = new ThingHead(source.thing(), kinds.of(Sources.KIND), crumbs, lede(source, coverage), "summary");
        model.addAttribute("head", head);
        model.addAttribute("source", source);
        model.addAttribute("coverage", coverage);
        model.addAttribute("panels", panels.on(source.thing(), visitor));
        model.addAttribute("mayEdit", visitor.may(Act.EDIT));
        return "findings/source";
    }

    private static String lede(Source source, Coverage coverage) {
        if (coverage.denominator() == 0) {
            long cited = coverage.paragraphs().stream()
                    .filter(one -> !one.declared())
                    .count();
            return cited + (cited == 1 ? " paragraph or page of " : " paragraphs and pages of ") + source.name()
                    + (cited == 1 ? " is" : " are")
                    + " cited. How many it has is not declared, so there is no coverage to work out.";
        }
        long open = coverage.denominator() - coverage.answered();
        return coverage.answered() + " of " + coverage.denominator() + " paragraphs that need a response have one ("
                + coverage.percent() + " %); " + (open == 0 ? "none is open." : open + " open.");
    }
}
