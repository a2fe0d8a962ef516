package org.goldenthread.findings.api;

import java.util.List;
import java.util.Set;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.findings.FindingList;
import org.goldenthread.findings.FindingList.Order;
import org.goldenthread.findings.Findings;
import org.goldenthread.findings.Sources;
import org.goldenthread.findings.themes.Themes;
import org.goldenthread.publishing.Told;
import org.goldenthread.site.list.ListRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Findings for other programs, through the door that the pages use. The names are part of the product's promise. */
@RestController
@May(Act.SEE)
class FindingApi {
    private final Findings findings;
    private final Sources sources;
    private final Themes themes;

    FindingApi(Findings findings, Sources sources, Themes themes) {
        this.findings = findings;
        this.sources = sources;
        this.themes = themes;
    }

    /** One page of a list. @param next goes into the parameter "after" of the next page; null on the last */
    record Page(
            List<FindingWords.Listed> findings, @Nullable String next, long total) {}

    /** The list with the filters, the order and the pages of its own page. */
    @GetMapping("/findings/api/findings")
    @Told(
            value = "What the council has been told, finding by finding.",
            filters = {
                "q: with these words",
                "theme: under one theme, by its number, or \"none\"",
                "source: of one source, such as SRC-3",
                "state: in one state",
                "service: of one service",
                "owner: of one owning post, such as POST-4",
                "answer: by what answers them"
            },
            sorts = {"title", "state", "due", "changed", "paper"})
    Page list(Visitor visitor, ListRequest request) {
        var found = findings.list(filter(visitor.council(), request));
        return new Page(found.rows().stream().map(FindingWords::of).toList(), found.next(), found.total());
    }

    @GetMapping("/findings/api/findings/{ref:[A-Z]+-[0-9]+}")
    @Told("One finding with where it was said and what answers it.")
    FindingWords.Whole finding(@PathVariable String ref) {
        return FindingWords.of(findings.get(ref));
    }

    @GetMapping("/findings/api/sources")
    @Told("The sources with how much of each is cited and still unanswered.")
    List<FindingWords.Origin> sources(Visitor visitor) {
        return sources.cited(visitor.council()).stream().map(FindingWords::of).toList();
    }

    private FindingList.Filter filter(String council, ListRequest request) {
        var theme = request.filter("theme");
        Set<Long> under = theme.matches("\\d{1,15}") ? themes.under(council, Long.parseLong(theme)) : Set.of();
        return new FindingList.Filter(
                council,
                request.filter("q"),
                under,
                theme.equals("none"),
                request.filter("source"),
                request.filter("state"),
                request.filter("service"),
                request.filter("owner"),
                request.filter("answer"),
                new FindingList.Turn(order(request.sort()), request.descending(), request.after(), ListRequest.SIZE));
    }

    private static Order order(String sort) {
        return switch (sort) {
            case "title" -> Order.TITLE;
            case "state" -> Order.STATE;
            case "due" -> Order.DUE;
            case "changed" -> Order.CHANGED;
            case "paper" -> Order.PAPER;
            default -> Order.NUMBER;
        };
    }
}
