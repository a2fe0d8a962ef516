package org.goldenthread.reports.owed;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.access.NotHere;
import org.goldenthread.access.Visitor;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.reports.Report;
import org.goldenthread.reports.Reports;
import org.goldenthread.reports.clearance.Clearance.Step;
import org.goldenthread.reports.clearance.Clearances;
import org.goldenthread.reports.clearance.Line;
import org.goldenthread.reports.content.ReportContents;
import org.goldenthread.reports.route.Gate;
import org.goldenthread.reports.route.Routes;
import org.goldenthread.site.Templates;
import org.goldenthread.site.updates.Duty;
import org.goldenthread.site.updates.Outcome;
import org.goldenthread.site.updates.Owing;
import org.goldenthread.site.updates.Sort;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Component;

/** Reports that wait for somebody's clearance: due by the day that the timetable of their council sets. */
@Component
class ClearancesOwed implements Owing {
    private static final Sort SORT = new Sort("clearance", "report", "reports", "Reports to clear", 60);
    private final Reports reports;
    private final Clearances clearances;
    private final ReportContents contents;
    private final Routes routes;
    private final Templates templates;

    ClearancesOwed(
            Reports reports, Clearances clearances, ReportContents contents, Routes routes, Templates templates) {
        this.reports = reports;
        this.clearances = clearances;
        this.contents = contents;
        this.routes = routes;
        this.templates = templates;
    }

    @Override
    public Sort sort() {
        return SORT;
    }

    @Override
    public List<Duty> owed(Visitor visitor, Set<String> posts) {
        return clearances.waiting(visitor.council(), posts).stream()
                .map(report -> duty(report, clearances.asked(report, posts)))
                .toList();
    }

    private Duty duty(Report report, List<Line> lines) {
        var first = lines.isEmpty() ? null : lines.getFirst().post();
        return new Duty(
                report.ref(),
                what(report),
                Drafts.term(routes, report, Gate.Kind.CLEARANCE),
                "",
                first,
                form(report, lines, Typed.of(Map.of()), List.of()));
    }

    private static Duty.What what(Report report) {
        return new Duty.What(
                report.ref(), report.title(), report.head().body(), "/reports/" + report.ref() + "/preview");
    }

    private Content form(Report report, List<Line> lines, Typed typed, List<Problem> problems) {
        return templates.content(
                "reports/answer",
                Map.of(
                        "lines", lines,
                        "seen", contents.of(report.ref()).newest(),
                        "suffix", "-" + report.ref(),
                        "typed", typed,
                        "problems", problems));
    }

    @Override
    public Outcome send(Visitor visitor, String key, Map<String, String> sent) {
        var report = reports.get(key);
        if (!report.council().equals(visitor.council())) {
            throw new NotHere(key);
        }
        var typed = Typed.of(sent);
        var step = typed.text("step").equals("cleared") ? Step.CLEARED : Step.RETURNED;
        return switch (clearances.answer(key, visitor.posts(), step, typed.number("seen"), typed.text("comment"))) {
            case Checked.Accepted<Report> done ->
                new Outcome.Done(what(report), step == Step.CLEARED ? "cleared" : "returned with a comment");
            case Checked.Refused<Report>(List<Problem> problems) -> {
                var placed = problems.stream()
                        .map(one -> new Problem("comment-" + key, one.message()))
                        .toList();
                var lines = clearances.asked(report, visitor.posts());
                yield new Outcome.Again(what(report), placed, form(report, lines, typed, placed));
            }
        };
    }
}
