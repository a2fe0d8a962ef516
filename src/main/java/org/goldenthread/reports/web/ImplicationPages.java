package org.goldenthread.reports.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.organisation.Posts;
import org.goldenthread.reports.Report;
import org.goldenthread.reports.Reports;
import org.goldenthread.reports.content.Content;
import org.goldenthread.reports.content.Entry.Said;
import org.goldenthread.reports.content.ReportContents;
import org.goldenthread.reports.content.ReportContents.Writing;
import org.goldenthread.reports.content.ReportContents.WrittenMeanwhile;
import org.goldenthread.reports.template.ReportTemplates;
import org.goldenthread.reports.template.Template;
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

/** The grid of implications: each cell with its mark, its text and the post that clears it. */
@Controller
class ImplicationPages {
    private final Reports reports;
    private final ReportTemplates templates;
    private final ReportContents contents;
    private final Posts posts;

    ImplicationPages(Reports reports, ReportTemplates templates, ReportContents contents, Posts posts) {
        this.reports = reports;
        this.templates = templates;
        this.contents = contents;
        this.posts = posts;
    }

    @GetMapping("/reports/{ref}/implications")
    @May(Act.OWN)
    String open(@PathVariable String ref, Visitor visitor, Model model) {
        var report = ReportPages.mine(reports.get(ref), visitor);
        return form(report, Typed.of(values(template(report), contents.of(ref))), List.of(), model);
    }

    private Template template(Report report) {
        return templates.get(report.council(), report.head().template());
    }

    private static Map<String, String> values(Template template, Content content) {
        var values = new HashMap<String, String>();
        for (var one : template.implications()) {
            var said = content.said(one.entry());
            values.put("version-" + one.code(), String.valueOf(content.version(one.entry())));
            values.put("mark-" + one.code(), said.mark());
            values.put("words-" + one.code(), said.words());
            values.put("post-" + one.code(), said.post() == null ? "" : said.post());
        }
        return values;
    }

    /** All cells at once: where somebody else was faster with one, none is saved. */
    @PostMapping("/reports/{ref}/implications")
    @May(Act.OWN)
    String save(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> sent,
            RedirectAttributes redirect,
            Model model) {
        var report = ReportPages.mine(reports.get(ref), visitor);
        var typed = Typed.of(sent);
        try {
            var saved = each(report, typed);
            if (saved instanceof Checked.Refused<Content>(List<Problem> problems)) {
                return form(report, typed, problems, model);
            }
            org.goldenthread.site.Said.next(redirect, "Saved: implications");
            return "redirect:/reports/" + ref;
        } catch (WrittenMeanwhile race) {
            var now = values(template(report), contents.of(ref));
            model.addAttribute("now", Typed.of(now));
            var again = new HashMap<>(sent);
            now.keySet().stream()
                    .filter(name -> name.startsWith("version-"))
                    .forEach(name -> again.put(name, now.get(name)));
            return form(report, Typed.of(again), List.of(), model);
        }
    }

    private Checked<Content> each(Report report, Typed typed) {
        var template = template(report);
        var cells = new ArrayList<Writing>();
        for (var one : template.implications()) {
            var mark = template.mark(typed.text("mark-" + one.code()));
            if (mark.isEmpty() && typed.has("mark-" + one.code())) {
                return Checked.refused("mark-" + one.code(), "Choose one of this template's marks");
            }
            var said = new Said(
                    "",
                    mark.map(Template.Mark::sign).orElse(""),
                    typed.reference("post-" + one.code()),
                    typed.text("words-" + one.code()));
            cells.add(new Writing(one.entry(), typed.number("version-" + one.code()), said));
        }
        return reports.write(report.ref(), cells);
    }

    private String form(Report report, Typed typed, List<Problem> problems, Model model) {
        var template = template(report);
        model.addAttribute("report", report);
        model.addAttribute("template", template);
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        model.addAttribute("posts", posts.choices(report.council()));
        model.addAttribute(
                "marks",
                template.marks().stream()
                        .map(one -> new Choice(one.sign(), one.shown() + ": " + one.means()))
                        .toList());
        return "reports/implications";
    }
}
