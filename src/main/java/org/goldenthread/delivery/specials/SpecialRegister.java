package org.goldenthread.delivery.specials;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.delivery.office.Office;
import org.goldenthread.delivery.office.Register;
import org.goldenthread.delivery.specials.SpecialStore.Row;
import org.goldenthread.publishing.Spreadsheets;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Column;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.site.list.Listing;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The register of policy changes, influence, pilots and interventions. */
@Controller
class SpecialRegister {
    private final Specials specials;
    private final SpecialControl control;
    private final Office office;
    private final Spreadsheets spreadsheets;
    private final Clock clock;

    SpecialRegister(Specials specials, SpecialControl control, Office office, Spreadsheets spreadsheets, Clock clock) {
        this.specials = specials;
        this.control = control;
        this.office = office;
        this.spreadsheets = spreadsheets;
        this.clock = clock;
    }

    @GetMapping("/delivery/specials")
    @May(Act.SEE)
    Object register(Visitor visitor, ListRequest request, Model model) {
        var slice = specials.list(visitor.council(), request.filter("within"), request.filter("type"), request);
        var listing = new Listing<>(
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
        if (request.exports()) {
            return spreadsheets.file(listing, "special-actions");
        }
        model.addAttribute(
                "page",
                new Register(
                        control.title(),
                        "What such actions have to say besides: the impact of a policy, whom one asks for what, by which "
                                + "method and with what result.",
                        Office.crumbs(control),
                        List.of(),
                        List.of(),
                        listing));
        return "delivery/office/register";
    }

    private static List<Column<Row>> columns(LocalDate today) {
        return List.of(
                Column.of(
                        "title", "Action", row -> Cell.link(row.title(), "/delivery/actions/" + row.ref(), row.ref())),
                Column.of("type", "Sort", row -> Cell.text(row.type())),
                Column.of("life", "Stage", row -> Cell.text(row.life())),
                Column.of("state", "State", row -> Cell.status(row.special().state(row.type(), today))),
                Column.of(
                        "effective",
                        "In force",
                        row -> Cell.day(row.special().policy().effective())),
                Column.of(
                        "due",
                        "Impact due",
                        row -> Cell.day(row.special().policy().due())),
                Column.of(
                        "addressed",
                        "Addressed to",
                        row -> Cell.text(row.special().influence().body())),
                Column.of(
                        "method",
                        "Method",
                        row -> Cell.text(row.special().method().name())),
                Column.of(
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
