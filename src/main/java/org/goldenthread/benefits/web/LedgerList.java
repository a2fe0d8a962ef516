package org.goldenthread.benefits.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goldenthread.benefits.SavingState;
import org.goldenthread.benefits.SavingType;
import org.goldenthread.benefits.SavingsLedger;
import org.goldenthread.organisation.Organisation;
import org.goldenthread.organisation.Posts;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Column;
import org.goldenthread.site.list.Filter;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.site.list.Listing;
import org.goldenthread.vocabulary.Money;
import org.springframework.stereotype.Component;

/** The list of the ledger's lines with the row that sums them. */
@Component
class LedgerList {
    private static final List<List<String>> COLUMNS = List.of(
            List.of("number", "Ref"),
            List.of("title", "Saving"),
            List.of("project", "Comes from"),
            List.of("nature", "Type"),
            List.of("owner", "Owner"),
            List.of("state", "State"),
            List.of("planned", "Planned"),
            List.of("forecast", "Forecast"),
            List.of("delivered", "Delivered"),
            List.of("to-come", "To come"));
    private static final List<String> SORTED =
            List.of("number", "title", "owner", "state", "planned", "forecast", "delivered");
    private final SavingsLedger ledger;
    private final Worth worth;
    private final Organisation organisation;
    private final Posts posts;

    LedgerList(SavingsLedger ledger, Worth worth, Organisation organisation, Posts posts) {
        this.ledger = ledger;
        this.worth = worth;
        this.organisation = organisation;
        this.posts = posts;
    }

    LedgerView of(LedgerAsk ask, ListRequest request) {
        var page = ledger.page(ask.filter(), ask.turn());
        var names = worth.titles(page.rows().stream()
                .flatMap(row -> Stream.of(
                        row.saving().origin().project(), row.saving().thing().owner()))
                .toList());
        var listing = new Listing<>(
                request,
                "savings",
                columns(),
                page.rows().stream().map(row -> cells(row, names)).toList(),
                filters(ask, request),
                page.lines(),
                page.next(),
                "No savings are in the ledger yet. Add the first one.");
        return new LedgerView(listing, foot(page), page.total(), ask.yearWords(), ask.known(), ask.unread());
    }

    private static List<Column<List<Cell>>> columns() {
        return IntStream.range(0, COLUMNS.size())
                .mapToObj(i -> new Column<List<Cell>>(
                        COLUMNS.get(i).getFirst(),
                        COLUMNS.get(i).getLast(),
                        SORTED.contains(COLUMNS.get(i).getFirst()),
                        row -> row.get(i)))
                .toList();
    }

    private static List<Cell> cells(SavingsLedger.Row row, Map<String, String> names) {
        var saving = row.saving();
        var project = saving.origin().project();
        var owner = saving.thing().owner();
        return List.of(
                Cell.text(saving.ref()),
                Cell.link(saving.title(), "/benefits/savings/" + saving.ref()),
                project == null
                        ? Cell.text(saving.origin().projectNamed())
                        : Cell.link(names.getOrDefault(project, project), Worth.go(project)),
                Cell.text(saving.nature().words()),
                owner == null
                        ? Cell.text("")
                        : Cell.link(names.getOrDefault(owner, owner), "/organisation/posts/" + owner),
                Cell.status(row.state().shown()),
                known(row.sum().planned(), false),
                known(row.sum().forecast(), row.sum().counts().forecast() > 0),
                known(row.sum().delivered(), false),
                known(row.sum().toCome(), row.sum().counts().forecast() > 0));
    }

    /** An amount of one line; nothing counts as not known unless it is said to be. */
    private static Cell known(Money amount, boolean said) {
        return Worth.money(amount.isZero() && !said ? null : amount);
    }

    private static List<Cell> foot(SavingsLedger.Page page) {
        var sum = page.total();
        return List.of(
                Cell.text("All " + page.lines()),
                Cell.text(page.next() == null && page.lines() == page.rows().size() ? "" : "on every page together"),
                Cell.text(""),
                Cell.text(""),
                Cell.text(""),
                Cell.text(""),
                Worth.money(sum.planned()),
                Worth.money(sum.forecast()),
                Worth.money(sum.delivered()),
                Worth.money(sum.toCome()));
    }

    private List<Filter> filters(LedgerAsk ask, ListRequest request) {
        var council = ask.filter().council();
        var years = new ArrayList<>(worth.years(ledger.years(council)));
        years.add(new Choice(LedgerAsk.ALL, "All years"));
        var year = ask.filter().year() == 0
                ? LedgerAsk.ALL
                : String.valueOf(ask.filter().year());
        var owners = new ArrayList<>(posts.choices(council, request.filter("owner")));
        owners.set(0, new Choice("", "All"));
        owners.add(1, new Choice("-", "Nobody"));
        var services = new ArrayList<>(organisation.choices(council));
        services.set(0, new Choice("", "All"));
        var filters = new ArrayList<>(List.of(
                Filter.words(request),
                new Filter("year", "Year", year, years),
                Filter.choice(request, "under", "Comes from", worth.work(council, "All", request.filter("under"))),
                Filter.choice(request, "service", "Service", services),
                choice(
                        request,
                        "type",
                        "Type",
                        Arrays.stream(SavingType.values())
                                .map(one -> new Choice(one.code(), one.words()))
                                .toList()),
                choice(request, "cashable", "Cashable", List.of(new Choice("yes", "Yes"), new Choice("no", "No"))),
                choice(
                        request,
                        "state",
                        "State",
                        Arrays.stream(SavingState.values())
                                .map(one -> new Choice(one.code(), one.words()))
                                .toList()),
                Filter.choice(request, "owner", "Owner", owners),
                new Filter("known", "As known on", request.filter("known"), List.of())));
        var strand = request.filter("strand");
        if (!strand.isEmpty()) {
            var name = worth.titles(List.of(strand)).getOrDefault(strand, strand);
            filters.add(Filter.choice(
                    request, "strand", "Counted with", List.of(new Choice("", "All"), new Choice(strand, name))));
        }
        return filters;
    }

    private static Filter choice(ListRequest request, String name, String label, List<Choice> choices) {
        return Filter.choice(
                request,
                name,
                label,
                Stream.concat(Stream.of(new Choice("", "All")), choices.stream())
                        .toList());
    }
}
