package org.goldenthread.delivery.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.access.Visitor;
import org.goldenthread.delivery.Alias;
import org.goldenthread.delivery.Undertaking;
import org.goldenthread.delivery.UndertakingCourses;
import org.goldenthread.delivery.Undertakings;
import org.goldenthread.delivery.dates.Judgement;
import org.goldenthread.delivery.dates.Revision;
import org.goldenthread.delivery.lifecycle.Lifecycle;
import org.goldenthread.delivery.lifecycle.Shown;
import org.goldenthread.delivery.lifecycle.Stage;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.organisation.Posts;
import org.goldenthread.site.Said;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.thread.ChangedMeanwhile;
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

/** What becomes of an undertaking: the next stage, another last day, the owner's judgement, another name. */
@Controller
class CoursePages {
    private final Undertakings undertakings;
    private final UndertakingCourses courses;
    private final Things things;
    private final Posts posts;
    private final Clock clock;

    CoursePages(Undertakings undertakings, UndertakingCourses courses, Things things, Posts posts, Clock clock) {
        this.undertakings = undertakings;
        this.courses = courses;
        this.things = things;
        this.posts = posts;
        this.clock = clock;
    }

    /** A form of this page. */
    @FunctionalInterface
    private interface Verb {
        Checked<?> on(Typed typed, int version);
    }

    @GetMapping("/delivery/undertakings/{ref}/move")
    @May(Act.OWN)
    String moving(@PathVariable String ref, @RequestParam Map<String, String> typed, Visitor visitor, Model model) {
        return form("move", mine(ref, visitor), Typed.of(typed), List.of(), model);
    }

    @PostMapping("/delivery/undertakings/{ref}/move")
    @May(Act.OWN)
    String move(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        var typed = Typed.of(form);
        var one = mine(ref, visitor);
        Verb verb = (days, version) -> Arrays.stream(Stage.values())
                .filter(stage -> stage.code().equals(days.text("stage")))
                .findFirst()
                .<Checked<?>>map(stage -> courses.move(ref, version, stage, shown(days)))
                .orElse(Checked.refused("stage", "Choose the stage that it comes to"));
        return done("move", one, typed, verb, redirect, model);
    }

    @GetMapping("/delivery/undertakings/{ref}/revise")
    @May(Act.OWN)
    String revising(@PathVariable String ref, Visitor visitor, Model model) {
        return form("revise", mine(ref, visitor), Typed.of(Map.of()), List.of(), model);
    }

    @PostMapping("/delivery/undertakings/{ref}/revise")
    @May(Act.OWN)
    String revise(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        Verb verb = (days, version) -> courses.revise(ref, version, revision(days));
        return done("revise", mine(ref, visitor), Typed.of(form), verb, redirect, model);
    }

    @GetMapping("/delivery/undertakings/{ref}/judge")
    @May(Act.OWN)
    String judging(@PathVariable String ref, Visitor visitor, Model model) {
        var one = mine(ref, visitor);
        var typed = Map.of(
                "view", one.judgement().view(),
                "confidence", one.judgement().confidence(),
                "because", one.judgement().because(),
                "forecast", UndertakingForms.iso(one.dates().forecast()));
        return form("judge", one, Typed.of(typed), List.of(), model);
    }

    @PostMapping("/delivery/undertakings/{ref}/judge")
    @May(Act.OWN)
    String judge(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        Verb verb = (days, version) ->
                courses.judge(ref, version, judgement(days, LocalDate.now(clock)), days.day("forecast"));
        return done("judge", mine(ref, visitor), Typed.of(form), verb, redirect, model);
    }

    @GetMapping("/delivery/undertakings/{ref}/names")
    @May(Act.OWN)
    String naming(@PathVariable String ref, Visitor visitor, Model model) {
        return form("names", mine(ref, visitor), Typed.of(Map.of()), List.of(), model);
    }

    @PostMapping("/delivery/undertakings/{ref}/names")
    @May(Act.OWN)
    String name(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        Verb verb = (days, version) -> undertakings.alsoCalled(
                ref,
                new Alias(0, days.text("alias"), days.day("aliasStarts"), days.day("aliasEnds"), days.text("source")));
        return done("names", mine(ref, visitor), Typed.of(form), verb, redirect, model);
    }

