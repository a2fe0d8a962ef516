package org.goldenthread.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.access.Accounts;
import org.goldenthread.access.Visitor;
import org.goldenthread.plan.Plan;
import org.goldenthread.plan.Plans;
import org.goldenthread.plan.Priorities;
import org.goldenthread.plan.Priority;
import org.goldenthread.plan.Remits;
import org.goldenthread.plan.ranking.Horizons;
import org.goldenthread.plan.ranking.Ranking;
import org.goldenthread.plan.ranking.YearCheck;
import org.goldenthread.site.Crumb;
import org.goldenthread.site.Panels;
import org.goldenthread.site.ThingHead;
import org.goldenthread.thread.Kinds;
import org.goldenthread.thread.Things;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gathers what the page of a priority shows. */
@Component
class PriorityScreen {
    private final Plans plans;
    private final Priorities priorities;
    private final Ranking ranking;
    private final Horizons horizons;
    private final Remits remits;
    private final Things things;
    private final Kinds kinds;
    private final Panels panels;
    private final Accounts accounts;
    private final Chooser chooser;

    PriorityScreen(Doors doors, Things things, Kinds kinds, Panels panels, Accounts accounts, Chooser chooser) {
        this.plans = doors.plans();
        this.priorities = doors.priorities();
        this.ranking = doors.ranking();
        this.horizons = doors.horizons();
        this.remits = doors.remits();
        this.things = things;
        this.kinds = kinds;
        this.panels = panels;
        this.accounts = accounts;
        this.chooser = chooser;
    }

    void fill(String ref, Visitor visitor, Model model) {
        var thing = things.get(ref);
        var priority = priorities.get(ref);
        var plan = plans.get(priority.plan());
        var above = above(priority);
        var history = new PriorityView.History(
                ranking.changesOf(priority), remits.transfersOf(priority), horizons.moves(ref), years(plan, ref));
        var names = chooser.titles(Stream.concat(
                        history.remits().stream().flatMap(one -> Stream.of(one.from(), one.to())),
                        Stream.of(priority.owner()))
                .toList());
        var view = new PriorityView(
                thing,
                priority,
                plan,
                above,
                priorities.below(ref),
                things.tiedTo(ref),
                history,
                horizons.of(ref),
                names,
                accounts.names(),
                kinds);
        model.addAttribute("view", view);
        model.addAttribute("head", head(view));
        model.addAttribute("panels", panels.on(thing, visitor));
        model.addAttribute("mine", visitor.mayChange(thing.owner()));
    }

    private List<Priority> above(Priority priority) {
        var above = new ArrayList<Priority>();
        var parent = priority.at().parent();
        while (parent != null && above.size() < 10) {
            var upper = priorities.find(parent);
            upper.ifPresent(above::addFirst);
            parent = upper.map(one -> one.at().parent()).orElse(null);
        }
        return above;
    }

    /** Such as "2012/13: 3rd of 7". */
    private List<String> years(Plan plan, String ref) {
        return ranking.years(plan.ref()).stream()
                .flatMap(year -> {
                    var refs = year.priorities().stream().map(Priority::ref).toList();
                    return refs.contains(ref)
                            ? Stream.of("%s: %s of %d"
                                    .formatted(year.label(), YearCheck.ordinal(refs.indexOf(ref) + 1), refs.size()))
                            : Stream.<String>empty();
                })
                .toList();
    }

    private ThingHead head(PriorityView view) {
        var crumbs = new ArrayList<Crumb>();
        crumbs.add(new Crumb(view.plan().title(), "/plan?plan=" + view.plan().ref()));
        view.above().forEach(one -> crumbs.add(new Crumb(one.label(), "/plan/priorities/" + one.ref())));
        crumbs.add(Crumb.here(view.priority().name()));
        return new ThingHead(view.thing(), kinds.of(view.thing().kind()), crumbs, view.lede(), "summary");
    }
}
