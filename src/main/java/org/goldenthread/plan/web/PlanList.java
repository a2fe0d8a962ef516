package org.goldenthread.plan.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.goldenthread.plan.Plan;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Column;
import org.goldenthread.site.list.Filter;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.site.list.Listing;

/** The list of a council's plans, of which there are few. */
final class PlanList {
    private PlanList() {}

    static Listing<Plan> of(List<Plan> plans, ListRequest request) {
        var words = request.filter("q").toLowerCase(Locale.UK);
        var found = plans.stream()
                .filter(plan ->
                        (plan.ref() + " " + plan.title()).toLowerCase(Locale.UK).contains(words))
                .filter(plan -> request.filter("state").isEmpty()
                        || plan.state().words().equals(request.filter("state")))
                .sorted(order(request))
                .toList();
        var states = plans.stream()
                .map(plan -> plan.state().words())
                .distinct()
                .sorted()
                .map(state -> new Choice(state, state))
                .toList();
        return new Listing<>(
                request,
                "plans",
                columns(),
                found,
                List.of(Filter.words(request), PriorityList.choice(request, "state", "State", states)),
                found.size(),
                null,
                "No plan yet. Bring in a paper that holds one, or write one.");
    }

    private static Comparator<Plan> order(ListRequest request) {
        Comparator<Plan> order =
                switch (request.sort()) {
                    case "title" -> Comparator.comparing(Plan::title, String.CASE_INSENSITIVE_ORDER);
                    case "state" -> Comparator.comparing(plan -> plan.state().words());
                    case "priorities" -> Comparator.comparingInt(Plan::priorities);
                    default -> (one, other) -> 0;
                };
        return request.descending() ? order.reversed() : order;
    }

    private static List<Column<Plan>> columns() {
        return List.of(
                Column.of("ref", "Reference", plan -> Cell.text(plan.ref())),
                Column.sortable("title", "Plan", plan -> Cell.link(plan.title(), "/plan/plans/" + plan.ref())),
                Column.of(
                        "levels",
                        "Levels",
                        plan -> Cell.text(
                                plan.levels().stream().map(Plan.Level::name).collect(Collectors.joining(" → ")))),
                Column.sortable("priorities", "Things in it", plan -> Cell.number(plan.priorities())),
                Column.sortable("state", "State", plan -> Cell.status(plan.state())));
    }
}
