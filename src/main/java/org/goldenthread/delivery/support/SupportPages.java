package org.goldenthread.delivery.support;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.delivery.office.Office;
import org.goldenthread.delivery.office.Rows;
import org.goldenthread.delivery.support.Demand.Enabling;
import org.goldenthread.delivery.support.SupportGrid.Box;
import org.goldenthread.delivery.support.SupportGrid.Line;
import org.goldenthread.delivery.support.SupportStore.At;
import org.goldenthread.delivery.support.SupportStore.Wanted;
import org.goldenthread.publishing.Spreadsheets;
import org.goldenthread.publishing.Told;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Column;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.site.list.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

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
        var listing = listing(visitor, request);
        if (request.exports()) {
            return spreadsheets.file(listing, "support-demand");
        }
        var wanted = wanted(visitor, request);
        var months = months(request);
        var shown = support.services(wanted.council()).stream()
                .filter(one -> wanted.service() == 0 || one.id() == wanted.service())
                .toList();
        var all =
                support.loads(new Wanted(wanted.council(), "", wanted.service(), months.getFirst(), months.getLast()));
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

    @GetMapping("/delivery/api/support")
    @ResponseBody
    @May(Act.SEE)
    @Told(
            value = "Days that undertakings want of enabling services, for six months.",
            filters = {
                "within: of an undertaking and what is below it, such as PRG-1",
                "service: of one service, by its number",
                "from: the first month, such as 2026-04; this month otherwise"
            },
            sorts = {"service", "month", "about", "days"})
    Rows rows(Visitor visitor, ListRequest request) {
        return Rows.of(listing(visitor, request));
    }

    private List<YearMonth> months(ListRequest request) {
        return Months.from(request.filter("from"), YearMonth.now(clock));
    }

    private Wanted wanted(Visitor visitor, ListRequest request) {
        var service = request.filter("service");
        var months = months(request);
        return new Wanted(
                visitor.council(),
                request.filter("within"),
                service.matches("\\d{1,9}") ? Long.parseLong(service) : 0,
                months.getFirst(),
                months.getLast());
    }

    private Listing<Demand> listing(Visitor visitor, ListRequest request) {
        var services = support.services(visitor.council());
        var slice = support.list(wanted(visitor, request), request);
        return new Listing<>(
                request,
                "demands",
                columns(),
                slice.rows(),
                List.of(
                        office.filter(visitor.council(), request),
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
    }

    private static List<Column<Demand>> columns() {
        return List.of(
                Column.sortable(
                        "service", "Service", one -> Cell.text(one.service().name())),
                Column.sortable("month", "Month", one -> Cell.text(Months.words(one.month()))),
                Column.sortable("about", "Wanted by", one -> Office.link(one.ref(), one.title(), one.level())),
                Column.sortable("days", "Days", one -> new Cell.Number(one.days(), Load.days(one.days()))));
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
            return new Box("", "", "", null);
        }
        var words = part == null || part.wanted().signum() == 0
                ? all.words()
                : Load.days(part.wanted()) + " here; in all " + all.words();
        return new Box("", words, "", all);
    }
}
