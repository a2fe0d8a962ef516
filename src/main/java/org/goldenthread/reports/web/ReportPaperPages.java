package org.goldenthread.reports.web;

import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.NotHere;
import org.goldenthread.publishing.document.Format;
import org.goldenthread.publishing.document.Papers;
import org.goldenthread.reports.Reports;
import org.goldenthread.reports.issue.Printed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Reports on their way out: the issued paper, or the draft as it reads now, as a file. */
@Controller
class ReportPaperPages {
    private final Reports reports;
    private final Printed printed;
    private final Papers papers;

    ReportPaperPages(Reports reports, Printed printed, Papers papers) {
        this.reports = reports;
        this.printed = printed;
        this.papers = papers;
    }

    @GetMapping("/reports/{ref}/paper/{format}")
    @May(Act.SEE)
    Object file(@PathVariable String ref, @PathVariable String format) {
        var report = reports.get(ref);
        var wanted = Format.of(format).orElseThrow(() -> new NotHere(ref + " as " + format));
        return papers.file(printed.paper(report), wanted, report.issued() == null ? ref + "-draft" : ref);
    }
}
