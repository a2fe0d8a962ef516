package org.goldenthread.delivery.rated.web;

import java.util.List;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.delivery.DeliveryStates;
import org.goldenthread.delivery.rated.Ratings;
import org.goldenthread.delivery.rating.ProgressRules;
import org.goldenthread.delivery.rating.Rule;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.site.Said;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The rules by which progress can be rated, what each would say today, and the one that the council uses. */
@Controller
class RatingPages {
    private final ProgressRules rules;
    private final Ratings ratings;
    private final DeliveryStates states;

    RatingPages(ProgressRules rules, Ratings ratings, DeliveryStates states) {
        this.rules = rules;
        this.ratings = ratings;
        this.states = states;
    }

    @GetMapping("/delivery/rules")
    @May(Act.SEE)
    String page(Visitor visitor, Model model) {
        return page(visitor, Typed.of(Map.of()), List.of(), model);
    }

    private String page(Visitor visitor, Typed typed, List<Problem> problems, Model model) {
        var council = visitor.council();
        var all = rules.ofActions().stream()
                .map(rule -> RuleSeen.of(rule, states.counted(council, rule)))
                .toList();
        model.addAttribute("rules", all);
        model.addAttribute("used", ratings.ruleOf(council).edition().code());
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        return "delivery/rules";
    }

    @PostMapping("/delivery/rules")
    @May(Act.EDIT)
    String choose(Visitor visitor, @RequestParam Map<String, String> form, RedirectAttributes redirect, Model model) {
        var typed = Typed.of(form);
        return switch (ratings.choose(visitor.council(), typed.text("rule"), typed.text("reason"))) {
            case Checked.Accepted<Rule>(Rule rule) -> {
                states.everything(visitor.council());
                Said.next(redirect, "Actions are rated by “" + rule.edition().name() + "” from now on");
                yield "redirect:/delivery/rules";
            }
            case Checked.Refused<Rule>(List<Problem> problems) -> page(visitor, typed, problems, model);
        };
    }
}
