package org.goldenthread.reports.issue;

import org.goldenthread.publishing.document.Paper;
import org.goldenthread.reports.Report;
import org.goldenthread.reports.writing.Composer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to a report as a paper that leaves: once it is issued always its snapshot, before that the draft. */
@Component
@Transactional(readOnly = true)
public class Printed {
    private final ReportIssues issues;
    private final Composer composer;

    Printed(ReportIssues issues, Composer composer) {
        this.issues = issues;
        this.composer = composer;
    }

    public Paper paper(Report report) {
        return report.issued() == null
                ? composer.compose(report).paper()
                : issues.snapshot(report.ref()).paper();
    }
}
