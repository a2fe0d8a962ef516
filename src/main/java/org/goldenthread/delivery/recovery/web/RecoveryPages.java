package org.goldenthread.delivery.recovery.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.delivery.Level;
import org.goldenthread.delivery.Undertakings;
import org.goldenthread.delivery.recovery.Recoveries;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.site.Said;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Measures that require an improvement plan, what became of each, and the rule of the council. */
@Controller
class RecoveryPages {
    private static final String PAGE = "redirect:/delivery/recovery";
    private final Recoveries recoveries;
    private final Undertakings undertakings;

    RecoveryPages(Recoveries recoveries, Undertakings undertakings) {
        this.recoveries = recoveries;
        this.undertakings = undertakings;
    }

    @GetMapping("/delivery/recovery")
    @May(Act.SEE)
    String page(Visitor visitor, Model model) {
        return page(visitor, Typed.of(Map.of()), List.of(), model);
    }

    private String page(Visitor visitor, Typed typed, List<Problem> problems, Model model) {
        var all = recoveries.of(visitor.council());
        var projects = new ArrayList<Choice>();
        projects.add(new Choice("", "Choose a project"));
        undertakings
                .ofLevel(visitor.council(), Level.PROJECT)
                .forEach(one -> projects.add(new Choice(one.ref(), one.ref() + " " + one.title())));
        model.addAttribute("recoveries", all);
        model.addAttribute("standings", recoveries.standings(visitor.council(), all));
        model.addAttribute("names", recoveries.names(all));
        model.addAttribute("rule", recoveries.ruleOf(visitor.council()));
        model.addAttribute("projects", projects);
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        return "delivery/recovery";
    }

    @PostMapping("/delivery/recovery/rule")
    @May(Act.EDIT)
    String rule(Visitor visitor, @RequestParam Map<String, String> form, RedirectAttributes redirect, Model model) {
        var typed = Typed.of(form);
        var set = recoveries.setRule(
                visitor.council(), typed.number("misses"), typed.number("recovers"), typed.text("reason"));
        return done(set, "The rule is set, and every measure was looked at", typed, visitor, redirect, model);
    }

    @PostMapping("/delivery/recovery/{recovery}/begin")
    @May(Act.EDIT)
    String begin(@PathVariable long recovery, Visitor visitor, RedirectAttributes redirect, Model model) {
        var begun = recoveries.begin(recovery, visitor.council());
        return done(begun, "The plan is opened as a project", Typed.of(Map.of()), visitor, redirect, model);
    }

    @PostMapping("/delivery/recovery/{recovery}/adopt")
    @May(Act.EDIT)
    String adopt(
            @PathVariable long recovery,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        var typed = Typed.of(form);
        var adopted = recoveries.adopt(recovery, visitor.council(), typed.text("plan"));
        return done(adopted, "The project is the plan now", typed, visitor, redirect, model);
    }

    @PostMapping("/delivery/recovery/{recovery}/waive")
    @May(Act.EDIT)
    String waive(
            @PathVariable long recovery,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        var typed = Typed.of(form);
        var waived = recoveries.waive(recovery, visitor.council(), typed.text("reason"));
        return done(waived, "No plan is asked for, with your reason", typed, visitor, redirect, model);
    }

    private String done(
            Checked<?> result, String said, Typed typed, Visitor visitor, RedirectAttributes redirect, Model model) {
        return switch (result) {
            case Checked.Accepted<?> accepted -> {
                Said.next(redirect, said);
                yield PAGE;
            }
            case Checked.Refused<?>(List<Problem> problems) -> page(visitor, typed, problems, model);
        };
    }
}
