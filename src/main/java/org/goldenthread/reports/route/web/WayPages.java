package org.goldenthread.reports.route.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.access.Visitor;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.reports.Report;
import org.goldenthread.reports.Reports;
import org.goldenthread.reports.issue.ReportComparisons;
import org.goldenthread.reports.route.Routes;
import org.goldenthread.reports.route.Ways;
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

/** The way of a report through several bodies: a line of steps, what each body said, and the next version. */
@Controller
class WayPages {
    private final Reports reports;
    private final Routes routes;
    private final Ways ways;
    private final ReportComparisons comparisons;

    WayPages(Reports reports, Routes routes, Ways ways, ReportComparisons comparisons) {
        this.reports = reports;
        this.routes = routes;
        this.ways = ways;
        this.comparisons = comparisons;
    }

    @GetMapping("/reports/{ref}/way")
    @May(Act.SEE)
    String page(@PathVariable String ref, Visitor visitor, Model model) {
        return page(reports.get(ref), visitor, Typed.of(Map.of()), List.of(), model);
    }

    private String page(Report report, Visitor visitor, Typed typed, List<Problem> problems, Model model) {
        var before = visitor.may(Act.CONTRIBUTE) ? ways.before(report) : java.util.Optional.<Report>empty();
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", "None that is on record"));
        routes.ahead(report.council()).forEach(one -> choices.add(new Choice(one.ref(), one.title())));
        model.addAttribute("report", report);
        model.addAttribute("steps", ways.of(report));
        model.addAttribute("before", before.map(Report::ref).orElse(""));
        model.addAttribute(
                "changes",
                before.map(one -> comparisons.across(one.ref(), report.ref())).orElse(List.of()));
        model.addAttribute("mine", visitor.mayChange(report.lead()));
        model.addAttribute("begins", visitor.may(Act.EDIT));
        model.addAttribute("meetings", choices);
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        return "reports/route/way";
    }

    @PostMapping("/reports/{ref}/way")
    @May(Act.OWN)
    String change(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> sent,
            RedirectAttributes redirect,
            Model model) {
        var report = mine(ref, visitor);
        var typed = Typed.of(sent);
        var done = typed.text("do").equals("shorten")
                ? ways.shorten(report)
                : ways.add(report, typed.reference("goes"), typed.text("named"));
        return switch (done) {
            case Checked.Accepted<?> accepted -> {
                Said.next(redirect, "The way is saved");
                yield "redirect:/reports/" + ref + "/way";
            }
            case Checked.Refused<?>(List<Problem> problems) -> page(report, visitor, typed, problems, model);
        };
    }

    @PostMapping("/reports/{ref}/way/next")
    @May(Act.EDIT)
    String carryOn(@PathVariable String ref, Visitor visitor, RedirectAttributes redirect, Model model) {
        var report = reports.get(ref);
        return switch (ways.carryOn(report)) {
            case Checked.Accepted<Report>(Report next) -> {
                Said.next(
                        redirect,
                        next.ref() + " is the version for " + next.head().body());
                yield "redirect:/reports/" + next.ref();
            }
            case Checked.Refused<Report>(List<Problem> problems) ->
                page(report, visitor, Typed.of(Map.of()), problems, model);
        };
    }

    private Report mine(String ref, Visitor visitor) {
        var report = reports.get(ref);
        if (!visitor.mayChange(report.lead())) {
            throw new NotAllowed("You may read " + ref + " but not change it");
        }
        return report;
    }
}
