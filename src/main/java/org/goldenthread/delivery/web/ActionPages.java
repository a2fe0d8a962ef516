package org.goldenthread.delivery.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.access.Visitor;
import org.goldenthread.delivery.Action;
import org.goldenthread.delivery.Action.Life;
import org.goldenthread.delivery.ActionCourses;
import org.goldenthread.delivery.Actions;
import org.goldenthread.delivery.DeliveryStates;
import org.goldenthread.delivery.Undertaking;
import org.goldenthread.delivery.Undertakings;
import org.goldenthread.delivery.dependencies.Dependencies;
import org.goldenthread.delivery.dependencies.Dependency;
import org.goldenthread.delivery.rated.Ratings;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.site.Crumb;
import org.goldenthread.site.Panels;
import org.goldenthread.site.Said;
import org.goldenthread.site.ThingHead;
import org.goldenthread.thread.ChangedMeanwhile;
import org.goldenthread.thread.Kinds;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One action or milestone: how far it is, what it waits for, and the verbs of its owner. */
@Controller
class ActionPages {
    private final Actions actions;
    private final ActionCourses courses;
    private final Undertakings undertakings;
    private final Dependencies dependencies;
    private final Ratings ratings;
    private final DeliveryStates states;
    private final Things things;
    private final Kinds kinds;
    private final Panels panels;
    private final Titles names;
    private final Clock clock;

    ActionPages(
            Actions actions,
            ActionCourses courses,
            Undertakings undertakings,
            Dependencies dependencies,
            Ratings ratings,
            DeliveryStates states,
            Things things,
            Kinds kinds,
            Panels panels,
            Titles names,
            Clock clock) {
        this.actions = actions;
        this.courses = courses;
        this.undertakings = undertakings;
        this.dependencies = dependencies;
        this.ratings = ratings;
        this.states = states;
        this.things = things;
        this.kinds = kinds;
        this.panels = panels;
        this.names = names;
        this.clock = clock;
    }

    /** A form of the page. */
    @FunctionalInterface
    private interface Verb {
        Checked<Action> on(Typed typed, int version);
    }

    @GetMapping({"/delivery/actions/{ref}", "/delivery/milestones/{ref}"})
    @May(Act.SEE)
    String page(@PathVariable String ref, Visitor visitor, Model model) {
        return page(actions.get(ref), visitor, Typed.of(Map.of()), List.of(), model);
    }

    private String page(Action one, Visitor visitor, Typed typed, List<Problem> problems, Model model) {
        var ref = one.ref();
        var thing = things.get(ref);
        var above = above(one);
        var waits = dependencies.of(ref);
        var neighbours = new HashSet<String>();
        waits.forEach(wait -> neighbours.addAll(List.of(wait.earlier(), wait.later())));
        var past = new ActionView.Past(
                courses.revisions(ref), courses.reports(ref), courses.horizonMoves(ref), ratings.of(ref));
        var view = new ActionView(
                thing,
                one,
                above,
                past,
                states.verdict(one),
                waits,
                things.cards(neighbours),
                names.of(Stream.of(one.owner(), one.project())),
                kinds);
        var crumbs = new ArrayList<Crumb>();
        crumbs.add(new Crumb("Delivery", "/delivery"));
        above.reversed().forEach(upper -> crumbs.add(new Crumb(upper.title(), UndertakingView.href(upper))));
        crumbs.add(Crumb.here(one.title()));
        model.addAttribute("view", view);
        model.addAttribute("head", new ThingHead(thing, kinds.of(thing.kind()), crumbs, view.lede(), "summary"));
        model.addAttribute("panels", panels.on(thing, visitor));
        model.addAttribute("mine", visitor.mayChange(thing.owner()));
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        return "delivery/action";
    }

    private List<Undertaking> above(Action one) {
        if (one.project() == null) {
            return List.of();
        }
        var above = new ArrayList<Undertaking>();
        undertakings.find(one.project()).ifPresent(above::add);
        above.addAll(undertakings.above(one.project()));
        return above;
    }

