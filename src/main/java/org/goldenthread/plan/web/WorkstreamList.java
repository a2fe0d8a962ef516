package org.goldenthread.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goldenthread.plan.Workstreams;
import org.goldenthread.plan.Workstreams.Filter;
import org.goldenthread.plan.Workstreams.Order;
import org.goldenthread.plan.Workstreams.Paging;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Column;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.site.list.Listing;
import org.goldenthread.thread.Things;
import org.springframework.stereotype.Component;

/** The list of workstreams and enablers. */
@Component
class WorkstreamList {
    private static final String ALL = "all";
    private static final Map<String, Order> ORDERS =
            Map.of("title", Order.TITLE, "state", Order.STATE, "owner", Order.OWNER);
    private final Workstreams workstreams;
    private final Things things;
    private final Chooser chooser;

    WorkstreamList(Workstreams workstreams, Things things, Chooser chooser) {
        this.workstreams = workstreams;
        this.things = things;
        this.chooser = chooser;
    }

    /** A workstream with what is shown beside it. */
    record Row(Workstreams.Row counted, String owner) {}

    Listing<Row> of(Chosen chosen, String council, ListRequest request) {
        var plan = request.filter("plan").equals(ALL) ? "" : chosen.plan().ref();
        var filter = new Filter(
                council,
                plan,
                request.filter("sort-of"),
                request.filter("state"),
                request.filter("owner"),
                request.filter("q"));
        var order = ORDERS.getOrDefault(request.sort(), Order.PLAN);
        var page = workstreams.list(filter, new Paging(order, request.descending(), request.after(), request.size()));
        var owners = new ArrayList<String>();
        page.rows().forEach(row -> {
            if (row.workstream().owner() != null) {
                owners.add(row.workstream().owner());
            }
        });
        var titles = chooser.titles(owners);
        return new Listing<>(
                request,
                "workstreams and enablers",
                columns(),
                page.rows().stream()
                        .map(row -> new Row(
                                row,
                                Chooser.owner(
                                        row.workstream().owner(),
                                        row.workstream().ownerNamed(),
                                        titles)))
                        .toList(),
                filters(chosen, council, request),
                page.total(),
                page.next(),
                "This plan has no workstreams yet.");
    }

    private static List<Column<Row>> columns() {
        return List.of(
                Column.sortable("title", "Name", row -> {
                    var one = row.counted().workstream();
                    return Cell.link(
                            one.title(),
                            "/plan/workstreams/" + one.ref(),
                            one.wording().code());
                }),
                Column.of(
                        "sort-of",
                        "Sort",
                        row -> Cell.text(
                                row.counted().workstream().wording().sort().words())),
                Column.sortable(
                        "owner",
                        "Owner",
                        row -> Chooser.ownerCell(row.counted().workstream().owner(), row.owner())),
                Column.of("primary", "Primary", row -> Cell.number(row.counted().primaries())),
                Column.of(
                        "secondary",
                        "Secondary",
                        row -> Cell.number(row.counted().secondaries())),
                Column.sortable(
                        "state",
                        "State",
                        row -> Cell.status(row.counted().workstream().state())));
    }

    private List<org.goldenthread.site.list.Filter> filters(Chosen chosen, String council, ListRequest request) {
        var plans = new ArrayList<Choice>();
        chosen.plans().forEach(plan -> plans.add(new Choice(plan.ref(), plan.title())));
        plans.add(new Choice(ALL, "All plans"));
        var plan = request.filter("plan").equals(ALL) ? ALL : chosen.plan().ref();
        return List.of(
                org.goldenthread.site.list.Filter.words(request),
                new org.goldenthread.site.list.Filter("plan", "Plan", plan, plans),
                PriorityList.choice(
                        request,
                        "sort-of",
                        "Sort",
                        List.of(new Choice("workstream", "Workstreams"), new Choice("enabler", "Enablers"))),
                PriorityList.choice(
                        request,
                        "state",
                        "State",
                        things.states("workstream", council).stream()
                                .map(state -> new Choice(state, state))
                                .toList()),
                PriorityList.choice(request, "owner", "Owner", List.of(new Choice("-", "Nobody"))));
    }
}
