package org.goldenthread.reports.owed;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.access.NotHere;
import org.goldenthread.access.Visitor;
import org.goldenthread.reports.Report;
import org.goldenthread.reports.Reports;
import org.goldenthread.reports.clearance.Clearances;
import org.goldenthread.reports.route.Gate;
import org.goldenthread.reports.route.Routes;
import org.goldenthread.site.Templates;
import org.goldenthread.site.updates.Duty;
import org.goldenthread.site.updates.Outcome;
import org.goldenthread.site.updates.Owing;
import org.goldenthread.site.updates.Sort;
import org.goldenthread.site.updates.Term;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Component;

/** Reports that a post answers for and that are still written: due by the day of their draft. */
@Component("draftsOwed")
class Drafts implements Owing {
    private static final Sort SORT = new Sort("draft", "draft report", "draft reports", "Reports to write", 59);
    private final Reports reports;
    private final Routes routes;
    private final Clearances clearances;
    private final Templates templates;

    Drafts(Reports reports, Routes routes, Clearances clearances, Templates templates) {
        this.reports = reports;
        this.routes = routes;
        this.clearances = clearances;
        this.templates = templates;
    }

    @Override
    public Sort sort() {
        return SORT;
    }

    @Override
    public List<Duty> owed(Visitor visitor, Set<String> posts) {
        return reports.drafting(visitor.council(), posts).stream()
                .map(one -> duty(one, List.of()))
                .toList();
    }

    private Duty duty(Report report, List<Problem> problems) {
        return new Duty(
                report.ref(),
                what(report),
                term(routes, report, Gate.Kind.DRAFT),
                "",
                report.lead(),
                form(report, problems));
    }

    /** By the day of a gate; open where the day of the meeting is not known. */
    static Term term(Routes routes, Report report, Gate.Kind kind) {
        return routes.gates(report).stream()
                .filter(one -> one.kind() == kind)
                .map(one -> Term.by(one.day()))
                .findFirst()
                .orElse(Term.OPEN);
    }

    private static Duty.What what(Report report) {
        return new Duty.What(report.ref(), report.title(), report.head().body(), "/reports/" + report.ref());
    }

    private gg.jte.Content form(Report report, List<Problem> problems) {
        return templates.content("reports/owed-draft", Map.of("ref", report.ref(), "problems", problems));
    }

    @Override
    public Outcome send(Visitor visitor, String key, Map<String, String> sent) {
        var report = reports.get(key);
        if (!report.council().equals(visitor.council())) {
            throw new NotHere(key);
        }
        if (!visitor.mayChange(report.lead())) {
            throw new NotAllowed("Another post answers for " + key);
        }
        return switch (clearances.ask(key, report.version())) {
            case Checked.Accepted<Report> done -> new Outcome.Done(what(report), "sent for clearance");
            case Checked.Refused<Report>(List<Problem> problems) -> {
                var placed = problems.stream()
                        .map(one -> new Problem("draft-" + key, one.message()))
                        .toList();
                yield new Outcome.Again(what(report), placed, form(report, placed));
            }
        };
    }
}
