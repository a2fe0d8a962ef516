package org.goldenthread.reports.web;

import java.util.List;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.reports.template.ReportTemplates;
import org.goldenthread.reports.template.Template;
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

/** Templates: those in use with all their versions, those of the library, and writing the next version. */
@Controller
class TemplatePages {
    private final ReportTemplates templates;

    TemplatePages(ReportTemplates templates) {
        this.templates = templates;
    }

    @GetMapping("/reports/templates")
    @May(Act.SEE)
    String list(Visitor visitor, Model model) {
        model.addAttribute("used", templates.all(visitor.council()));
        model.addAttribute("offered", templates.offered(visitor.council()));
        return "reports/templates";
    }

    @PostMapping("/reports/templates")
    @May(Act.EDIT)
    String use(Visitor visitor, @RequestParam String code, RedirectAttributes redirect) {
        var taken = templates.use(visitor.council(), code);
        Said.next(redirect, taken.edition().name() + " is in use");
        return "redirect:/reports/templates/" + taken.id();
    }

    @GetMapping("/reports/templates/{id}")
    @May(Act.SEE)
    String page(@PathVariable long id, Visitor visitor, Model model) {
        model.addAttribute("template", templates.get(visitor.council(), id));
        return "reports/template";
    }

    @GetMapping("/reports/templates/{id}/edit")
    @May(Act.EDIT)
    String edit(@PathVariable long id, Visitor visitor, Model model) {
        var typed = Typed.of(Map.of("pack", templates.pack(visitor.council(), id)));
        return form(visitor, id, typed, List.of(), model);
    }

    @PostMapping("/reports/templates/{id}/edit")
    @May(Act.EDIT)
    String revise(
            @PathVariable long id,
            Visitor visitor,
            @RequestParam Map<String, String> sent,
            RedirectAttributes redirect,
            Model model) {
        var typed = Typed.of(sent);
        return switch (templates.revise(visitor.council(), id, typed.text("pack"), typed.text("why"))) {
            case Checked.Accepted<Template>(Template next) -> {
                Said.next(redirect, next.edition().words() + " is kept; reports that were begun keep theirs");
                yield "redirect:/reports/templates/" + next.id();
            }
            case Checked.Refused<Template>(List<Problem> problems) -> form(visitor, id, typed, problems, model);
        };
    }

    private String form(Visitor visitor, long id, Typed typed, List<Problem> problems, Model model) {
        model.addAttribute("template", templates.get(visitor.council(), id));
        model.addAttribute("typed", typed);
        model.addAttribute(
                "problems",
                problems.stream()
                        .map(one -> one.place().equals("why") ? one : new Problem("pack", one.message()))
                        .toList());
        return "reports/template-form";
    }
}
