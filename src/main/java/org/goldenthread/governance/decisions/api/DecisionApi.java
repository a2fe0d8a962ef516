package org.goldenthread.governance.decisions.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.governance.decisions.DecisionFilter;
import org.goldenthread.governance.decisions.DecisionFilter.Order;
import org.goldenthread.governance.decisions.DecisionRoute;
import org.goldenthread.governance.decisions.Decisions;
import org.goldenthread.governance.forward.ForwardPlan;
import org.goldenthread.governance.recommendations.Recommendations;
import org.goldenthread.governance.scrutiny.Inquiries;
import org.goldenthread.publishing.Told;
import org.goldenthread.site.list.ListRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Decisions for other programs, through the doors that the pages use. The names are part of the product's promise. */
@RestController
@May(Act.SEE)
class DecisionApi {
    private static final Map<String, Order> ORDERS =
            Map.of("day", Order.DAY, "title", Order.TITLE, "due", Order.DUE, "state", Order.STATE);
    private final Decisions decisions;
    private final DecisionRoute route;
    private final ForwardPlan plan;
    private final Inquiries inquiries;
    private final Recommendations recommendations;
    private final Clock clock;

    DecisionApi(
            Decisions decisions,
            DecisionRoute route,
            ForwardPlan plan,
            Inquiries inquiries,
            Recommendations recommendations,
            Clock clock) {
        this.decisions = decisions;
        this.route = route;
        this.plan = plan;
        this.inquiries = inquiries;
        this.recommendations = recommendations;
        this.clock = clock;
    }

    /** One page of decisions. @param next goes into the parameter "after" of the next page; null on the last */
    record DecisionPage(
            List<DecisionWords.Told> decisions, @Nullable String next, long total) {}

    @GetMapping("/governance/api/decisions")
    @Told(
            value = "Decisions, the newest first. The words of exempt ones are left out for whoever may not read them.",
            filters = {
                "verb: agreed, approved, noted, deferred, rejected, referred or delegated",
                "body: of one body, such as BDY-2",
                "state: of one state, such as called_in; or outstanding, late or contested",
                "key: yes, no or unknown",
                "exempt: yes or no",
                "owner: of one post, such as POST-4; - for nobody",
                "decides: about one thing, such as PRJ-12",
                "q: with these words"
            },
            sorts = {"day", "title", "due", "state"})
    DecisionPage decisions(Visitor visitor, ListRequest request) {
        var filter = DecisionFilter.asked(visitor.council(), request, ORDERS.get(request.sort()));
        var page = decisions.list(filter);
        return new DecisionPage(page.rows().stream().map(DecisionWords::of).toList(), page.next(), page.total());
    }

    @GetMapping("/governance/api/decisions/{ref:[A-Z]+-[0-9]+}")
    @Told("One decision with the route it has gone.")
    DecisionWords.Whole decision(@PathVariable String ref) {
        return new DecisionWords.Whole(
                DecisionWords.of(decisions.get(ref)),
                route.of(ref).stream().map(DecisionWords::of).toList());
    }

    @GetMapping("/governance/api/forward")
    @Told("The forward plan by the earliest day, what was decided or withdrawn as well.")
    List<DecisionWords.Entry> forward(Visitor visitor) {
        var today = LocalDate.now(clock);
        return plan.all(visitor.council()).stream()
                .map(one -> DecisionWords.of(one, today))
                .toList();
    }

    @GetMapping("/governance/api/scrutiny")
    @Told("The work programme of scrutiny by day, what is over as well.")
    List<DecisionWords.Item> scrutiny(Visitor visitor) {
        return inquiries.all(visitor.council()).stream().map(DecisionWords::of).toList();
    }

    @GetMapping("/governance/api/recommendations")
    @Told("Recommendations with their responses, the newest first.")
    List<DecisionWords.Advice> recommendations(Visitor visitor) {
        return recommendations.all(visitor.council()).stream()
                .map(DecisionWords::of)
                .toList();
    }
}
