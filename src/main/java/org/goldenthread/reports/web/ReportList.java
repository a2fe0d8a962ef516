package org.goldenthread.reports.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.reports.Report;
import org.goldenthread.reports.ReportFilter;
import org.goldenthread.reports.ReportFilter.Order;
import org.goldenthread.reports.ReportState;
import org.goldenthread.reports.Reports;
import org.goldenthread.reports.template.ReportTemplates;
import org.goldenthread.reports.template.Template;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Column;
import org.goldenthread.site.list.Filter;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.site.list.Listing;
import org.goldenthread.thread.Things;
import org.springframework.stereotype.Component;

/** The list of reports: filters, columns, pages, and the columns of its export. */
@Component
class ReportList {
    private static final Map<String, Order> ORDERS = Map.of(
            "report", Order.TITLE,
            "body", Order.BODY,
            "meeting", Order.MEETING,
            "asat", Order.AS_AT,
            "state", Order.STATE);
    private final Reports reports;
    private final ReportTemplates templates;
    private final Things things;

    ReportList(Reports reports, ReportTemplates templates, Things things) {
        this.reports = reports;
        this.templates = templates;
        this.things = things;
    }

    /** A report with what is shown beside it. */
    record Row(Report report, String template, String lead) {}

    Listing<Row> of(String council, ListRequest request) {
        var page = reports.list(ReportFilter.asked(council, request, ORDERS.get(request.sort())));
        var versions = templates.all(council);
        return new Listing<>(
                request,
                "reports",
                columns(),
                rows(page.rows(), versions),
                filters(council, versions, request),
                page.total(),
                page.next(),
                "No report has been issued or begun that you may read.");
    }

    private List<Row> rows(List<Report> found, List<Template> versions) {
        var names = versions.stream()
                .collect(Collectors.toMap(Template::id, one -> one.edition().words()));
        var leads = things.titles(found.stream()
                .map(Report::lead)
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .toList());
        return found.stream()
                .map(one -> new Row(
                        one,
                        names.getOrDefault(one.head().template(), ""),
                        one.lead() == null ? "" : leads.getOrDefault(one.lead(), "")))
                .toList();
    }

    private static List<Column<Row>> columns() {
        return List.of(
                Column.sortable(
                        "report",
                        "Report",
                        row -> Cell.link(
                                row.report().title(),
                                "/reports/" + row.report().ref(),
                                row.report().ref() + " · " + row.template())),
                Column.sortable(
                        "body", "Goes to", row -> Cell.text(row.report().head().body())),
                Column.sortable(
                        "meeting",
                        "Meeting",
                        row -> Cell.day(row.report().head().meeting())),
                Column.sortable(
                        "asat", "Position as at", row -> Cell.day(row.report().asAt())),
                Column.of("lead", "Report of", row -> Cell.text(row.lead())),
                Column.of("issued", "Issued", row -> Cell.day(row.report().issued())),
                Column.sortable(
                        "state",
                        "State",
                        row -> Cell.status(row.report().state().state())));
    }

    private List<Filter> filters(String council, List<Template> versions, ListRequest request) {
        var states = Stream.of(ReportState.values())
                .map(one -> new Choice(one.code(), one.state().words()));
        var bodies = reports.bodies(council).stream().map(one -> new Choice(one, one));
        var names = versions.stream()
                .collect(Collectors.toMap(
                        one -> one.edition().code(), one -> one.edition().name(), (newest, older) -> newest))
                .entrySet()
                .stream()
                .map(one -> new Choice(one.getKey(), one.getValue()));
        return List.of(
                Filter.words(request),
                Filter.choice(request, "state", "State", any(states)),
                Filter.choice(request, "body", "Goes to", any(bodies)),
                Filter.choice(request, "template", "Template", any(names)));
    }

    private static List<Choice> any(Stream<Choice> choices) {
        var all = new ArrayList<>(List.of(new Choice("", "All")));
        all.addAll(choices.toList());
        return all;
    }
}
