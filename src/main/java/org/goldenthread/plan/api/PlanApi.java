package org.goldenthread.plan.api;

import java.util.List;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.plan.Plans;
import org.goldenthread.plan.Priorities;
import org.goldenthread.plan.Responsibilities;
import org.goldenthread.plan.Workstreams;
import org.goldenthread.publishing.Told;
import org.goldenthread.site.list.ListRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The plan for other programs, through the doors that the pages use. The names are part of the product's promise. */
@RestController
@May(Act.SEE)
class PlanApi {
    private static final Map<String, Priorities.Order> PRIORITY_ORDERS = Map.of(
            "code", Priorities.Order.CODE,
            "title", Priorities.Order.TITLE,
            "state", Priorities.Order.STATE,
            "rank", Priorities.Order.RANK,
            "owner", Priorities.Order.OWNER,
            "changed", Priorities.Order.CHANGED);
    private static final Map<String, Workstreams.Order> WORKSTREAM_ORDERS = Map.of(
            "title", Workstreams.Order.TITLE,
            "state", Workstreams.Order.STATE,
            "owner", Workstreams.Order.OWNER);
    private final Plans plans;
    private final Priorities priorities;
    private final Workstreams workstreams;
    private final Responsibilities responsibilities;

    PlanApi(Plans plans, Priorities priorities, Workstreams workstreams, Responsibilities responsibilities) {
        this.plans = plans;
        this.priorities = priorities;
        this.workstreams = workstreams;
        this.responsibilities = responsibilities;
    }

    /** One page of priorities. @param next goes into the parameter "after" of the next page; null on the last */
    record PriorityPage(
            List<PlanWords.Chosen> priorities, @Nullable String next, long total) {}

    /** One page of workstreams. @param next goes into the parameter "after" of the next page; null on the last */
    record WorkstreamPage(
            List<PlanWords.Stream> workstreams, @Nullable String next, long total) {}

    @GetMapping("/plan/api/plans")
    @Told("The plans of the council.")
    List<PlanWords.Whole> plans(Visitor visitor) {
        return plans.all(visitor.council()).stream().map(PlanWords::of).toList();
    }

    /** Of all plans, or of the one in the parameter "plan"; filtered, sorted and paged as on the page. */
    @GetMapping("/plan/api/priorities")
    @Told(
            value = "Priorities of all plans, or of one.",
            filters = {
                "plan: of one plan, such as PLAN-1",
                "level: of one level of the hierarchy, from 1",
                "workstream: of one workstream, such as W-2",
                "state: in one state",
                "owner: of one owning post, such as POST-4",
                "q: with these words"
            },
            sorts = {"code", "title", "state", "rank", "owner", "changed"})
    PriorityPage priorities(Visitor visitor, ListRequest request) {
        var level = request.filter("level");
        var filter = new Priorities.Filter(
                visitor.council(),
                request.filter("plan"),
                level.matches("\\d") ? Integer.parseInt(level) : 0,
                request.filter("workstream"),
                request.filter("state"),
                request.filter("owner"),
                request.filter("q"));
        var order = PRIORITY_ORDERS.getOrDefault(request.sort(), Priorities.Order.PLAN);
        var page = priorities.list(
                filter, new Priorities.Paging(order, request.descending(), request.after(), ListRequest.SIZE));
        return new PriorityPage(page.rows().stream().map(PlanWords::of).toList(), page.next(), page.total());
    }

    @GetMapping("/plan/api/priorities/{ref:[A-Z]+-[0-9]+}")
    @Told("One priority.")
    PlanWords.Chosen priority(@PathVariable String ref) {
        return PlanWords.of(priorities.get(ref));
    }

    /** Workstreams and enablers; the parameter "sort-of" keeps to one of them. */
    @GetMapping("/plan/api/workstreams")
    @Told(
            value = "Workstreams and enablers.",
            filters = {
                "plan: of one plan, such as PLAN-1",
                "sort-of: workstreams alone, or enablers alone",
                "state: in one state",
                "owner: of one owning post, such as POST-4",
                "q: with these words"
            },
            sorts = {"title", "state", "owner"})
    WorkstreamPage workstreams(Visitor visitor, ListRequest request) {
        var filter = new Workstreams.Filter(
                visitor.council(),
                request.filter("plan"),
                request.filter("sort-of"),
                request.filter("state"),
                request.filter("owner"),
                request.filter("q"));
        var order = WORKSTREAM_ORDERS.getOrDefault(request.sort(), Workstreams.Order.PLAN);
        var page = workstreams.list(
                filter, new Workstreams.Paging(order, request.descending(), request.after(), ListRequest.SIZE));
        return new WorkstreamPage(page.rows().stream().map(PlanWords::of).toList(), page.next(), page.total());
    }

    /** Who answers for what: every mark of the matrix of the plan in the parameter "plan", or of the council's newest. */
    @GetMapping("/plan/api/responsibilities")
    @Told(
            value = "Who answers for what: every mark of the matrix of a plan, or of the council's newest.",
            filters = "plan: of one plan, such as PLAN-1")
    List<PlanWords.Remit> responsibilities(Visitor visitor, ListRequest request) {
        return plans.current(visitor.council(), request.filter("plan"))
                .map(plan -> PlanWords.of(plan.ref(), responsibilities.matrix(plan.ref())))
                .orElse(List.of());
    }
}
