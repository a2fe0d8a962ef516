package org.goldenthread.risks.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.organisation.Posts;
import org.goldenthread.risks.Risk;
import org.goldenthread.risks.Risks;
import org.goldenthread.risks.control.Control;
import org.goldenthread.risks.control.Control.Effect;
import org.goldenthread.risks.control.Control.Side;
import org.goldenthread.risks.control.Controls;
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

/** Writing down what holds a risk back. */
@Controller
class ControlPages {
    private final Risks risks;
    private final Controls controls;
    private final Posts posts;

    ControlPages(Risks risks, Controls controls, Posts posts) {
        this.risks = risks;
        this.controls = controls;
        this.posts = posts;
    }

    @GetMapping("/risks/{ref}/controls")
    @May(Act.OWN)
    String blank(@PathVariable String ref, Visitor visitor, Model model) {
        var risk = RiskPages.mine(risks.get(ref), visitor);
        return form(risk, Typed.of(Map.of("version", String.valueOf(risk.version()))), List.of(), model);
    }

    @GetMapping("/risks/{ref}/controls/{control}")
    @May(Act.OWN)
    String edit(@PathVariable String ref, @PathVariable String control, Visitor visitor, Model model) {
        var risk = RiskPages.mine(risks.get(ref), visitor);
        var one = controls.get(ref, Numbers.of(control));
        var values = new HashMap<String, String>();
        values.put("version", String.valueOf(risk.version()));
        values.put("control", control);
        values.put("title", one.title());
        values.put("side", one.side().code());
        values.put("owner", one.owner() == null ? "" : one.owner());
        values.put("effect", one.effect().code());
        values.put("tested", one.tested() == null ? "" : one.tested().toString());
        values.put("ended", one.ended() == null ? "" : one.ended().toString());
        return form(risk, Typed.of(values), List.of(), model);
    }

    @PostMapping("/risks/{ref}/controls")
    @May(Act.OWN)
    String save(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        var typed = Typed.of(form);
        var risk = RiskPages.mine(risks.get(ref), visitor);
        try {
            return switch (typed.days("tested", "ended")
                    .then(good -> controls.put(ref, good.number("version"), control(good)))) {
                case Checked.Accepted<String> done -> {
                    Said.next(redirect, "The control is saved");
                    yield "redirect:/risks/" + ref;
                }
                case Checked.Refused<String>(List<Problem> problems) -> form(risk, typed, problems, model);
            };
        } catch (ChangedMeanwhile race) {
            var problem = Problem.of("Somebody else changed " + ref + " in the meantime. Your words are still in the"
                    + " form: look at the risk, and save again if they hold");
            var version = String.valueOf(race.now().version());
            return form(risk, typed.with("version", version), List.of(problem), model);
        }
    }

    private static Control control(Typed typed) {
        return new Control(
                Numbers.of(typed.text("control")),
                typed.text("title"),
                Side.ofCode(typed.get("side")),
                typed.reference("owner"),
                Effect.ofCode(typed.get("effect")),
                typed.day("tested"),
                typed.day("ended"));
    }

    private String form(Risk risk, Typed typed, List<Problem> problems, Model model) {
        model.addAttribute("risk", risk);
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        model.addAttribute("posts", posts.choices(risk.council(), typed.reference("owner")));
        model.addAttribute(
                "sides",
                Stream.of(Side.values())
                        .map(one -> new Choice(one.code(), one.words()))
                        .toList());
        model.addAttribute(
                "effects",
                Stream.of(Effect.values())
                        .map(one -> new Choice(one.code(), one.state().words()))
                        .toList());
        return "risks/control";
    }
}
