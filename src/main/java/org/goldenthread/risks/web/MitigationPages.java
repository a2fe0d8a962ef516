package org.goldenthread.risks.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.risks.Risk;
import org.goldenthread.risks.Risks;
import org.goldenthread.risks.control.Controls;
import org.goldenthread.risks.picture.BowTie;
import org.goldenthread.site.Said;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.thread.TieKind;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is done about a risk: the actions tied to it, and the whole of it as a bow-tie. */
@Controller
class MitigationPages {
    private static final Pattern PARTED = Pattern.compile("[\\s,;]+");
    private static final Set<String> WORK =
            Set.of("workstream", "portfolio", "programme", "strand", "project", "action", "milestone");
    private final Risks risks;
    private final Controls controls;
    private final Things things;

    MitigationPages(Risks risks, Controls controls, Things things) {
        this.risks = risks;
        this.controls = controls;
        this.things = things;
    }

    @GetMapping("/risks/{ref}/actions")
    @May(Act.OWN)
    String form(@PathVariable String ref, Visitor visitor, Model model) {
        return form(RiskPages.mine(risks.get(ref), visitor), Typed.of(Map.of()), List.of(), model);
    }

    @PostMapping("/risks/{ref}/actions")
    @May(Act.OWN)
    String tie(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        var risk = RiskPages.mine(risks.get(ref), visitor);
        var typed = Typed.of(form);
        var refs = Stream.of(PARTED.split(typed.text("actions").toUpperCase(java.util.Locale.ROOT)))
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
        var cards = things.cards(refs);
        var unknown = refs.stream()
                .filter(one -> !makesSmaller(risk, cards.get(one)))
                .map(one -> new Problem("actions", "There is no action or project with the reference " + one))
                .toList();
        if (refs.isEmpty() || !unknown.isEmpty()) {
            var none = List.of(new Problem("actions", "Enter the reference of an action or a project, such as ACT-12"));
            return form(risk, typed, refs.isEmpty() ? none : unknown, model);
        }
        refs.forEach(one -> things.tie(ref, one, TieKind.MITIGATED_BY));
        Said.next(redirect, String.join(", ", refs) + (refs.size() == 1 ? " is" : " are") + " tied to " + ref);
        return "redirect:/risks/" + ref;
    }

    /** Work of any size can make a risk smaller. */
    private static boolean makesSmaller(Risk risk, @Nullable Thing thing) {
        return thing != null && thing.council().equals(risk.council()) && WORK.contains(thing.kind());
    }

    private static String form(Risk risk, Typed typed, List<Problem> problems, Model model) {
        model.addAttribute("risk", risk);
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        return "risks/actions";
    }

    @GetMapping("/risks/{ref}/bow-tie")
    @May(Act.SEE)
    String bowTie(@PathVariable String ref, Model model) {
        var risk = risks.get(ref);
        model.addAttribute("risk", risk);
        model.addAttribute("chart", BowTie.chart(risk, controls.standing(ref)));
        return "risks/bow-tie";
    }
}
