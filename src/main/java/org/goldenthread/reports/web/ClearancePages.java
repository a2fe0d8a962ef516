package org.goldenthread.reports.web;

import java.util.List;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.reports.Report;
import org.goldenthread.reports.Reports;
import org.goldenthread.reports.clearance.Clearance.Step;
import org.goldenthread.reports.clearance.Clearances;
import org.goldenthread.reports.content.Content;
import org.goldenthread.reports.content.Entry.Said;
import org.goldenthread.reports.content.ReportContents;
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

/** Clearance: who has to clear a report, asking them, and their answers. */
@Controller
class ClearancePages {
    private final Reports reports;
    private final Clearances clearances;
    private final ReportContents contents;
    private final ReportScreen screen;

    ClearancePages(Reports reports, Clearances clearances, ReportContents contents, ReportScreen screen) {
        this.reports = reports;
        this.clearances = clearances;
        this.contents = contents;
        this.screen = screen;
    }

    @GetMapping("/reports/{ref}/clearance")
    @May(Act.CONTRIBUTE)
    String open(@PathVariable String ref, Visitor visitor, Model model) {
        return page(reports.get(ref), visitor, Typed.of(Map.of()), List.of(), model);
    }

    /** Names who clears for each of the template's clearances; implications name theirs in the grid. */
    @PostMapping("/reports/{ref}/clearance")
    @May(Act.OWN)
    String name(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> sent,
            RedirectAttributes redirect,
            Model model) {
        var report = ReportPages.mine(reports.get(ref), visitor);
        var typed = Typed.of(sent);
        try {
            for (var line : clearances.of(report)) {
                if (line.code().startsWith("clearance.") && sent.containsKey(line.code())) {
                    var version = contents.of(ref).version(line.code());
                    var saved = reports.write(ref, line.code(), version, Said.by(typed.reference(line.code())));
                    if (saved instanceof Checked.Refused<Content>(List<Problem> problems)) {
                        return page(report, visitor, typed, problems, model);
                    }
                }
            }
            if (typed.text("do").equals("ask")
                    && clearances.ask(ref, reports.get(ref).version())
                            instanceof Checked.Refused<Report>(List<Problem> problems)) {
                return page(reports.get(ref), visitor, typed, problems, model);
            }
            org.goldenthread.site.Said.next(
                    redirect, typed.text("do").equals("ask") ? "Asked; each finds it among their updates" : "Saved");
            return "redirect:/reports/" + ref + "/clearance";
        } catch (ChangedMeanwhile race) {
            var again = new Problem("", "Somebody else changed " + ref + " in the meantime; send it again");
            return page(reports.get(ref), visitor, typed, List.of(again), model);
        }
    }

    @PostMapping("/reports/{ref}/answer")
    @May(Act.CONTRIBUTE)
    String answer(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> sent,
            RedirectAttributes redirect,
            Model model) {
        var typed = Typed.of(sent);
        var step = typed.text("step").equals("cleared")
                ? Step.CLEARED
                : typed.text("step").equals("returned") ? Step.RETURNED : Step.ASKED;
        long seen = typed.number("seen");
        return switch (clearances.answer(ref, visitor.posts(), step, seen, typed.text("comment"))) {
            case Checked.Accepted<Report> done -> {
                org.goldenthread.site.Said.next(
                        redirect, step == Step.CLEARED ? "Cleared" : "Returned with your comment");
                yield "redirect:/reports/" + ref + "/clearance";
            }
            case Checked.Refused<Report>(List<Problem> problems) ->
                page(reports.get(ref), visitor, typed, problems, model);
        };
    }

    private String page(Report report, Visitor visitor, Typed typed, List<Problem> problems, Model model) {
        screen.clearance(report, visitor, model);
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        return "reports/clearance";
    }
}
