package org.goldenthread.reports.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.NotHere;
import org.goldenthread.access.Visitor;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.publishing.blocks.Blocks;
import org.goldenthread.publishing.document.Papers;
import org.goldenthread.reports.Reports;
import org.goldenthread.reports.content.Content;
import org.goldenthread.reports.content.Entry.Said;
import org.goldenthread.reports.content.ReportContents;
import org.goldenthread.reports.content.ReportContents.Writing;
import org.goldenthread.reports.content.ReportContents.WrittenMeanwhile;
import org.goldenthread.reports.template.ReportTemplates;
import org.goldenthread.reports.writing.Composer;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing a part of a report: its text with blocks, how it will read, and saving it. */
@Controller
class WritePages {
    private final Reports reports;
    private final ReportTemplates templates;
    private final ReportContents contents;
    private final Composer composer;
    private final Papers papers;
    private final Blocks blocks;

    WritePages(
            Reports reports,
            ReportTemplates templates,
            ReportContents contents,
            Composer composer,
            Papers papers,
            Blocks blocks) {
        this.reports = reports;
        this.templates = templates;
        this.contents = contents;
        this.composer = composer;
        this.papers = papers;
        this.blocks = blocks;
    }

    @GetMapping("/reports/{ref}/write/{code}")
    @May(Act.OWN)
    String open(@PathVariable String ref, @PathVariable String code, Visitor visitor, Model model) {
        var part = part(ref, code, visitor);
        return form(part, Typed.of(Written.values(contents.of(ref), code)), List.of(), model);
    }

    private Written part(String ref, String code, Visitor visitor) {
        var report = ReportPages.mine(reports.get(ref), visitor);
        var template = templates.get(report.council(), report.head().template());
        return Written.of(report, template, contents.of(ref), code)
                .orElseThrow(() -> new NotHere("the part " + code + " of " + ref));
    }

    @PostMapping("/reports/{ref}/write/{code}")
    @May(Act.OWN)
    String write(
            @PathVariable String ref,
            @PathVariable String code,
            Visitor visitor,
            @RequestParam Map<String, String> sent,
            RedirectAttributes redirect,
            Model model) {
        var part = part(ref, code, visitor);
        var typed = Typed.of(sent);
        if (typed.has("insert")) {
            return form(part, typed.with("words", inserted(part, typed)), List.of(), model);
        }
        if (typed.text("do").equals("preview")) {
            var read = composer.section(part.report(), code, part.said(typed));
            model.addAttribute("preview", papers.html(read.parts(), 2));
            model.addAttribute("wrong", read.wrong());
            return form(part, typed, List.of(), model);
        }
        try {
            return switch (save(part, typed)) {
                case Checked.Accepted<Content> done -> {
                    org.goldenthread.site.Said.next(redirect, "Saved: " + part.title());
                    yield "redirect:/reports/" + ref;
                }
                case Checked.Refused<Content>(List<Problem> problems) -> form(part, typed, problems, model);
            };
        } catch (WrittenMeanwhile race) {
            var now = Written.values(contents.of(ref), code);
            model.addAttribute("now", Typed.of(now));
            return form(
                    part,
                    typed.with("version", now.getOrDefault("version", ""))
                            .with("wardsVersion", now.getOrDefault("wardsVersion", "")),
                    List.of(),
                    model);
        }
    }

    private Checked<Content> save(Written part, Typed typed) {
        if (part.box() && !List.of("", "yes", "no").contains(typed.text("mark"))) {
            return Checked.refused("mark", "Answer yes or no");
        }
        if (part.appendix() && !typed.has("title")) {
            return Checked.refused("title", "Enter a title");
        }
        var parts = new ArrayList<>(List.of(new Writing(part.code(), version(typed, "version"), part.said(typed))));
        if (part.wards()) {
            parts.add(new Writing("wards", version(typed, "wardsVersion"), Said.words(typed.text("wards"))));
        }
        return reports.write(part.report().ref(), parts);
    }

    private static long version(Typed typed, String name) {
        return typed.text(name).matches("\\d{1,15}") ? Long.parseLong(typed.text(name)) : 0;
    }

    private String inserted(Written part, Typed typed) {
        var words = typed.get("words").stripTrailing();
        var call = blocks.find(typed.text("insert"))
                .map(block -> Offered.of(block, part.report().council()).call(typed))
                .orElse("");
        return (words.isEmpty() || call.isEmpty() ? words : words + "\n\n") + call + "\n";
    }

    private String form(Written part, Typed typed, List<Problem> problems, Model model) {
        model.addAttribute("part", part);
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        model.addAttribute(
                "sealed", reports.sealed(part.report().ref(), part.code()).orElse(""));
        model.addAttribute(
                "blocks",
                blocks.all().stream()
                        .map(block -> Offered.of(block, part.report().council()))
                        .toList());
        return "reports/write";
    }
}
