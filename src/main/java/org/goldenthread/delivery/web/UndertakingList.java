package org.goldenthread.delivery.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.delivery.Level;
import org.goldenthread.delivery.Undertaking;
import org.goldenthread.delivery.UndertakingFilter;
import org.goldenthread.delivery.UndertakingFilter.Order;
import org.goldenthread.delivery.UndertakingFilter.Paging;
import org.goldenthread.delivery.Undertakings;
import org.goldenthread.delivery.contents.Contents;
import org.goldenthread.delivery.contents.Tally;
import org.goldenthread.delivery.lifecycle.Stage;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Column;
import org.goldenthread.site.list.Filter;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.site.list.Listing;
import org.goldenthread.thread.Things;
import org.springframework.stereotype.Component;

/** The list of the undertakings of one level. */
@Component
class UndertakingList {
    private static final Map<String, Order> ORDERS = Map.of(
            "title", Order.TITLE, "stage", Order.STAGE, "state", Order.STATE, "due", Order.DUE, "owner", Order.OWNER);
    private final Undertakings undertakings;
    private final Contents tallies;
    private final Things things;
    private final Titles names;

    UndertakingList(Undertakings undertakings, Contents tallies, Things things, Titles names) {
        this.undertakings = undertakings;
        this.tallies = tallies;
        this.things = things;
        this.names = names;
    }

    /** An undertaking with what is shown beside it. */
    record Row(Undertaking one, Tally tally, Map<String, String> names) {}

    Listing<Row> of(String council, Level level, ListRequest request) {
        var filter = new UndertakingFilter(
                council,
                level.code(),
                request.filter("within"),
                request.filter("stage"),
                request.filter("state"),
                request.filter("owner"),
                request.filter("q"));
        var order = ORDERS.getOrDefault(request.sort(), Order.NUMBER);
        var page = undertakings.list(filter, new Paging(order, request.descending(), request.after(), request.size()));
        var tally = tallies.of(page.rows().stream().map(Undertaking::ref).toList());
        var titles = names.of(page.rows().stream().flatMap(one -> Stream.of(one.owner(), one.parent())));
        return new Listing<>(
                request,
                level.plural().toLowerCase(java.util.Locale.ROOT),
                columns(level),
                page.rows().stream()
                        .map(one -> new Row(one, tally.getOrDefault(one.ref(), Tally.NOTHING), titles))
                        .toList(),
                filters(council, level, request),
                page.total(),
                page.next(),
                "There are no " + level.plural().toLowerCase(java.util.Locale.ROOT) + " yet.");
    }

    private static List<Column<Row>> columns(Level level) {
        var columns = new ArrayList<Column<Row>>();
        columns.add(Column.of("ref", "No.", row -> Cell.text(row.one().ref())));
        columns.add(Column.sortable("title", level.noun(), row -> title(row)));
        columns.add(Column.sortable(
                "owner",
                "Owner",
                row -> Titles.owner(row.one().owner(), row.one().ownerNamed(), row.names())));
        columns.add(Column.sortable(
                "stage", "Stage", row -> Cell.text(row.one().standing().stage().words())));
        columns.add(Column.sortable(
                "state", "Status", row -> Cell.status(row.one().standing().state())));
        columns.add(Column.of(
                "judgement",
                "Owner says",
                row -> Cell.text(row.one().judgement().view())));
        columns.add(Column.of(
                "baseline", "Baseline end", row -> Cell.day(row.one().dates().baselineDue())));
        columns.add(Column.sortable(
                "due", "Agreed end", row -> Cell.day(row.one().dates().due())));
        columns.add(Column.of(
                "expected",
                "Expected or actual",
                row -> Cell.day(row.one().dates().expected())));
        columns.add(
                Column.of("complete", "Complete", row -> Cell.text(row.tally().completed())));
        columns.add(Column.of("late", "Late", row -> Cell.number(row.tally().late())));
        return columns;
    }

    private static Cell title(Row row) {
        var parent = row.one().parent();
        return Cell.link(
                row.one().title(),
                row.one().level().path() + "/" + row.one().ref(),
                parent == null ? "" : "in " + row.names().getOrDefault(parent, parent));
    }

    private List<Filter> filters(String council, Level level, ListRequest request) {
        var within = new ArrayList<Choice>();
        level.within()
                .reversed()
                .forEach(upper -> undertakings.ofLevel(council, upper).stream()
                        .limit(200)
                        .forEach(one -> within.add(new Choice(one.ref(), upper.noun() + ": " + one.title()))));
        var all = new ArrayList<Filter>();
        all.add(Filter.words(request));
        if (!within.isEmpty()) {
            all.add(choice(request, "within", "Part of", within));
        }
        all.add(choice(
                request,
                "stage",
                "Stage",
                Arrays.stream(Stage.values())
                        .map(stage -> new Choice(stage.code(), stage.words()))
                        .toList()));
        all.add(choice(
                request,
                "state",
                "Status",
                things.states(level.code(), council).stream()
                        .map(state -> new Choice(state, state))
                        .toList()));
        all.add(choice(request, "owner", "Owner", List.of(new Choice("-", "Nobody"))));
        return all;
    }

    /** A choice among these, or all. */
    static Filter choice(ListRequest request, String name, String label, List<Choice> choices) {
        var all = new ArrayList<Choice>();
        all.add(new Choice("", "All"));
        all.addAll(choices);
        return Filter.choice(request, name, label, all);
    }
}
