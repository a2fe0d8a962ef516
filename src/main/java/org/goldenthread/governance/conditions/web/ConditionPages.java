package org.goldenthread.governance.conditions.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.access.Visitor;
import org.goldenthread.governance.conditions.ConditionReview.Outcome;
import org.goldenthread.governance.conditions.Conditions;
import org.goldenthread.governance.decisions.Decision;
import org.goldenthread.governance.decisions.Decisions;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.site.Said;
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

/** A condition is looked at again: kept, changed or lifted. */
@Controller
class ConditionPages {
    private final Conditions conditions;
    private final Decisions decisions;

    ConditionPages(Conditions conditions, Decisions decisions) {
        this.conditions = conditions;
        this.decisions = decisions;
    }

    @GetMapping("/governance/decisions/{ref}/condition")
    @May(Act.OWN)
    String page(@PathVariable String ref, Visitor visitor, Model model) {
        var decision = mine(ref, visitor);
        return form(
                decision,
                Typed.of(Map.of(
                        "version",
                        String.valueOf(decision.version()),
                        "condition",
                        decision.carrying().condition())),
                List.of(),
                model);
    }

    private Decision mine(String ref, Visitor visitor) {
        var decision = decisions.get(ref);
        if (!visitor.mayChange(decision.carrying().owner())) {
            throw new NotAllowed("You may read " + ref + " but not change it");
        }
        return decision;
    }

    private String form(Decision decision, Typed typed, List<Problem> problems, Model model) {
        model.addAttribute("decision", decision);
        model.addAttribute("typed", typed);
        model.addAttribute(
                "outcomes",
                Stream.concat(
                                Stream.of(new Choice("", "Choose what came of it")),
                                Stream.of(Outcome.values()).map(one -> new Choice(one.code(), one.words())))
                        .toList());
        model.addAttribute("problems", problems);
        return "governance/conditions/form";
    }

    @PostMapping("/governance/decisions/{ref}/condition")
    @May(Act.OWN)
    String review(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> fields,
            RedirectAttributes redirect,
            Model model) {
        var decision = mine(ref, visitor);
        var typed = Typed.of(fields);
        try {
            return switch (typed.days("day", "next").then(good -> reviewed(ref, good))) {
                case Checked.Accepted<Decision> done -> {
                    Said.next(redirect, "The review of the condition is written down");
                    yield "redirect:/governance/decisions/" + ref;
                }
                case Checked.Refused<Decision>(List<Problem> problems) -> form(decision, typed, problems, model);
            };
        } catch (ChangedMeanwhile race) {
            var problem = Problem.of("Somebody else changed " + ref + " in the meantime. The condition now reads: "
                    + decision.carrying().condition() + ". Your words are still in the form; save again if they hold");
            var again = typed.with("version", String.valueOf(race.now().version()));
            return form(decision, again, List.of(problem), model);
        }
    }

    private Checked<Decision> reviewed(String ref, Typed typed) {
        var outcome = Outcome.ofCode(typed.get("outcome"));
        return outcome.isEmpty()
                ? Checked.refused("outcome", "Choose what came of it")
                : conditions.review(
                        ref,
                        typed.number("version"),
                        new Conditions.Draft(
                                outcome.get(),
                                typed.day("day"),
                                typed.text("words"),
                                typed.text("condition"),
                                typed.day("next")));
    }
}
