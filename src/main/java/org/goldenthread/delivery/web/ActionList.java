package org.goldenthread.delivery.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.delivery.Action;
import org.goldenthread.delivery.Action.Life;
import org.goldenthread.delivery.ActionFilter;
import org.goldenthread.delivery.ActionFilter.Order;
import org.goldenthread.delivery.ActionFilter.Paging;
import org.goldenthread.delivery.Actions;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Column;
import org.goldenthread.site.list.Filter;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.site.list.Listing;
import org.springframework.stereotype.Component;

/** The list of actions and milestones. */
@Component
class ActionList {
    private static final Map<String, Order> ORDERS = Map.of(
            "title",
            Order.TITLE,
            "state",
            Order.STATE,
            "due",
            Order.DUE,
            "owner",
            Order.OWNER,
            "progress",
            Order.PROGRESS,
            "ref",
            Order.NUMBER);
    private static final List<String> STATES =
            List.of("late", "off track", "at risk", "on track", "not started yet", "no data");
    private final Actions actions;
    private final Titles names;

    ActionList(Actions actions, Titles names) {
        this.actions = actions;
        this.names = names;
    }

    /** An action with what the things it names are called. */
    record Row(Action one, Map<String, String> names) {}

    Listing<Row> of(String council, ListRequest request) {
        var filter = new ActionFilter(
                council,
                request.filter("sort-of"),
                request.filter("within"),
                request.filter("life"),
                request.filter("state"),
                request.filter("owner"),
                request.filter("q"));
        var order = ORDERS.getOrDefault(request.sort(), Order.DUE);
        var page = actions.list(filter, new Paging(order, request.descending(), request.after(), request.size()));
        var titles = names.of(page.rows().stream().flatMap(one -> Stream.of(one.owner(), one.project())));
        return new Listing<>(
                request,
                "actions and milestones",
                columns(),
                page.rows().stream().map(one -> new Row(one, titles)).toList(),
                filters(request),
                page.total(),
                page.next(),
                "There are no actions yet. Add one here, on a project's page, or by bringing in a project file.");
    }

    static List<Column<Row>> columns() {
        return List.of(
                Column.sortable("ref", "No.", row -> Cell.text(row.one().ref())),
                Column.sortable("title", "Action or milestone", ActionList::title),
                Column.sortable(
                        "owner",
                        "Owner",
                        row -> Titles.owner(row.one().owner(), row.one().ownerNamed(), row.names())),
                Column.sortable(
                        "state", "Status", row -> Cell.status(row.one().course().state())),
                Column.sortable(
                        "progress",
                        "Progress %",
                        row -> row.one().isMilestone()
                                ? Cell.text("")
                                : Cell.number(row.one().course().progress())),
                Column.of("start", "Start", row -> Cell.day(row.one().dates().start())),
                Column.of(
                        "original",
                        "First promised",
                        row -> Cell.day(row.one().course().originalDue())),
                Column.sortable("due", "Due", row -> Cell.day(row.one().dates().due())),
                Column.of(
                        "expected",
                        "Expected or done",
                        row -> Cell.day(row.one().dates().expected())),
                Column.of(
                        "outcome",
                        "Intended outcome",
                        row -> Cell.text(row.one().wording().outcome())));
    }

    private static Cell title(Row row) {
        var one = row.one();
        var within = one.project() == null ? "" : "in " + row.names().getOrDefault(one.project(), one.project());
        var said = one.isMilestone() ? ("milestone " + within).strip() : within;
        return Cell.link(one.title(), one.sort().path() + "/" + one.ref(), said);
    }

    private static List<Filter> filters(ListRequest request) {
        return List.of(
                Filter.words(request),
                UndertakingList.choice(
                        request,
                        "sort-of",
                        "Sort",
                        List.of(new Choice("action", "Actions"), new Choice("milestone", "Milestones"))),
                UndertakingList.choice(
                        request,
                        "life",
                        "Stage",
                        Arrays.stream(Life.values())
                                .map(life -> new Choice(life.code(), life.code()))
                                .toList()),
                UndertakingList.choice(
                        request,
                        "state",
                        "Status",
                        STATES.stream().map(one -> new Choice(one, one)).toList()),
                UndertakingList.choice(request, "owner", "Owner", List.of(new Choice("-", "Nobody"))));
    }
}
