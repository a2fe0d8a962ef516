package org.goldenthread.governance.decisions.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.governance.decisions.DecisionRule;
import org.goldenthread.governance.decisions.DecisionRules;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.site.Said;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Money;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The rules by which a council decides, and what they were before. */
@Controller
class DecisionRulePages {
    private final DecisionRules rules;
    private final Clock clock;

    DecisionRulePages(DecisionRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    @GetMapping("/governance/decisions/rules")
    @May(Act.SEE)
    String page(Visitor visitor, Model model) {
        var now = rules.on(visitor.council(), LocalDate.now(clock));
        var typed = Typed.of(Map.of(
                "threshold", now.threshold() == null ? "" : now.threshold().typed(),
                "wards", now.wards() == null ? "" : now.wards().toString(),
                "callInDays", String.valueOf(now.callInDays()),
                "noticeDays", String.valueOf(now.noticeDays()),
                "informs", now.informs(),
                "agrees", now.agrees()));
        return shown(visitor.council(), typed, List.of(), model);
    }

    @PostMapping("/governance/decisions/rules")
    @May(Act.EDIT)
    String set(Visitor visitor, @RequestParam Map<String, String> form, RedirectAttributes redirect, Model model) {
        var typed = Typed.of(form);
        return switch (typed.days("starts").then(this::rule).then(rule -> rules.set(visitor.council(), rule))) {
            case Checked.Accepted<DecisionRule> done -> {
                Said.next(redirect, "The rule is set; what was decided before keeps the answer of its day");
                yield "redirect:/governance/decisions/rules";
            }
            case Checked.Refused<DecisionRule>(List<Problem> problems) ->
                shown(visitor.council(), typed, problems, model);
        };
    }

    private Checked<DecisionRule> rule(Typed typed) {
        if (!typed.has("threshold")) {
            return Checked.accepted(rule(typed, null));
        }
        return switch (Money.read(typed.text("threshold"))) {
            case Checked.Accepted<Money>(Money amount) -> Checked.accepted(rule(typed, amount));
            case Checked.Refused<Money>(List<Problem> problems) ->
                Checked.refused("threshold", problems.getFirst().message());
        };
    }

    private DecisionRule rule(Typed typed, @Nullable Money threshold) {
        var starts = typed.day("starts");
        return new DecisionRule(
                starts == null ? LocalDate.now(clock) : starts,
                threshold,
                typed.has("wards") ? Integer.valueOf(typed.number("wards")) : null,
                typed.number("callInDays"),
                typed.number("noticeDays"),
                typed.text("informs"),
                typed.text("agrees"));
    }

    private String shown(String council, Typed typed, List<Problem> problems, Model model) {
        model.addAttribute("rules", rules.all(council));
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        return "governance/decisions/rules";
    }
}
