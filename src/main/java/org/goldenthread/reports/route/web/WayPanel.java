package org.goldenthread.reports.route.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.access.Visitor;
import org.goldenthread.reports.Report;
import org.goldenthread.reports.Reports;
import org.goldenthread.reports.route.Gate;
import org.goldenthread.reports.route.Routes;
import org.goldenthread.reports.route.Ways;
import org.goldenthread.site.Panel;
import org.goldenthread.site.Templates;
import org.goldenthread.thread.Thing;
import org.springframework.stereotype.Component;

/** On a report's page: the meeting that it is written for, and by when it has to be where. */
@Component
class WayPanel implements Panel {
    private static final int ORDER = 1;
    private final Reports reports;
    private final Routes routes;
    private final Ways ways;
    private final Templates templates;

    WayPanel(Reports reports, Routes routes, Ways ways, Templates templates) {
        this.reports = reports;
        this.routes = routes;
        this.ways = ways;
        this.templates = templates;
    }

    @Override
    public Optional<Shown> on(Thing thing, Visitor visitor) {
        return thing.kind().equals(Reports.KIND)
                ? reports.find(thing.ref()).flatMap(report -> shown(report, visitor))
                : Optional.empty();
    }

    private Optional<Shown> shown(Report report, Visitor visitor) {
        List<Gate> gates = report.issued() == null ? routes.gates(report) : List.of();
        var meeting = routes.meeting(report);
        var steps = ways.of(report);
        if (gates.isEmpty() && steps.isEmpty()) {
            return Optional.empty();
        }
        var content = templates.content(
                "reports/route/panel", Map.of("report", report, "gates", gates, "meeting", meeting, "steps", steps));
        return Optional.of(new Shown("By when, and for which meeting", content, ORDER));
    }
}
