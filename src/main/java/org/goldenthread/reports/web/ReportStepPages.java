package org.goldenthread.reports.web;

import java.util.List;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.publishing.document.Papers;
import org.goldenthread.reports.Report;
import org.goldenthread.reports.ReportState.Move;
import org.goldenthread.reports.Reports;
import org.goldenthread.reports.issue.ReportIssues;
import org.goldenthread.reports.writing.Composer;
import org.goldenthread.reports.writing.Drafting;
import org.goldenthread.site.Said;
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

/** The way of a report: a first draft from the record, how it reads as a whole, and its moves up to the issue. */
@Controller
class ReportStepPages {
    private final Reports reports;
    private final ReportIssues issues;
    private final Composer composer;
    private final Drafting drafting;
    private final Papers papers;
    private final ReportScreen screen;

    ReportStepPages(
            Reports reports,
            ReportIssues issues,
            Composer composer,
            Drafting drafting,
            Papers papers,
            ReportScreen screen) {
        this.reports = reports;
        this.issues = issues;
        this.composer = composer;
        this.drafting = drafting;
        this.papers = papers;
        this.screen = screen;
    }

    @GetMapping("/reports/{ref}/preview")
    @May(Act.SEE)
    String preview(@PathVariable String ref, Model model) {
        var report = reports.get(ref);
        if (report.issued() != null) {
            return "redirect:/reports/" + ref;
        }
        var composed = composer.compose(report);
        model.addAttribute("head", screen.head(report));
        model.addAttribute("composed", composed);
        model.addAttribute("contents", Contents.of(composed.paper().parts()));
        model.addAttribute("paper", papers.anchored(composed.paper().parts(), 1));
        return "reports/preview";
    }

    @PostMapping("/reports/{ref}/draft")
    @May(Act.OWN)
    String draft(@PathVariable String ref, Visitor visitor, RedirectAttributes redirect) {
        var report = ReportPages.mine(reports.get(ref), visitor);
        Said.next(
                redirect,
                switch (drafting.fill(report)) {
                    case Checked.Accepted<Integer>(Integer filled) ->
                        filled == 0
                                ? "Nothing to fill: every section that the record can begin has words already"
                                : filled + (filled == 1 ? " section begins" : " sections begin")
                                        + " with what the record says";
                    case Checked.Refused<Integer>(List<Problem> problems) ->
                        problems.getFirst().message();
                });
        return "redirect:/reports/" + ref;
    }

    @PostMapping("/reports/{ref}/move")
    @May(Act.OWN)
    String move(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> sent,
            RedirectAttributes redirect) {
        var report = ReportPages.mine(reports.get(ref), visitor);
        var typed = Typed.of(sent);
        try {
            var moved = moved(report, typed.number("version"), typed.text("move"));
            return switch (moved) {
                case Checked.Accepted<Report>(Report after) -> {
                    Said.next(
                            redirect,
                            after.ref() + " is " + after.state().state().words());
                    yield "redirect:/reports/" + after.ref();
                }
                case Checked.Refused<Report>(List<Problem> problems) -> {
                    Said.next(
                            redirect,
                            "Not yet: " + problems.getFirst().message()
                                    + (problems.size() > 1 ? " (and " + (problems.size() - 1) + " more)" : ""));
                    yield "redirect:/reports/" + ref;
                }
            };
        } catch (ChangedMeanwhile race) {
            Said.next(redirect, "Somebody else changed " + ref + " in the meantime; look at it and choose again");
            return "redirect:/reports/" + ref;
        }
    }

    private Checked<Report> moved(Report report, int version, String move) {
        var ref = report.ref();
        return switch (move) {
            case "return" -> reports.move(ref, version, Move.RETURN);
            case "finish" -> issues.finish(ref, version);
            case "issue" -> issues.issue(ref, version);
            case "withdraw" -> reports.move(ref, version, Move.WITHDRAW);
            case "correct" -> reports.correct(ref);
            default -> Checked.refused("", "There is no such step");
        };
    }

    @PostMapping("/reports/{ref}/appendices")
    @May(Act.OWN)
    String appendix(@PathVariable String ref, Visitor visitor) {
        var report = ReportPages.mine(reports.get(ref), visitor);
        return "redirect:/reports/" + report.ref() + "/write/" + drafting.nextAppendix(report);
    }
}