    @PostMapping("/delivery/undertakings/{ref}/names/{alias}/remove")
    @May(Act.OWN)
    String unname(@PathVariable String ref, @PathVariable long alias, Visitor visitor, RedirectAttributes redirect) {
        mine(ref, visitor);
        undertakings.calledSoNoMore(ref, alias);
        Said.next(redirect, "The name is taken off");
        return "redirect:/delivery/undertakings/" + ref + "/names";
    }

    @GetMapping("/delivery/undertakings/{ref}/also")
    @May(Act.OWN)
    String joining(@PathVariable String ref, Visitor visitor, Model model) {
        return form("also", mine(ref, visitor), Typed.of(Map.of()), List.of(), model);
    }

    @PostMapping("/delivery/undertakings/{ref}/also")
    @May(Act.OWN)
    String join(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        Verb verb = (days, version) -> undertakings.alsoPartOf(ref, days.text("also"));
        return done("also", mine(ref, visitor), Typed.of(form), verb, redirect, model);
    }

    private String done(
            String page, Undertaking one, Typed typed, Verb verb, RedirectAttributes redirect, Model model) {
        try {
            Checked<?> result = typed.days("day", "decided", "due", "forecast", "aliasStarts", "aliasEnds")
                    .then(days -> widened(verb.on(days, days.number("version"))));
            return switch (result) {
                case Checked.Accepted<?> done -> {
                    Said.next(redirect, "Saved");
                    yield "redirect:" + UndertakingView.href(one);
                }
                case Checked.Refused<?>(List<Problem> problems) -> form(page, one, typed, problems, model);
            };
        } catch (ChangedMeanwhile race) {
            var now = undertakings.get(one.ref());
            var problem = new Problem(
                    "", "Somebody else changed it while you were writing; your words are still here. Save again.");
            return form(page, now, typed, List.of(problem), model);
        }
    }

    @SuppressWarnings("unchecked")
    private static Checked<Object> widened(Checked<?> checked) {
        return (Checked<Object>) checked;
    }

    private String form(String page, Undertaking one, Typed typed, List<Problem> problems, Model model) {
        model.addAttribute("one", one);
        model.addAttribute("version", things.get(one.ref()).version());
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        model.addAttribute("stages", Lifecycle.after(one.standing().stage()));
        model.addAttribute("crumbs", UndertakingPages.crumbs(one, undertakings.above(one.ref())));
        model.addAttribute("posts", posts.choices(one.council(), typed.reference("receiver")));
        model.addAttribute("aliases", undertakings.aliases(one.ref()));
        model.addAttribute(
                "uppers",
                one.level().within().stream()
                        .flatMap(level -> undertakings.ofLevel(one.council(), level).stream())
                        .filter(upper -> !upper.ref().equals(one.parent()))
                        .map(upper -> new Choice(upper.ref(), upper.level().noun() + ": " + upper.title()))
                        .toList());
        return "delivery/course-" + page;
    }

    private Undertaking mine(String ref, Visitor visitor) {
        var one = undertakings.get(ref);
        if (!visitor.mayChange(one.owner())) {
            throw new NotAllowed("You may read " + ref + " but not change it");
        }
        return one;
    }

    static Shown shown(Typed typed) {
        return new Shown(
                typed.day("day"),
                typed.text("reason"),
                typed.text("decision"),
                typed.day("decided"),
                typed.reference("receiver"));
    }

    static Revision revision(Typed typed) {
        return new Revision(
                typed.day("due"),
                typed.text("category"),
                typed.text("reason"),
                typed.text("granted"),
                typed.has("rebaseline"));
    }

    static Judgement judgement(Typed typed, LocalDate today) {
        var view = Judgement.VIEWS.contains(typed.text("view")) ? typed.text("view") : "";
        var confidence = Judgement.CONFIDENCES.contains(typed.text("confidence")) ? typed.text("confidence") : "";
        return new Judgement(view, confidence, typed.text("because"), view.isEmpty() ? null : today);
    }
}
