package org.goldenthread.governance.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.Body;
import org.goldenthread.governance.BodyState.Move;
import org.goldenthread.governance.BodySteps;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.site.Said;
import org.goldenthread.site.Times;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.thread.ChangedMeanwhile;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What becomes of a body: the page on which a decision about it is written down. */
@Controller
class BodyStepPages {
    private final Bodies bodies;
    private final BodySteps steps;
    private final Clock clock;

    BodyStepPages(Bodies bodies, BodySteps steps, Clock clock) {
        this.bodies = bodies;
        this.steps = steps;
        this.clock = clock;
    }

    @GetMapping("/governance/bodies/{ref}/move")
    @May(Act.OWN)
    String form(@PathVariable String ref, Visitor visitor, @RequestParam Map<String, String> typed, Model model) {
        var body = BodyPages.mine(bodies.get(ref), visitor);
        return form(body, Typed.of(typed).with("version", String.valueOf(body.version())), List.of(), model);
    }

    @PostMapping("/governance/bodies/{ref}/move")
    @May(Act.OWN)
    String move(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        var typed = Typed.of(form);
        var body = BodyPages.mine(bodies.get(ref), visitor);
        try {
            return switch (typed.days("day", "until")
                    .then(BodyStepPages::wish)
                    .then(wish -> steps.take(ref, typed.number("version"), wish))) {
                case Checked.Accepted<Body>(Body moved) -> {
                    Said.next(redirect, said(moved));
                    yield "redirect:/governance/bodies/" + ref;
                }
                case Checked.Refused<Body>(List<Problem> problems) -> form(body, typed, problems, model);
            };
        } catch (ChangedMeanwhile race) {
            var version = String.valueOf(race.now().version());
            return form(bodies.get(ref), typed.with("version", version), List.of(Raced.problem(ref)), model);
        }
    }

    private String said(Body moved) {
        var day = steps.of(moved.ref()).getFirst().day();
        return day.isAfter(LocalDate.now(clock))
                ? "Written down; it takes effect on " + Times.day(day)
                : "Written down; " + moved.name() + " is now " + moved.state().words();
    }

    private static Checked<BodySteps.Wish> wish(Typed typed) {
        var move = Move.ofCode(typed.get("move"));
        if (move.isEmpty()) {
            return Checked.refused("move", "Choose what has been decided");
        }
        var heirs = Stream.of("heir", "second", "third")
                .map(typed::text)
                .filter(one -> !one.isEmpty())
                .toList();
        return Checked.accepted(new BodySteps.Wish(
                move.get(), typed.day("day"), typed.day("until"), heirs, typed.text("decided"), typed.text("reason")));
    }

    private String form(Body body, Typed typed, List<Problem> problems, Model model) {
        model.addAttribute("body", body);
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        model.addAttribute(
                "moves",
                steps.allowed(body).stream()
                        .map(one -> new Choice(one.code(), one.words()))
                        .toList());
        model.addAttribute(
                "heirs",
                bodies.choices(body.council(), "None", null).stream()
                        .filter(one -> !one.value().equals(body.ref()))
                        .toList());
        return "governance/move";
    }
}
