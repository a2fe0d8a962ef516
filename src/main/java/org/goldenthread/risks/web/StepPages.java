package org.goldenthread.risks.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.risks.Risk;
import org.goldenthread.risks.RiskState.Move;
import org.goldenthread.risks.Risks;
import org.goldenthread.risks.Steps;
import org.goldenthread.risks.escalation.Escalations;
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

/** Escalating a risk, taking it down again, accepting it, closing it; always with the reason. */
@Controller
class StepPages {
    private final Risks risks;
    private final Steps steps;
    private final Escalations escalations;

    StepPages(Risks risks, Steps steps, Escalations escalations) {
        this.risks = risks;
        this.steps = steps;
        this.escalations = escalations;
    }

    @GetMapping("/risks/{ref}/move")
    @May(Act.OWN)
    String form(@PathVariable String ref, Visitor visitor, @RequestParam Map<String, String> typed, Model model) {
        var risk = RiskPages.mine(risks.get(ref), visitor);
        return form(risk, Typed.of(typed).with("version", String.valueOf(risk.version())), List.of(), model);
    }

    @PostMapping("/risks/{ref}/move")
    @May(Act.OWN)
    String move(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        var typed = Typed.of(form);
        var risk = RiskPages.mine(risks.get(ref), visitor);
        try {
            return switch (typed.days("until")
                    .then(good -> wish(risk, good))
                    .then(wish -> steps.take(ref, typed.number("version"), wish))) {
                case Checked.Accepted<Risk>(Risk moved) -> {
                    Said.next(redirect, ref + " is now " + moved.state().words());
                    yield "redirect:/risks/" + ref;
                }
                case Checked.Refused<Risk>(List<Problem> problems) -> form(risk, typed, problems, model);
            };
        } catch (ChangedMeanwhile race) {
            var problem = Problem.of(
                    "Somebody else changed " + ref
                            + " in the meantime. Your words are still in the form: look at the risk, and save again if they hold");
            var version = String.valueOf(race.now().version());
            return form(risks.get(ref), typed.with("version", version), List.of(problem), model);
        }
    }

    private Checked<Steps.Wish> wish(Risk risk, Typed typed) {
        for (var move : risk.standing().state().allowed()) {
            if (move.code().equals(typed.get("move"))) {
                var rule =
                        escalations.of(risk).filter(one -> one.move() == move).map(one -> one.words());
                return Checked.accepted(new Steps.Wish(
                        move, typed.text("reason"), rule.orElse(""), typed.text("approver"), typed.day("until"), null));
            }
        }
        return Checked.refused("move", "Choose what is to happen");
    }

    private String form(Risk risk, Typed typed, List<Problem> problems, Model model) {
        var proposal = escalations.of(risk);
        model.addAttribute("risk", risk);
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        model.addAttribute("proposal", proposal.map(one -> one.words()).orElse(""));
        model.addAttribute(
                "moves",
                risk.standing().state().allowed().stream()
                        .filter(move -> move != Move.DECLINE || proposal.isPresent())
                        .filter(move ->
                                move != Move.ESCALATE || steps.goal(risk, move).isPresent())
                        .map(move -> new Choice(move.code(), words(risk, move)))
                        .toList());
        return "risks/move";
    }

    private String words(Risk risk, Move move) {
        var to = steps.goal(risk, move)
                .map(one -> one.name() + " (" + one.level().words().toLowerCase(Locale.UK) + " register)")
                .orElse("");
        return switch (move) {
            case ESCALATE -> "Escalate it to " + to;
            case DE_ESCALATE -> "Take it down to " + to;
            case ACCEPT -> "Accept it until a day";
            case WITHDRAW -> "Withdraw the acceptance";
            case CLOSE -> "Close it: it has happened, or cannot happen any more";
            case REOPEN -> "Open it again";
            case DECLINE -> "Leave it where it is, against the rule";
        };
    }
}
