package org.goldenthread.reports.web;

import java.util.List;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.access.Visitor;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.publishing.Spreadsheets;
import org.goldenthread.reports.Report;
import org.goldenthread.reports.Reports;
import org.goldenthread.reports.joint.JointReports;
import org.goldenthread.reports.rounds.RoundDrafting;
import org.goldenthread.reports.route.Routes;
import org.goldenthread.site.Said;
import org.goldenthread.site.list.ListRequest;
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

/** Reports: the list, one of them, beginning one, changing what it is called and when it is due. */
@Controller
class ReportPages {
    private final ReportList list;
    private final ReportScreen screen;
    private final ReportForm form;
    private final Reports reports;
    private final Routes routes;
    private final JointReports joint;
    private final RoundDrafting rounds;
    private final Spreadsheets spreadsheets;

    ReportPages(
            ReportList list,
            ReportScreen screen,
            ReportForm form,
            Reports reports,
            Routes routes,
            JointReports joint,
            RoundDrafting rounds,
            Spreadsheets spreadsheets) {
        this.list = list;
        this.screen = screen;
        this.form = form;
        this.reports = reports;
        this.routes = routes;
        this.joint = joint;
        this.rounds = rounds;
        this.spreadsheets = spreadsheets;
    }

    @GetMapping("/reports")
    @May(Act.SEE)
    Object list(Visitor visitor, ListRequest request, Model model) {
        var listing = list.of(visitor.council(), request);
        if (request.exports()) {
            return spreadsheets.file(listing, "reports");
        }
        model.addAttribute("list", listing);
        return "reports/list";
    }

    @GetMapping("/reports/{ref}")
    @May(Act.SEE)
    String page(@PathVariable String ref, Visitor visitor, Model model) {
        var report = reports.get(ref);
        screen.fill(report, visitor, model);
        return report.issued() == null ? "reports/report" : "reports/issued";
    }

    @GetMapping("/reports/new")
    @May(Act.EDIT)
    String blank(Visitor visitor, @RequestParam Map<String, String> typed, Model model) {
        return form(visitor.council(), Typed.of(typed), List.of(), "", model);
    }

    @PostMapping("/reports/new")
    @May(Act.EDIT)
    String add(Visitor visitor, @RequestParam Map<String, String> typed, RedirectAttributes redirect, Model model) {
        var words = Typed.of(typed);
        var checked = words.days(ReportForm.DAYS)
                .then(good -> begin(visitor.council(), good, form.head(visitor.council(), good)))
                .then(begun -> rounds.begin(begun, words.text("round")));
        return switch (checked) {
            case Checked.Accepted<Report>(Report made) -> {
                Said.next(redirect, made.ref() + " is begun; write it, or let the record write the first draft");
                yield "redirect:/reports/" + made.ref();
            }
            case Checked.Refused<Report>(List<Problem> problems) -> form(visitor.council(), words, problems, "", model);
        };
    }

    /** Of nothing, or of what a partner council offers. */
    private Checked<Report> begin(String council, Typed typed, Report.Head head) {
        var source = typed.reference("source");
        return source == null
                ? routes.begin(council, head, typed.reference("goes"))
                : joint.take(source, council, head, typed.reference("goes"));
    }

    @GetMapping("/reports/{ref}/edit")
    @May(Act.OWN)
    String edit(@PathVariable String ref, Visitor visitor, Model model) {
        var report = mine(reports.get(ref), visitor);
        return form(report.council(), Typed.of(form.values(report)), List.of(), ref, model);
    }

    @PostMapping("/reports/{ref}/edit")
    @May(Act.OWN)
    String change(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect,
            Model model) {
        var report = mine(reports.get(ref), visitor);
        var words =
                Typed.of(typed).with("template", String.valueOf(report.head().template()));
        try {
            var checked = words.days(ReportForm.DAYS)
                    .then(good -> routes.change(
                            ref, good.number("version"), form.head(report.council(), good), good.reference("goes")));
            return switch (checked) {
                case Checked.Accepted<Report> done -> {
                    Said.next(redirect, "Saved");
                    yield "redirect:/reports/" + ref;
                }
                case Checked.Refused<Report>(List<Problem> problems) ->
                    form(report.council(), words, problems, ref, model);
            };
        } catch (ChangedMeanwhile race) {
            model.addAttribute("now", Typed.of(form.values(reports.get(ref))));
            var version = String.valueOf(race.now().version());
            return form(report.council(), words.with("version", version), List.of(), ref, model);
        }
    }

    static Report mine(Report report, Visitor visitor) {
        if (!visitor.mayChange(report.lead())) {
            throw new NotAllowed("You may read " + report.ref() + " but not change it");
        }
        return report;
    }

    private String form(String council, Typed typed, List<Problem> problems, String ref, Model model) {
        form.fill(council, typed, model);
        model.addAttribute("problems", problems);
        model.addAttribute("ref", ref);
        return "reports/form";
    }
}
