package org.goldenthread.findings.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.findings.FindingList;
import org.goldenthread.findings.FindingList.Order;
import org.goldenthread.findings.FindingList.Row;
import org.goldenthread.findings.Findings;
import org.goldenthread.findings.themes.Theme;
import org.goldenthread.findings.themes.Themes;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Column;
import org.goldenthread.site.list.Filter;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.site.list.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list of findings as an address asks for it. */
@Component
class FindingListing {
    private static final String NOBODY = "none";
    private final Findings findings;
    private final Themes themes;
    private final Choices choices;

    FindingListing(Findings findings, Themes themes, Choices choices) {
        this.findings = findings;
        this.themes = themes;
        this.choices = choices;
    }

    Listing<Row> of(String council, ListRequest request) {
        var found = findings.list(filter(council, request));
        var names = choices.names(
                found.rows().stream().map(row -> row.thing().owner()).toList());
        var tree = themes.tree(council);
        return new Listing<>(
                request,
                "findings",
                columns(names, tree),
                found.rows(),
                filters(council, request),
                found.total(),
                found.next(),
                "Nobody has told the council anything yet. Bring in a paper, or add a finding.");
    }

    /** What the address asks for; an unknown theme finds nothing rather than everything. */
    FindingList.Filter filter(String council, ListRequest request) {
        var theme = request.filter("theme");
        Set<Long> under = theme.matches("\\d{1,15}") ? themes.under(council, Long.parseLong(theme)) : Set.of();
        return new FindingList.Filter(
                council,
                request.filter("q"),
                under,
                theme.equals(NOBODY),
                request.filter("source"),
                request.filter("state"),
                request.filter("service"),
                request.filter("owner"),
                request.filter("answer"),
                new FindingList.Turn(order(request.sort()), request.descending(), request.after(), request.size()));
    }

    private static Order order(String sort) {
        return switch (sort) {
            case "title" -> Order.TITLE;
            case "state" -> Order.STATE;
            case "due" -> Order.DUE;
            case "changed" -> Order.CHANGED;
            default -> Order.NUMBER;
        };
    }

    List<Filter> filters(String council, ListRequest request) {
        var service = request.filter("service");
        var owner = request.filter("owner");
        return List.of(
                Filter.words(request),
                Filter.choice(
                        request,
                        "theme",
                        "Theme",
                        Choices.all(choices.themes(council, ""), new Filter.Choice(NOBODY, "No theme"))),
                Filter.choice(request, "source", "Source", choices.sources(council, "All")),
                Filter.choice(request, "state", "State", choices.states(council)),
                Filter.choice(request, "answer", "Answered by", choices.answers()),
                Filter.choice(request, "service", "Service", Choices.all(choices.services(council, service))),
                Filter.choice(
                        request,
                        "owner",
                        "Owner",
                        Choices.all(choices.owners(council, owner), new Filter.Choice(NOBODY, "Nobody"))));
    }

    private static List<Column<Row>> columns(Map<String, String> names, List<Theme> tree) {
        var columns = new ArrayList<Column<Row>>();
        columns.add(
                Column.sortable("number", "Ref", row -> Cell.link(row.thing().ref(), href(row))));
        columns.add(Column.sortable(
                "title", "Finding", row -> Cell.link(row.thing().title(), href(row), place(row, tree))));
        columns.add(Column.of("cites", "Where it was said", row -> Cell.text(row.cites())));
        columns.add(Column.of("answers", "Answered by", row -> Cell.text(row.answers())));
        columns.add(
                Column.sortable("state", "State", row -> Cell.status(row.thing().state())));
        columns.add(Column.of("owner", "Owner", row -> owner(row.thing().owner(), names)));
        columns.add(
                Column.sortable("due", "Due", row -> Cell.day(row.thing().card().due())));
        return columns;
    }

    private static Cell owner(@Nullable String post, Map<String, String> names) {
        var name = names.get(post);
        return name == null ? Cell.text("") : Cell.link(name, "/organisation/posts/" + post);
    }

    private static String href(Row row) {
        return "/findings/" + row.thing().ref();
    }

    private static String place(Row row, List<Theme> tree) {
        var theme = tree.stream()
                .filter(one -> Long.valueOf(one.id()).equals(row.words().theme()))
                .map(Theme::name)
                .findFirst()
                .orElse("");
        return (row.words().number() + " " + theme).strip();
    }
}
