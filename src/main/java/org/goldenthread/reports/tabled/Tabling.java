package org.goldenthread.reports.tabled;

import org.goldenthread.governance.meetings.Agendas;
import org.goldenthread.governance.meetings.Item;
import org.goldenthread.governance.meetings.Meeting;
import org.goldenthread.reports.Report;
import org.goldenthread.reports.Reports;
import org.goldenthread.reports.issue.ReportIssued;
import org.goldenthread.reports.issue.ReportIssues;
import org.goldenthread.reports.route.Routes;
import org.goldenthread.reports.template.ReportTemplates;
import org.goldenthread.reports.template.Template;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lays a report on the agenda of its meeting in the moment in which it is issued, with all that it recommends. */
@Component
class Tabling {
    private static final String SECTION = "recommendations";
    private final Reports reports;
    private final ReportIssues issues;
    private final ReportTemplates templates;
    private final Routes routes;
    private final Agendas agendas;
    private final AskStore asks;

    Tabling(
            Reports reports,
            ReportIssues issues,
            ReportTemplates templates,
            Routes routes,
            Agendas agendas,
            AskStore asks) {
        this.reports = reports;
        this.issues = issues;
        this.templates = templates;
        this.routes = routes;
        this.agendas = agendas;
        this.asks = asks;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ReportIssued issued) {
        var report = reports.get(issued.ref());
        var title = templates
                .get(report.council(), report.head().template())
                .section(SECTION)
                .map(Template.Section::title)
                .orElse("");
        Recommending.in(report.ref(), issues.snapshot(report.ref()).paper().parts(), title)
                .forEach(ask -> asks.insert(report.council(), ask));
        routes.meeting(report).ifPresent(meeting -> lay(report, meeting));
    }

    /** Where the agenda is closed already the report stays off it; that is a loose end, and no reason not to issue. */
    private void lay(Report report, Meeting meeting) {
        boolean decides = asks.of(report.ref()).stream().anyMatch(ask -> ask.verb() != Ask.Verb.NOTE);
        var words = new Item.Words(report.title(), decides ? Item.Sort.DECISION : Item.Sort.NOTING, false);
        var named = report.ref() + " " + report.title();
        agendas.lay(
                meeting.ref(),
                words,
                new Item.Paper(named, report.ref(), report.lead(), true, report.issued(), null),
                report.corrects());
    }
}
