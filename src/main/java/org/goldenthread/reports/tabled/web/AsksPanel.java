package org.goldenthread.reports.tabled.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.access.Act;
import org.goldenthread.access.Visitor;
import org.goldenthread.governance.meetings.Meetings;
import org.goldenthread.reports.Report;
import org.goldenthread.reports.Reports;
import org.goldenthread.reports.route.Routes;
import org.goldenthread.reports.tabled.Ask;
import org.goldenthread.reports.tabled.Outcomes;
import org.goldenthread.site.Panel;
import org.goldenthread.site.Templates;
import org.goldenthread.thread.Thing;
import org.springframework.stereotype.Component;

/** What a report recommends and what came of it, on its own page and on that of its meeting. */
@Component
public class AsksPanel implements Panel {
    private static final int ORDER = 2;
    private final Reports reports;
    private final Routes routes;
    private final Outcomes outcomes;
    private final Templates templates;

    AsksPanel(Reports reports, Routes routes, Outcomes outcomes, Templates templates) {
        this.reports = reports;
        this.routes = routes;
        this.outcomes = outcomes;
        this.templates = templates;
    }

    /**
     * A report with what it recommends.
     *
     * @param open whether outcomes can be written down and some are missing
     */
    public record Row(Report report, List<Ask> asks, boolean open) {
        public Row {
            asks = List.copyOf(asks);
        }
    }

    @Override
    public Optional<Shown> on(Thing thing, Visitor visitor) {
        return switch (thing.kind()) {
            case Reports.KIND ->
                reports.find(thing.ref())
                        .filter(one -> one.issued() != null)
                        .map(this::row)
                        .filter(row -> !row.asks().isEmpty())
                        .map(row -> shown("What it recommends", List.of(row), visitor, ""));
            case Meetings.KIND -> {
                var rows = routes.at(thing.ref()).stream().map(this::row).toList();
                yield Optional.of(shown("Papers", rows, visitor, thing.ref()));
            }
            default -> Optional.empty();
        };
    }

    private Row row(Report report) {
        var asks = outcomes.of(report.ref());
        boolean open = asks.stream().anyMatch(one -> one.answer().open())
                && outcomes.notYet(report).isEmpty();
        return new Row(report, asks, open);
    }

    private Shown shown(String title, List<Row> rows, Visitor visitor, String meeting) {
        var content = templates.content(
                "reports/tabled/asks", Map.of("rows", rows, "works", visitor.may(Act.EDIT), "meeting", meeting));
        return new Shown(title, content, ORDER);
    }
}
