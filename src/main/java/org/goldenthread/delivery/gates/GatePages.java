package org.goldenthread.delivery.gates;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.delivery.Level;
import org.goldenthread.delivery.UndertakingFilter;
import org.goldenthread.delivery.Undertakings;
import org.goldenthread.delivery.lifecycle.Stage;
import org.goldenthread.delivery.office.Office;
import org.goldenthread.delivery.office.Register;
import org.goldenthread.delivery.office.Rows;
import org.goldenthread.delivery.office.Table;
import org.goldenthread.publishing.Told;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Column;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.site.list.Listing;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** All gates, and how many projects stand where in the pipeline. */
@Controller
class GatePages {
    private final StageGates gates;
    private final GateControl control;
    private final Undertakings undertakings;
    private final Office office;
    private final Clock clock;

    GatePages(StageGates gates, GateControl control, Undertakings undertakings, Office office, Clock clock) {
        this.gates = gates;
        this.control = control;
        this.undertakings = undertakings;
        this.office = office;
        this.clock = clock;
    }

    @GetMapping("/delivery/gates")
    @May(Act.SEE)
    Object register(Visitor visitor, ListRequest request, Model model) {
        var within = request.filter("within");
        var page = Register.of(
                        control,
                        "What a project has to show before it goes on, and where the pipeline stands.",
                        listing(visitor, request))
                .adding(visitor, Act.OWN, "Add a gate")
                .below(List.of(stages(visitor.council(), within), reached(visitor.council(), within)));
        return office.register(page, "gates", model);
    }

    @GetMapping("/delivery/api/gates")
    @ResponseBody
    @May(Act.SEE)
    @Told(
            value = "Stage gates and what was said at them.",
            filters = {
                "within: of an undertaking and what is below it, such as PRG-1",
                "outcome: pass, conditional or fail; “none” for none yet, “late” for none after the day"
            },
            sorts = {"about", "name", "planned", "outcome", "body", "decided"})
    Rows rows(Visitor visitor, ListRequest request) {
        return Rows.of(listing(visitor, request));
    }

    private Listing<StageGate> listing(Visitor visitor, ListRequest request) {
        var council = visitor.council();
        var within = request.filter("within");
        var slice = gates.list(council, within, request.filter("outcome"), request);
        var outcomes = List.of(
                new Choice("pass", "Passed"),
                new Choice("conditional", "Passed with conditions"),
                new Choice("fail", "Failed"),
                new Choice("none", "No outcome yet"),
                new Choice("late", "No outcome after the day"));
        return new Listing<>(
                request,
                "gates",
                columns(LocalDate.now(clock)),
                slice.rows(),
                List.of(office.filter(council, request), Office.filter(request, "outcome", "Outcome", outcomes)),
                slice.total(),
                slice.next(),
                "There are no gates yet. Add those that a project has to pass.");
    }

    private static List<Column<StageGate>> columns(LocalDate today) {
        return List.of(
                Column.sortable(
                        "about",
                        "Of",
                        one -> Office.link(
                                one.ref(), one.about().title(), one.about().level())),
                Column.of("place", "No.", one -> Cell.number(one.place())),
                Column.sortable("name", "Gate", one -> Cell.link(one.planned().name(), GateForms.href(one))),
                Column.sortable(
                        "planned", "Planned", one -> Cell.day(one.planned().day())),
                Column.sortable("outcome", "Outcome", one -> Cell.status(one.state(today))),
                Column.sortable(
                        "body", "Decided by", one -> Cell.text(one.outcome().body())),
                Column.sortable(
                        "decided", "Decided on", one -> Cell.day(one.outcome().day())),
                Column.of(
                        "conditions",
                        "Conditions",
                        one -> Cell.text(one.outcome().conditions())));
    }

    /** How many projects stand at each stage of their life. */
    private Table stages(String council, String within) {
        var rows = Arrays.stream(Stage.values())
                .map(stage -> {
                    var filter = new UndertakingFilter(council, Level.PROJECT.code(), within, stage.code(), "", "", "");
                    long count = undertakings
                            .list(filter, UndertakingFilter.Paging.first(1))
                            .total();
                    var list = "/delivery/projects?stage=" + stage.code().replace(" ", "+")
                            + (within.isEmpty() ? "" : "&within=" + within);
                    return Map.entry(count, List.of(Cell.link(stage.words(), list), Cell.number(count)));
                })
                .filter(row -> row.getKey() > 0)
                .map(Map.Entry::getValue)
                .toList();
        return new Table("Projects by stage", List.of("Stage", "Projects"), rows, "There are no projects here yet.");
    }

    /** How many have passed which gate last. */
    private Table reached(String council, String within) {
        var rows = new ArrayList<List<Cell>>();
        gates.reached(council, within)
                .forEach(one -> rows.add(List.of(
                        Cell.text(one.gate().isEmpty() ? "No gate passed yet" : one.gate()),
                        Cell.number(one.count()))));
        return new Table(
                "By the gate passed last",
                List.of("Gate", "Not yet over"),
                rows,
                "Nothing that is not yet over has gates.");
    }
}
