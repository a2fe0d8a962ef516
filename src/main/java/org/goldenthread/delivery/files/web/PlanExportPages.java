package org.goldenthread.delivery.files.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.delivery.Action;
import org.goldenthread.delivery.files.PlanCopies;
import org.goldenthread.delivery.files.PlanCopies.Plan;
import org.goldenthread.publishing.Spreadsheets;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Column;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.site.list.Listing;
import org.goldenthread.thread.Things;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The plan of a project or programme as a file, with columns that are known again when it comes back. */
@Controller
class PlanExportPages {
    private final PlanCopies plans;
    private final Things things;
    private final Spreadsheets spreadsheets;

    PlanExportPages(PlanCopies plans, Things things, Spreadsheets spreadsheets) {
        this.plans = plans;
        this.things = things;
        this.spreadsheets = spreadsheets;
    }

    @GetMapping("/delivery/plan")
    @May(Act.SEE)
    ResponseEntity<byte[]> plan(@RequestParam String within, ListRequest request) {
        return request.exports() ? spreadsheets.file(list(plans.of(within), request), "plan-" + within) : xml(within);
    }

    private ResponseEntity<byte[]> xml(String within) {
        var name = ContentDisposition.attachment()
                .filename("plan-" + within + ".xml", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header("X-Content-Type-Options", "nosniff")
                .contentType(MediaType.APPLICATION_XML)
                .body(plans.microsoft(within));
    }

    private Listing<Action> list(Plan plan, ListRequest request) {
        var owners = things.titles(plan.actions().stream()
                .map(Action::owner)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        List<Column<Action>> columns = List.of(
                Column.of("id", "Id", one -> Cell.text(one.ref())),
                Column.of("project", "Project", one -> Cell.text(plan.part(one).title())),
                Column.of(
                        "project-id",
                        "Project id",
                        one -> Cell.text(plan.part(one).ref())),
                Column.of("action", "Action", one -> Cell.text(one.title())),
                Column.of("type", "Type", one -> Cell.text(one.sort().noun())),
                Column.of(
                        "owner",
                        "Owner",
                        one -> Cell.text(
                                one.owner() == null
                                        ? one.ownerNamed()
                                        : owners.getOrDefault(one.owner(), one.owner()))),
                Column.of("start", "Start", one -> Cell.day(one.dates().start())),
                Column.of("baseline", "Baseline", one -> Cell.day(one.dates().baselineDue())),
                Column.of("due", "Due", one -> Cell.day(one.dates().due())),
                Column.of("forecast", "Forecast", one -> Cell.day(one.dates().forecast())),
                Column.of("done-on", "Done on", one -> Cell.day(one.dates().ended())),
                Column.of(
                        "progress",
                        "% complete",
                        one -> Cell.number(one.course().progress())),
                Column.of("waits", "Predecessors", one -> Cell.text(plan.waits().getOrDefault(one.ref(), ""))),
                Column.of("outcome", "Outcome", one -> Cell.text(one.wording().outcome())));
        return new Listing<>(
                request,
                "actions",
                columns,
                plan.actions(),
                List.of(),
                plan.actions().size(),
                null,
                "");
    }
}
