package org.goldenthread.delivery.api;

import java.util.List;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.delivery.ActionFilter;
import org.goldenthread.delivery.Actions;
import org.goldenthread.delivery.UndertakingFilter;
import org.goldenthread.delivery.Undertakings;
import org.goldenthread.delivery.api.DeliveryWords.Step;
import org.goldenthread.delivery.api.DeliveryWords.Wait;
import org.goldenthread.delivery.api.DeliveryWords.Work;
import org.goldenthread.delivery.dependencies.Dependencies;
import org.goldenthread.publishing.Told;
import org.goldenthread.site.list.ListRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Delivery for other programs, through the doors that the pages use. The names are part of the product's promise. */
@RestController
@May(Act.SEE)
class DeliveryApi {
    private static final Map<String, UndertakingFilter.Order> WORK_ORDERS = Map.of(
            "title", UndertakingFilter.Order.TITLE,
            "stage", UndertakingFilter.Order.STAGE,
            "state", UndertakingFilter.Order.STATE,
            "due", UndertakingFilter.Order.DUE,
            "owner", UndertakingFilter.Order.OWNER);
    private static final Map<String, ActionFilter.Order> STEP_ORDERS = Map.of(
            "title", ActionFilter.Order.TITLE,
            "state", ActionFilter.Order.STATE,
            "due", ActionFilter.Order.DUE,
            "progress", ActionFilter.Order.PROGRESS,
            "owner", ActionFilter.Order.OWNER);
    private final Undertakings undertakings;
    private final Actions actions;
    private final Dependencies dependencies;

    DeliveryApi(Undertakings undertakings, Actions actions, Dependencies dependencies) {
        this.undertakings = undertakings;
        this.actions = actions;
        this.dependencies = dependencies;
    }

    /** One page of undertakings. @param next goes into the parameter "after" of the next page; null on the last */
    record WorkPage(List<Work> undertakings, @Nullable String next, long total) {}

    /** One page of actions. @param next goes into the parameter "after" of the next page; null on the last */
    record StepPage(List<Step> actions, @Nullable String next, long total) {}

    @GetMapping("/delivery/api/undertakings")
    @Told(
            value = "Portfolios, programmes, strands and projects.",
            filters = {
                "level: portfolio, programme, strand or project",
                "within: part of one, such as PRG-1",
                "stage: at one stage, such as live",
                "state: in one state",
                "owner: of one owning post, such as POST-4",
                "q: with these words"
            },
            sorts = {"title", "stage", "state", "due", "owner"})
    WorkPage undertakings(Visitor visitor, ListRequest request) {
        var filter = new UndertakingFilter(
                visitor.council(),
                request.filter("level"),
                request.filter("within"),
                request.filter("stage"),
                request.filter("state"),
                request.filter("owner"),
                request.filter("q"));
        var order = WORK_ORDERS.getOrDefault(request.sort(), UndertakingFilter.Order.NUMBER);
        var page = undertakings.list(
                filter, new UndertakingFilter.Paging(order, request.descending(), request.after(), ListRequest.SIZE));
        return new WorkPage(page.rows().stream().map(DeliveryWords::of).toList(), page.next(), page.total());
    }

    @GetMapping("/delivery/api/undertakings/{ref}")
    @Told("One portfolio, programme, strand or project.")
    Work undertaking(@PathVariable String ref) {
        return DeliveryWords.of(undertakings.get(ref));
    }

    @GetMapping("/delivery/api/actions")
    @Told(
            value = "Actions and milestones.",
            filters = {
                "sort-of: actions alone, or milestones alone",
                "within: part of one, however deep, such as PRG-1",
                "life: planned, under way, complete, deferred or cancelled",
                "state: in one state; “late” for those open after their day",
                "owner: of one owning post, such as POST-4",
                "q: with these words"
            },
            sorts = {"title", "state", "due", "progress", "owner"})
    StepPage actions(Visitor visitor, ListRequest request) {
        var filter = new ActionFilter(
                visitor.council(),
                request.filter("sort-of"),
                request.filter("within"),
                request.filter("life"),
                request.filter("state"),
                request.filter("owner"),
                request.filter("q"));
        var order = STEP_ORDERS.getOrDefault(request.sort(), ActionFilter.Order.NUMBER);
        var page = actions.list(
                filter, new ActionFilter.Paging(order, request.descending(), request.after(), ListRequest.SIZE));
        return new StepPage(page.rows().stream().map(DeliveryWords::of).toList(), page.next(), page.total());
    }

    @GetMapping("/delivery/api/actions/{ref}")
    @Told("One action or milestone.")
    Step action(@PathVariable String ref) {
        return DeliveryWords.of(actions.get(ref));
    }

    @GetMapping("/delivery/api/actions/{ref}/waits")
    @Told("What an action waits for, and what waits for it.")
    List<Wait> waits(@PathVariable String ref) {
        return dependencies.of(actions.get(ref).ref()).stream()
                .map(DeliveryWords::of)
                .toList();
    }
}