    @PostMapping("/delivery/actions/{ref}/report")
    @May(Act.OWN)
    String report(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        Verb verb = (typed, version) -> courses.report(
                ref,
                version,
                new ActionCourses.Report(
                        typed.text("progress").matches("\\d{1,3}") ? typed.number("progress") : -1,
                        typed.day("forecast"),
                        CoursePages.judgement(typed, LocalDate.now(clock)),
                        typed.text("delay"),
                        typed.text("note")));
        return done(ref, visitor, Typed.of(form), verb, redirect, model);
    }

    @PostMapping("/delivery/actions/{ref}/expect")
    @May(Act.OWN)
    String expect(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        Verb verb = (typed, version) -> courses.expect(ref, version, typed.text("profile"));
        return done(ref, visitor, Typed.of(form), verb, redirect, model);
    }

    @PostMapping("/delivery/actions/{ref}/complete")
    @May(Act.OWN)
    String complete(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        Verb verb = (typed, version) -> courses.complete(ref, version, typed.day("done"), typed.text("evidence"));
        return done(ref, visitor, Typed.of(form), verb, redirect, model);
    }

    @PostMapping("/delivery/actions/{ref}/revise")
    @May(Act.OWN)
    String revise(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        Verb verb = (typed, version) -> courses.revise(ref, version, CoursePages.revision(typed));
        return done(ref, visitor, Typed.of(form), verb, redirect, model);
    }

    @PostMapping("/delivery/actions/{ref}/turn")
    @May(Act.OWN)
    String turn(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        Verb verb = (typed, version) -> Stream.of(Life.values())
                .filter(life -> life.code().equals(typed.text("life")))
                .findFirst()
                .map(life -> courses.turn(ref, version, life, CoursePages.shown(typed)))
                .orElse(Checked.refused("life", "Choose what becomes of it"));
        return done(ref, visitor, Typed.of(form), verb, redirect, model);
    }

    @PostMapping("/delivery/actions/{ref}/wait")
    @May(Act.OWN)
    String waitFor(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        Verb verb = (typed, version) -> {
            if (typed.has("lag") && !typed.text("lag").matches("-?\\d{1,4}")) {
                return Checked.refused("lag", "The lag is a whole number of days");
            }
            var earlier =
                    typed.text("earlier").toUpperCase(java.util.Locale.ROOT).split("\\s", 2)[0];
            return dependencies
                    .add(new Dependency(earlier, ref, typed.number("lag"), ""))
                    .then(added -> Checked.accepted(actions.get(ref)));
        };
        return done(ref, visitor, Typed.of(form), verb, redirect, model);
    }

    @PostMapping("/delivery/actions/{ref}/wait/{earlier}/end")
    @May(Act.OWN)
    String waitNoMore(
            @PathVariable String ref, @PathVariable String earlier, Visitor visitor, RedirectAttributes redirect) {
        var one = mine(ref, visitor);
        dependencies.remove(earlier, ref);
        Said.next(redirect, ref + " no longer waits for " + earlier);
        return "redirect:" + UndertakingView.href(one);
    }

    private String done(String ref, Visitor visitor, Typed typed, Verb verb, RedirectAttributes redirect, Model model) {
        var one = mine(ref, visitor);
        try {
            var result = typed.days("forecast", "done", "due", "day", "decided")
                    .then(days -> verb.on(days, days.number("version")));
            return switch (result) {
                case Checked.Accepted<Action>(Action changed) -> {
                    Said.next(redirect, "Saved");
                    yield "redirect:" + UndertakingView.href(changed);
                }
                case Checked.Refused<Action>(List<Problem> problems) -> page(one, visitor, typed, problems, model);
            };
        } catch (ChangedMeanwhile race) {
            var problem = new Problem(
                    "", "Somebody else changed it while you were writing; your words are still here. Save again.");
            return page(actions.get(ref), visitor, typed, List.of(problem), model);
        }
    }

    private Action mine(String ref, Visitor visitor) {
        var one = actions.get(ref);
        if (!visitor.mayChange(one.owner())) {
            throw new NotAllowed("You may read " + ref + " but not change it");
        }
        return one;
    }
}
