package org.goldenthread.findings.web;

import java.util.List;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.findings.judgements.Judgements;
import org.goldenthread.findings.judgements.Scheme;
import org.goldenthread.findings.judgements.Schemes;
import org.goldenthread.site.Said;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Recording judgements, and choosing the schemes they are passed by. */
@Controller
@May(Act.EDIT)
class JudgementEditPages {
    private final Judgements judgements;
    private final Schemes schemes;
    private final Choices choices;

    JudgementEditPages(Judgements judgements, Schemes schemes, Choices choices) {
        this.judgements = judgements;
        this.schemes = schemes;
        this.choices = choices;
    }

    @GetMapping("/findings/judgements/schemes")
    String schemes(Visitor visitor, Model model) {
        return schemes(visitor, Typed.nothing(), List.of(), model);
    }

    private String schemes(Visitor visitor, Typed typed, List<Problem> problems, Model model) {
        model.addAttribute("used", schemes.used(visitor.council()));
        model.addAttribute("offered", schemes.offered(visitor.council()));
        model.addAttribute("name", typed.text("name"));
        model.addAttribute("levels", typed.text("levels"));
        model.addAttribute("prospects", typed.text("prospects"));
        model.addAttribute("problems", problems);
        return "findings/schemes";
    }

    @PostMapping("/findings/judgements/schemes/use")
    String use(Visitor visitor, @RequestParam String code) {
        return "redirect:/findings/judgements/new?scheme="
                + schemes.use(visitor.council(), code).id();
    }

    @PostMapping("/findings/judgements/schemes")
    String addScheme(Visitor visitor, @RequestParam Map<String, String> fields, Model model) {
        var typed = new Typed(fields);
        var added = schemes.add(
                visitor.council(),
                typed.text("name"),
                typed.text("levels").lines().toList(),
                typed.text("prospects").lines().toList());
        return switch (added) {
            case Checked.Accepted<Scheme>(Scheme scheme) -> "redirect:/findings/judgements/new?scheme=" + scheme.id();
            case Checked.Refused<Scheme> no -> schemes(visitor, typed, no.problems(), model);
        };
    }

    @GetMapping("/findings/judgements/new")
    String add(Visitor visitor, @RequestParam Map<String, String> fields, Model model) {
        var typed = new Typed(fields);
        var scheme = typed.number("scheme");
        if (scheme == null) {
            return "redirect:/findings/judgements/schemes";
        }
        var chosen = schemes.get(visitor.council(), scheme);
        return form(visitor, new JudgementForm.Shown(null, chosen, JudgementForm.of(typed), List.of()), model);
    }

    @PostMapping("/findings/judgements/new")
    String added(
            Visitor visitor,
            @RequestParam long scheme,
            @RequestParam Map<String, String> fields,
            Model model,
            RedirectAttributes redirect) {
        var chosen = schemes.get(visitor.council(), scheme);
        var typed = new Typed(fields);
        var draft = JudgementForm.draft(typed, scheme);
        var result = typed.problems().isEmpty()
                ? judgements.add(visitor.council(), draft)
                : Checked.<Long>refused(typed.problems());
        return switch (result) {
            case Checked.Accepted<Long> done -> saved(done.value(), redirect);
            case Checked.Refused<Long> no ->
                form(visitor, new JudgementForm.Shown(null, chosen, JudgementForm.of(typed), no.problems()), model);
        };
    }

    @GetMapping("/findings/judgements/{id}/edit")
    String edit(Visitor visitor, @PathVariable long id, Model model) {
        var judgement = judgements.get(visitor.council(), id);
        return form(
                visitor,
                new JudgementForm.Shown(id, judgement.scheme(), JudgementForm.of(judgement), List.of()),
                model);
    }

    @PostMapping("/findings/judgements/{id}/edit")
    String edited(
            Visitor visitor,
            @PathVariable long id,
            @RequestParam Map<String, String> fields,
            Model model,
            RedirectAttributes redirect) {
        var scheme = judgements.get(visitor.council(), id).scheme();
        var typed = new Typed(fields);
        var draft = JudgementForm.draft(typed, scheme.id());
        var result = typed.problems().isEmpty()
                ? judgements.change(visitor.council(), id, typed.version(), draft)
                : Checked.<Long>refused(typed.problems());
        return switch (result) {
            case Checked.Accepted<Long> done -> saved(done.value(), redirect);
            case Checked.Refused<Long> no ->
                form(visitor, new JudgementForm.Shown(id, scheme, JudgementForm.of(typed), no.problems()), model);
        };
    }

    private static String saved(long id, RedirectAttributes redirect) {
        Said.next(redirect, "Saved");
        return "redirect:/findings/judgements/" + id;
    }

    private String form(Visitor visitor, JudgementForm.Shown shown, Model model) {
        model.addAttribute("shown", shown);
        model.addAttribute(
                "services", choices.services(visitor.council(), shown.form().service()));
        model.addAttribute("sources", choices.declared(visitor.council()));
        return "findings/judgement-edit";
    }

    @PostMapping("/findings/judgements/{id}/remove")
    String remove(Visitor visitor, @PathVariable long id, RedirectAttributes redirect) {
        judgements.remove(visitor.council(), id);
        Said.next(redirect, "The judgement was removed; the trail keeps it");
        return "redirect:/findings/judgements";
    }
}
