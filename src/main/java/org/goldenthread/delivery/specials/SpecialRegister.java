package org.goldenthread.delivery.specials;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.delivery.office.Office;
import org.goldenthread.delivery.office.Register;
import org.goldenthread.delivery.office.Rows;
import org.goldenthread.delivery.specials.SpecialStore.Row;
import org.goldenthread.publishing.Told;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Column;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.site.list.Listing;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The register of policy changes, influence, pilots and interventions. */
@Controller
class SpecialRegister {
    private final Specials specials;
    private final SpecialControl control;
    private final Office office;
    private final Clock clock;

    SpecialRegister(Specials specials, SpecialControl control, Office office, Clock clock) {
        this.specials = specials;
        this.control = control;
        this.office = office;
        this.clock = clock;
    }

    @GetMapping("/delivery/specials")
    @May(Act.SEE)
    Object register(Visitor visitor, ListRequest request, Model model) {
        var lede = "What such actions have to say besides: the impact of a policy, whom one asks for what, by which "
                + "method and with what result.";
        return office.register(Register.of(control, lede, listing(visitor, request)), "special-actions", model);
    }

    @GetMapping("/delivery/api/specials")
    @ResponseBody
    @May(Act.SEE)
    @Told(
            value = "Policy changes, influence, pilots and interventions, with what they have to say besides.",
            filters = {"within: of an undertaking and what is below it, such as PRG-1", "type: one sort, such as pilot"
            },
            sorts = {"title", "type", "life", "effective", "due", "addressed", "method", "supplier"})
    Rows rows(Visitor visitor, ListRequest request) {
        return Rows.of(listing(visitor, request));
    }

    private Listing<Row> listing(Visitor visitor, ListRequest request) {
        var slice = specials.list(visitor.council(), request.filter("within"), request.filter("type"), request);
        return new Listing<>(
                request,
                "actions",
                columns(LocalDate.now(clock)),
                slice.rows(),
                List.of(
                        office.filter(visitor.council(), request),
                        Office.filter(request, "type", "Sort", Office.words(Special.TYPES))),
                slice.total(),
                slice.next(),
                "No action is a policy change, an attempt to influence somebody, a pilot or an intervention.");
    }

    private static List<Column<Row>> columns(LocalDate today) {
        return List.of(
                Column.sortable(
                        "title", "Action", row -> Cell.link(row.title(), "/delivery/actions/" + row.ref(), row.ref())),
                Column.sortable("type", "Sort", row -> Cell.text(row.type())),
                Column.sortable("life", "Stage", row -> Cell.text(row.life())),
                Column.of("state", "State", row -> Cell.status(row.special().state(row.type(), today))),
                Column.sortable(
                        "effective",
                        "In force",
                        row -> Cell.day(row.special().policy().effective())),
                Column.sortable(
                        "due",
                        "Impact due",
                        row -> Cell.day(row.special().policy().due())),
                Column.sortable(
                        "addressed",
                        "Addressed to",
                        row -> Cell.text(row.special().influence().body())),
                Column.sortable(
                        "method",
                        "Method",
                        row -> Cell.text(row.special().method().name())),
                Column.sortable(
                        "supplier",
                        "Supplier",
                        row -> Cell.text(row.special().method().supplier())),
                Column.of("result", "What came of it", row -> Cell.text(result(row.special()))));
    }

    private static String result(Special one) {
        return !one.policy().assessment().isBlank()
                ? one.policy().assessment()
                : one.influence().answer().isBlank()
                        ? one.result()
                        : one.influence().answer();
    }
}
