package org.goldenthread.governance.forward.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.governance.decisions.DecisionRules;
import org.goldenthread.governance.forward.ForwardPlan;
import org.goldenthread.governance.forward.Planned;
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

/** What becomes of an entry of the forward plan: a route without full notice, a decision, or its withdrawal. */
@Controller
class PlannedMovePages {
    private final ForwardPlan plan;
    private final DecisionRules rules;

    PlannedMovePages(ForwardPlan plan, DecisionRules rules) {
        this.plan = plan;
        this.rules = rules;
    }

    @GetMapping("/governance/forward/{ref}/move")
    @May(Act.OWN)
    String asked(@PathVariable String ref, Visitor visitor, Model model) {
        var one = PlannedPages.mine(plan.get(ref), visitor);
        var typed = Typed.of(Map.of(
                "version", String.valueOf(one.version()),
                "sort", one.route().sort().code(),
                "why", one.route().why(),
                "agreed", one.route().agreed()));
        return form(one, typed, List.of(), model);
    }

    @PostMapping("/governance/forward/{ref}/move")
    @May(Act.OWN)
    String move(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        var one = PlannedPages.mine(plan.get(ref), visitor);
        var typed = Typed.of(form);
        try {
            return switch (moved(ref, typed)) {
                case Checked.Accepted<Planned> done -> {
                    Said.next(redirect, "Saved");
                    yield "redirect:" + PlannedPages.AT + ref;
                }
                case Checked.Refused<Planned>(List<Problem> problems) -> form(one, typed, problems, model);
            };
        } catch (ChangedMeanwhile race) {
            var problem = Problem.of("Somebody else changed " + ref + " in the meantime. Your words are still in the"
                    + " form: look at the entry, and save again if they hold");
            var again = typed.with("version", String.valueOf(race.now().version()));
            return form(plan.get(ref), again, List.of(problem), model);
        }
    }

    private Checked<Planned> moved(String ref, Typed typed) {
        return switch (typed.text("what")) {
            case "route" ->
                typed.days("day")
                        .then(good -> plan.except(
                                ref,
                                good.number("version"),
                                new Planned.Exception(
                                        Planned.Exception.Sort.ofCode(good.text("sort")),
                                        good.text("why"),
                                        good.text("agreed"),
                                        good.day("day"))));
            case "decided" -> plan.decided(ref, typed.text("decision").toUpperCase(Locale.ROOT));
            case "withdraw" -> plan.withdraw(ref, typed.text("withdrawn"));
            default -> Checked.refused("", "Choose what is to happen");
        };
    }

    private String form(Planned one, Typed typed, List<Problem> problems, Model model) {
        model.addAttribute("planned", one);
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        model.addAttribute(
                "sorts",
                Stream.of(Planned.Exception.Sort.values())
                        .map(sort -> new Choice(sort.code(), sort.words()))
                        .toList());
        model.addAttribute("rule", rules.on(one.council(), one.what().day()));
        return "governance/forward/move";
    }
}
