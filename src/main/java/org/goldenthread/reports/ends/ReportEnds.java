package org.goldenthread.reports.ends;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.reports.Reports;
import org.goldenthread.reports.ends.ReportEndStore.At;
import org.goldenthread.reports.ends.ReportEndStore.Scope;
import org.goldenthread.reports.issue.ReportIssues;
import org.goldenthread.reports.route.Gate;
import org.goldenthread.reports.route.Routes;
import org.goldenthread.site.Times;
import org.goldenthread.thread.LooseEnd;
import org.goldenthread.thread.LooseEndCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds reports that are due and not written, that nobody answers for, or that were issued with doubtful figures. */
@Component
class ReportEnds implements LooseEndCheck {
    private static final int SOON = 14;

    /** No council's timetable asks for a draft earlier than this before a meeting. */
    private static final int FAR = 120;

    private final ReportEndStore store;
    private final Reports reports;
    private final ReportIssues issues;
    private final Routes routes;
    private final Clock clock;

    ReportEnds(ReportEndStore store, Reports reports, ReportIssues issues, Routes routes, Clock clock) {
        this.store = store;
        this.reports = reports;
        this.issues = issues;
        this.routes = routes;
        this.clock = clock;
    }

    @Override
    public List<LooseEnd> find(String council, @Nullable Set<String> among, int most) {
        var scope = new Scope(council, among, most);
        var found = new ArrayList<LooseEnd>();
        store.due(FAR, scope).forEach(at -> due(at).ifPresent(found::add));
        store.offAgenda(scope)
                .forEach(at -> found.add(new LooseEnd(
                        at.ref(),
                        "report-on-no-agenda",
                        "Issued and on no agenda",
                        "“%s” was issued for %s and is not on its agenda".formatted(at.title(), at.what()),
                        "Write it on the agenda, naming it as the record that the item is about",
                        "/reports/" + at.ref() + "/way")));
        store.withoutOutcome(scope)
                .forEach(at -> found.add(new LooseEnd(
                        at.ref(),
                        "report-without-outcome",
                        "Recommendations without outcome",
                        "“%s” was before %s, and not every recommendation of it has an outcome"
                                .formatted(at.title(), at.what()),
                        "Write down what the meeting made of it",
                        "/reports/" + at.ref() + "/outcome")));
        store.withoutLead(scope)
                .forEach(at -> found.add(new LooseEnd(
                        at.ref(),
                        "report-without-lead",
                        "Report without lead",
                        "Nobody answers for the report “%s”".formatted(at.title()),
                        "Choose the post that answers for it",
                        "/reports/" + at.ref() + "/edit")));
        store.doubtful(scope)
                .forEach(at -> found.add(new LooseEnd(
                        at.ref(),
                        "report-doubtful-figures",
                        "Issued with doubtful figures",
                        "“%s” was issued with %s that were not final"
                                .formatted(at.title(), at.what().equals("1") ? "one figure" : at.what() + " figures"),
                        "Correct it when the figures are final",
                        "/reports/" + at.ref())));
        return found;
    }

    /** The earliest of its deadlines that has gone by; else, when the meeting is near, that it is not issued. */
    private Optional<LooseEnd> due(At at) {
        var report = reports.find(at.ref());
        var late = report.map(routes::gates).orElse(List.of()).stream()
                .filter(Gate::late)
                .findFirst();
        if (late.isPresent() && late.get().kind() != Gate.Kind.PUBLICATION) {
            return Optional.of(late(at, late.get()));
        }
        return report.filter(one -> {
                    var meeting = one.head().meeting();
                    return late.isPresent()
                            || meeting != null
                                    && meeting.isBefore(LocalDate.now(clock).plusDays(SOON + 1L));
                })
                .map(one -> near(at, issues.words(one).size()));
    }

    private static LooseEnd late(At at, Gate gate) {
        return new LooseEnd(
                at.ref(),
                "report-" + gate.kind().code() + "-late",
                "Report past its day: " + gate.kind().code(),
                "The %s of “%s” was due on %s for the meeting on %s"
                        .formatted(gate.kind().code(), at.title(), Times.day(gate.day()), at.what()),
                gate.kind() == Gate.Kind.DRAFT ? "Write it and send it for clearance" : "Have it cleared",
                "/reports/" + at.ref() + (gate.kind() == Gate.Kind.DRAFT ? "" : "/clearance"));
    }

    private static LooseEnd near(At at, int missing) {
        return missing == 0
                ? new LooseEnd(
                        at.ref(),
                        "report-due-not-issued",
                        "Due and not issued",
                        "“%s” goes to a meeting on %s and is not issued".formatted(at.title(), at.what()),
                        "Have it cleared and issue it",
                        "/reports/" + at.ref() + "/clearance")
                : new LooseEnd(
                        at.ref(),
                        "report-due-without-text",
                        "Due without text",
                        "“%s” goes to a meeting on %s, and %s"
                                .formatted(
                                        at.title(),
                                        at.what(),
                                        missing == 1
                                                ? "one part of it is missing"
                                                : missing + " parts of it are missing"),
                        "Write what is missing",
                        "/reports/" + at.ref());
    }
}
