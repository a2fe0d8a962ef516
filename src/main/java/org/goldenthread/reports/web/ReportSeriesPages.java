package org.goldenthread.reports.web;

import java.util.List;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.reports.Report;
import org.goldenthread.reports.series.Series;
import org.goldenthread.reports.series.SeriesOfReports;
import org.goldenthread.reports.template.ReportTemplates;
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

/** Series: which reports come again and again, what each has covered, and beginning the next. */
@Controller
class ReportSeriesPages {
    private static final int SHOWN = 8;
    private static final List<Choice> LENGTHS = List.of(
            new Choice("", "Choose how often"),
            new Choice("1", "Every month"),
            new Choice("2", "Every 2 months"),
            new Choice("3", "Every quarter"),
            new Choice("4", "Every 4 months"),
            new Choice("6", "Every half year"),
            new Choice("12", "Every year"));
    private final SeriesOfReports series;
    private final ReportTemplates templates;

    ReportSeriesPages(SeriesOfReports series, ReportTemplates templates) {
        this.series = series;
        this.templates = templates;
    }

    @GetMapping("/reports/series")
    @May(Act.SEE)
    String list(Visitor visitor, Model model) {
        return page(visitor, Typed.of(Map.of()), List.of(), model);
    }

    @PostMapping("/reports/series")
    @May(Act.EDIT)
    String add(Visitor visitor, @RequestParam Map<String, String> sent, RedirectAttributes redirect, Model model) {
        var typed = Typed.of(sent);
        int months = typed.text("months").matches("\\d{1,2}") ? Integer.parseInt(typed.text("months")) : 0;
        var wanted = new Series(
                0, visitor.council(), typed.text("name"), typed.text("body"), typed.text("template"), months);
        return switch (series.add(wanted)) {
            case Checked.Accepted<Series>(Series made) -> {
                Said.next(redirect, "“" + made.name() + "” is a series, " + made.often());
                yield "redirect:/reports/series";
            }
            case Checked.Refused<Series>(List<Problem> problems) -> page(visitor, typed, problems, model);
        };
    }

    @PostMapping("/reports/series/{id}/next")
    @May(Act.EDIT)
    String next(@PathVariable long id, Visitor visitor, RedirectAttributes redirect, Model model) {
        var lead = visitor.posts().stream().findFirst().orElse(null);
        return switch (series.begin(visitor.council(), id, lead)) {
            case Checked.Accepted<Report>(Report begun) -> {
                Said.next(redirect, begun.ref() + " is begun; look at its days, then write it");
                yield "redirect:/reports/" + begun.ref();
            }
            case Checked.Refused<Report>(List<Problem> problems) -> page(visitor, Typed.of(Map.of()), problems, model);
        };
    }

    @PostMapping("/reports/series/{id}/take")
    @May(Act.EDIT)
    String take(
            @PathVariable long id,
            Visitor visitor,
            @RequestParam Map<String, String> sent,
            RedirectAttributes redirect,
            Model model) {
        var ref = Typed.of(sent).text("report");
        return switch (series.take(visitor.council(), id, ref)) {
            case Checked.Accepted<Integer>(Integer number) -> {
                Said.next(redirect, ref + " is no. " + number + " of the series");
                yield "redirect:/reports/series";
            }
            case Checked.Refused<Integer>(List<Problem> problems) -> page(visitor, Typed.of(Map.of()), problems, model);
        };
    }

    private String page(Visitor visitor, Typed typed, List<Problem> problems, Model model) {
        model.addAttribute(
                "shown",
                series.all(visitor.council()).stream()
                        .map(one -> new SeriesView(one, series.reports(one, SHOWN)))
                        .toList());
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        model.addAttribute("lengths", LENGTHS);
        model.addAttribute("outside", series.outside(visitor.council()));
        model.addAttribute(
                "templates",
                templates.newest(visitor.council()).stream()
                        .map(one ->
                                new Choice(one.edition().code(), one.edition().name()))
                        .toList());
        return "reports/series";
    }
}
