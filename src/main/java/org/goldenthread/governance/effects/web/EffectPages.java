package org.goldenthread.governance.effects.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.access.Visitor;
import org.goldenthread.delivery.dates.DelayReason;
import org.goldenthread.governance.decisions.Decision;
import org.goldenthread.governance.decisions.Decisions;
import org.goldenthread.governance.effects.Effect;
import org.goldenthread.governance.effects.Effects;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.site.Said;
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

/** An effect of a decision is put into the record: the day moves, the stage changes, the finding is closed. */
@Controller
class EffectPages {
    private final Effects effects;
    private final Decisions decisions;
    private final Things things;

    EffectPages(Effects effects, Decisions decisions, Things things) {
        this.effects = effects;
        this.decisions = decisions;
        this.things = things;
    }

    @GetMapping("/governance/decisions/{ref}/effects/{other}")
    @May(Act.OWN)
    String page(@PathVariable String ref, @PathVariable String other, Visitor visitor, Model model) {
        var decision = mine(ref, visitor);
        return form(decision, other, Typed.of(Map.of("category", "decision")), List.of(), model);
    }

    private Decision mine(String ref, Visitor visitor) {
        var decision = decisions.get(ref);
        if (!visitor.mayChange(decision.carrying().owner())) {
            throw new NotAllowed("You may read " + ref + " but not change it");
        }
        return decision;
    }

    private String form(Decision decision, String other, Typed typed, List<Problem> problems, Model model) {
        var waiting = effects.get(decision.ref(), other);
        model.addAttribute("decision", decision);
        model.addAttribute("waiting", waiting);
        model.addAttribute("extension", waiting.effect() == Effect.EXTENDS);
        model.addAttribute("categories", DelayReason.choices());
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        return "governance/effects/form";
    }

    @PostMapping("/governance/decisions/{ref}/effects/{other}")
    @May(Act.OWN)
    String apply(
            @PathVariable String ref,
            @PathVariable String other,
            Visitor visitor,
            @RequestParam Map<String, String> fields,
            RedirectAttributes redirect,
            Model model) {
        var decision = mine(ref, visitor);
        var typed = Typed.of(fields);
        try {
            var checked = typed.days("due")
                    .then(good -> effects.apply(
                            ref,
                            other,
                            maker(decision),
                            new Effects.Wish(good.day("due"), good.text("category"), good.text("reason"))));
            return switch (checked) {
                case Checked.Accepted<Effects.Done>(Effects.Done done) -> {
                    Said.next(redirect, other + ": " + done.words());
                    yield "redirect:/governance/decisions/" + ref;
                }
                case Checked.Refused<Effects.Done>(List<Problem> problems) ->
                    form(decision, other, typed, problems, model);
            };
        } catch (ChangedMeanwhile race) {
            return form(
                    decision,
                    other,
                    typed,
                    List.of(Problem.of(other + " was changed in the meantime; look at it, and save again")),
                    model);
        }
    }

    /** Who decided, in words. */
    private String maker(Decision decision) {
        var maker = decision.taken().maker();
        var refs =
                Stream.of(maker.body(), maker.post()).filter(Objects::nonNull).toList();
        var names = things.titles(refs);
        return refs.stream()
                .map(ref -> names.getOrDefault(ref, ref))
                .findFirst()
                .orElse(maker.named());
    }
}
