package org.goldenthread.governance.decisions.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.goldenthread.access.Accounts;
import org.goldenthread.access.Visitor;
import org.goldenthread.governance.decisions.DecisionRoute;
import org.goldenthread.governance.decisions.Decisions;
import org.goldenthread.governance.web.Tab;
import org.goldenthread.site.Panels;
import org.goldenthread.site.ThingHead;
import org.goldenthread.thread.Kinds;
import org.goldenthread.thread.Things;
import org.goldenthread.thread.TieKind;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gathers what the page of a decision shows. */
@Component
class DecisionScreen {
    private final Decisions decisions;
    private final DecisionRoute route;
    private final Things things;
    private final Kinds kinds;
    private final Panels panels;
    private final Accounts accounts;
    private final Clock clock;

    DecisionScreen(
            Decisions decisions,
            DecisionRoute route,
            Things things,
            Kinds kinds,
            Panels panels,
            Accounts accounts,
            Clock clock) {
        this.decisions = decisions;
        this.route = route;
        this.things = things;
        this.kinds = kinds;
        this.panels = panels;
        this.accounts = accounts;
        this.clock = clock;
    }

    void fill(String ref, Visitor visitor, Model model) {
        var view = view(ref);
        var thing = things.get(ref);
        model.addAttribute("view", view);
        model.addAttribute(
                "head",
                new ThingHead(thing, kinds.of(thing.kind()), Tab.DECISIONS.crumbs(ref), view.standing(), "summary"));
        model.addAttribute("panels", panels.on(thing, visitor));
        model.addAttribute("mine", visitor.mayChange(view.decision().carrying().owner()));
    }

    private DecisionView view(String ref) {
        var decision = decisions.get(ref);
        var maker = decision.taken().maker();
        var decides = things.tiedTo(ref).stream()
                .filter(one -> !one.downwards() && one.tie().kind() == TieKind.DECIDED_BY)
                .toList();
        var names = things.titles(Stream.of(
                        maker.body(), maker.post(), decision.carrying().owner())
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .toList());
        return new DecisionView(
                decision, route.of(ref), decides, List.of(), names, accounts.names(), kinds, LocalDate.now(clock));
    }
}
