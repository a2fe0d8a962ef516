package org.goldenthread.delivery.support;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.delivery.office.Office;
import org.goldenthread.delivery.support.Demand.Enabling;
import org.goldenthread.delivery.support.SupportGrid.Box;
import org.goldenthread.delivery.support.SupportGrid.Line;
import org.goldenthread.delivery.support.SupportStore.At;
import org.goldenthread.delivery.support.SupportStore.Wanted;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.publishing.Spreadsheets;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Column;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.site.list.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What is wanted of every enabling service by month against what it can give, and who wants it. */
@Controller
class SupportPages {
    private final Support support;
    private final SupportControl control;
    private final Office office;
    private final Spreadsheets spreadsheets;
    private final Clock clock;

    SupportPages(Support support, SupportControl control, Office office, Spreadsheets spreadsheets, Clock clock) {
        this.support = support;
        this.control = control;
        this.office = office;
        this.spreadsheets = spreadsheets;
        this.clock = clock;
    }

    @GetMapping("/delivery/support")
    @May(Act.SEE)
    Object register(Visitor visitor, ListRequest request, Model model) {
        var council = visitor.council();
        var months = Months.from(request.filter("from"), YearMonth.now(clock));
        var services = support.services(council);
        int service = Typed.of(request.filters()).number("service");
        var wanted = new Wanted(council, request.filter("within"), service, months.getFirst(), months.getLast());
        var slice = support.list(wanted, request);
        var listing = new Listing<>(
                request,
                "demands",
                columns(),
                slice.rows(),
                List.of(
                        office.filter(council, request),
                        Office.filter(
                                request,
                                "service",
                                "Service",
                                services.stream()
                                        .map(one -> new Choice(Long.toString(one.id()), one.name()))
                                        .toList())),
                slice.total(),
                slice.next(),
                "Nobody has asked for support in these months. Open a strand or project and follow “Support demand”.");
        if (request.exports()) {
            return spreadsheets.file(listing, "support-demand");
        }
        var shown = services.stream()
                .filter(one -> service == 0 || one.id() == service)
                .toList();
        var all = support.loads(new Wanted(council, "", service, months.getFirst(), months.getLast()));
        var part = wanted.within().isEmpty() ? Map.<At, Load>of() : support.loads(wanted);
        model.addAttribute("grid", grid(shown, months, all, part));
        model.addAttribute("list", listing);
        model.addAttribute("crumbs", Office.crumbs(control));
        model.addAttribute(
                "earlier",
                request.address(
                        "from", months.getFirst().minusMonths(Months.SHOWN).toString()));
        model.addAttribute(
                "later", request.address("from", months.getLast().plusMonths(1).toString()));
        return "delivery/support/register";
    }

    private static List<Column<Demand>> columns() {
        return List.of(
                Column.of("service", "Service", one -> Cell.text(one.service().name())),
                Column.of("month", "Month", one -> Cell.text(Months.words(one.month()))),
                Column.of("about", "Wanted by", one -> Office.link(one.ref(), one.title(), one.level())),
                Column.of("days", "Days", one -> new Cell.Number(one.days(), Load.days(one.days()))));
    }

    /** Each month of a service as everybody's wants make it, with the part of whom the page is narrowed to. */
    private static SupportGrid grid(
            List<Enabling> services, List<YearMonth> months, Map<At, Load> all, Map<At, Load> part) {
        var lines = services.stream()
                .map(one -> new Line(
                        one.name(),
                        "/delivery/support?service=" + one.id(),
                        months.stream()
                                .map(month -> box(all.get(new At(one.id(), month)), part.get(new At(one.id(), month))))
                                .toList()))
                .toList();
        return new SupportGrid(
                "Days wanted of days there are",
                months.stream().map(Months::words).toList(),
                lines,
                "",
                List.of());
    }

    private static Box box(@Nullable Load all, @Nullable Load part) {
        if (all == null) {
            return new Box("", "", null);
        }
        var words = part == null || part.wanted().signum() == 0
                ? all.words()
                : Load.days(part.wanted()) + " here; in all " + all.words();
        return new Box("", words, all);
    }
}
