package org.goldenthread.reports.ends;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.goldenthread.reports.Reports;
import org.goldenthread.reports.ends.ReportEndStore.At;
import org.goldenthread.reports.ends.ReportEndStore.Scope;
import org.goldenthread.reports.issue.ReportIssues;
import org.goldenthread.thread.LooseEnd;
import org.goldenthread.thread.LooseEndCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds reports that are due and not written, that nobody answers for, or that were issued with doubtful figures. */
@Component
class ReportEnds implements LooseEndCheck {
    private static final int SOON = 14;
    private final ReportEndStore store;
    private final Reports reports;
    private final ReportIssues issues;

    ReportEnds(ReportEndStore store, Reports reports, ReportIssues issues) {
        this.store = store;
        this.reports = reports;
        this.issues = issues;
    }

    @Override
    public List<LooseEnd> find(String council, @Nullable Set<String> among, int most) {
        var scope = new Scope(council, among, most);
        var found = new ArrayList<LooseEnd>();
        store.due(SOON, scope).forEach(at -> found.add(due(at)));
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

    private LooseEnd due(At at) {
        int missing = reports.find(at.ref())
                .map(report -> issues.words(report).size())
                .orElse(0);
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
