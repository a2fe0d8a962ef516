package org.goldenthread.governance.decisions.web;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.goldenthread.access.Accounts;
import org.goldenthread.access.Visitor;
import org.goldenthread.governance.decisions.DecisionRoute;
import org.goldenthread.governance.decisions.Decisions;
import org.goldenthread.governance.outstanding.OutstandingEnds;
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
    private final OutstandingEnds ends;
    private final Moved moved;

    DecisionScreen(
            Decisions decisions, DecisionRoute route, Shelf shelf, Panels panels, OutstandingEnds ends, Moved moved) {
        this.decisions = decisions;
        this.route = route;
        this.things = shelf.things();
        this.kinds = shelf.kinds();
        this.accounts = shelf.accounts();
        this.panels = panels;
        this.ends = ends;
        this.moved = moved;
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
        var names = things.titles(
                Stream.of(maker.body(), maker.post(), decision.carrying().owner())
                        .filter(Objects::nonNull)
                        .map(String::valueOf)
                        .toList());
        return new DecisionView(
                decision,
                route.of(ref),
                decides,
                ends.find(decision.council(), Set.of(ref), 20),
                names,
                accounts.names(),
                kinds,
                moved.by(decision, decides));
    }
}
