package org.goldenthread.plan.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.plan.Plan;
import org.goldenthread.plan.Priorities;
import org.goldenthread.plan.Priorities.Filter;
import org.goldenthread.plan.Priorities.Order;
import org.goldenthread.plan.Priorities.Paging;
import org.goldenthread.plan.Priority;
import org.goldenthread.plan.Workstreams;
import org.goldenthread.plan.ranking.YearCheck;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Column;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.site.list.Listing;
import org.goldenthread.thread.Things;
import org.goldenthread.thread.TieKind;
import org.springframework.stereotype.Component;

/** The list of priorities: filters, columns, pages. */
@Component
class PriorityList {
    private static final String ALL = "all";
    private static final Map<String, Order> ORDERS = Map.of(
            "code", Order.CODE,
            "title", Order.TITLE,
            "state", Order.STATE,
            "rank", Order.RANK,
            "owner", Order.OWNER);
    private final Priorities priorities;
    private final Workstreams workstreams;
    private final Things things;
    private final Chooser chooser;

    PriorityList(Priorities priorities, Workstreams workstreams, Things things, Chooser chooser) {
        this.priorities = priorities;
        this.workstreams = workstreams;
        this.things = things;
        this.chooser = chooser;
    }

    /** A priority with what is shown beside it. */
    record Row(Priority priority, String plan, String level, String answers, String owner) {}

    Listing<Row> of(Chosen chosen, String council, ListRequest request) {
        var plan = request.filter("plan").equals(ALL) ? "" : chosen.plan().ref();
        var filter = new Filter(
                council,
                plan,
                request.filter("level").matches("\\d") ? Integer.parseInt(request.filter("level")) : 0,
                request.filter("workstream"),
                request.filter("state"),
                request.filter("owner"),
                request.filter("q"));
        var order = ORDERS.getOrDefault(request.sort(), Order.PLAN);
        var page = priorities.list(filter, new Paging(order, request.descending(), request.after(), request.size()));
        return new Listing<>(
                request,
                "priorities",
                columns(plan.isEmpty()),
                rows(page.rows(), chosen.plans()),
                filters(chosen, council, request),
                page.total(),
                page.next(),
                "Nothing has been chosen in this plan yet.");
    }

    private List<Row> rows(List<Priority> found, List<Plan> plans) {
        var byRef = new HashMap<String, Plan>();
        plans.forEach(plan -> byRef.put(plan.ref(), plan));
        var primaries = primaries(found);
        var named = new ArrayList<String>();
        primaries.values().forEach(named::addAll);
        found.forEach(priority -> {
            if (priority.owner() != null) {
                named.add(priority.owner());
            }
        });
        var titles = chooser.titles(named);
        return found.stream()
                .map(priority -> {
                    var plan = byRef.get(priority.plan());
                    var answers = primaries.getOrDefault(priority.ref(), List.of()).stream()
                            .map(ref -> titles.getOrDefault(ref, ref))
                            .toList();
                    return new Row(
                            priority,
                            plan == null ? priority.plan() : plan.title(),
                            plan == null ? "" : plan.levelName(priority.at().level()),
                            String.join(", ", answers),
                            Chooser.owner(priority.owner(), priority.ownerNamed(), titles));
                })
                .toList();
    }

    private Map<String, List<String>> primaries(List<Priority> found) {
        var primaries = new HashMap<String, List<String>>();
        things.ties(found.stream().map(Priority::ref).toList()).stream()
                .filter(tie -> tie.kind() == TieKind.DELIVERED_BY && tie.role().equals("primary"))
                .forEach(tie -> primaries
                        .computeIfAbsent(tie.upper(), ref -> new ArrayList<>())
                        .add(tie.lower()));
        return primaries;
    }

    private static List<Column<Row>> columns(boolean severalPlans) {
        var columns = new ArrayList<Column<Row>>();
        columns.add(
                Column.sortable("code", "Code", row -> Cell.text(row.priority().name())));
        columns.add(Column.sortable(
                "title",
                "Priority",
                row -> Cell.link(
                        row.priority().title(),
                        "/plan/priorities/" + row.priority().ref())));
        columns.add(Column.of("level", "Level", row -> Cell.text(row.level())));
        columns.add(Column.of(
                "term",
                "Term",
                row -> Cell.text(
                        row.priority().at().term() == Priority.Term.OPEN
                                ? ""
                                : row.priority().at().term().words())));
        if (severalPlans) {
            columns.add(Column.of("plan", "Plan", row -> Cell.text(row.plan())));
        }
        columns.add(Column.sortable("rank", "Rank", row -> {
            var place = row.priority().rank().place();
            return Cell.text(place == null ? "" : YearCheck.ordinal(place));
        }));
        columns.add(Column.of("answers", "Primary answer", row -> Cell.text(row.answers())));
        columns.add(Column.sortable(
                "owner", "Owner", row -> Chooser.ownerCell(row.priority().owner(), row.owner())));
        columns.add(Column.sortable(
                "state", "State", row -> Cell.status(row.priority().state())));
        return columns;
    }

    private List<org.goldenthread.site.list.Filter> filters(Chosen chosen, String council, ListRequest request) {
        var plans = new ArrayList<Choice>();
        chosen.plans().forEach(plan -> plans.add(new Choice(plan.ref(), plan.title())));
        plans.add(new Choice(ALL, "All plans"));
        var plan = request.filter("plan").equals(ALL) ? ALL : chosen.plan().ref();
        return List.of(
                org.goldenthread.site.list.Filter.words(request),
                new org.goldenthread.site.list.Filter("plan", "Plan", plan, plans),
                choice(request, "level", "Level", Chooser.levels(chosen.plan())),
                choice(
                        request,
                        "workstream",
                        "Answered for by",
                        workstreams.inPlan(chosen.plan().ref()).stream()
                                .map(one -> new Choice(one.ref(), one.title()))
                                .toList()),
                choice(
                        request,
                        "state",
                        "State",
                        things.states("priority", council).stream()
                                .map(state -> new Choice(state, state))
                                .toList()),
                choice(request, "owner", "Owner", owners(council)));
    }

    private List<Choice> owners(String council) {
        var titles = chooser.titles(priorities.owners(council));
        var owners = new ArrayList<Choice>();
        owners.add(new Choice("-", "Nobody"));
        titles.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(owner -> owners.add(new Choice(owner.getKey(), owner.getValue())));
        return owners;
    }

    static org.goldenthread.site.list.Filter choice(
            ListRequest request, String name, String label, List<Choice> choices) {
        var all = new ArrayList<Choice>();
        all.add(new Choice("", "All"));
        all.addAll(choices);
        return org.goldenthread.site.list.Filter.choice(request, name, label, all);
    }
}
