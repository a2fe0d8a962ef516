package org.goldenthread.delivery.raid;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.delivery.Undertakings;
import org.goldenthread.delivery.office.Office;
import org.goldenthread.delivery.office.Register;
import org.goldenthread.delivery.office.Rows;
import org.goldenthread.delivery.office.Slice;
import org.goldenthread.delivery.raid.RaidEntry.Type;
import org.goldenthread.publishing.Told;
import org.goldenthread.site.Crumb;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Column;
import org.goldenthread.site.list.Filter;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.site.list.Listing;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The log of what could stop a programme, what has gone wrong, and what waits for another project. */
@Controller
class RaidPages {
    private static final List<Column<RaidEntry>> COLUMNS = List.of(
            Column.sortable("type", "Type", one -> Cell.text(one.type().words())),
            Column.sortable("title", "What", one -> Cell.link(one.title(), one.href(), one.ref())),
            Column.sortable("about", "Of", one -> Cell.text(one.about())),
            Column.sortable("weight", "Weight", one -> Cell.text(one.weight())),
            Column.sortable("state", "State", one -> Cell.status(one.state())),
            Column.sortable("owner", "Owner", one -> Cell.text(one.owner())),
            Column.sortable("due", "Due or review", one -> Cell.day(one.due())));
    private final List<RaidSource> sources;
    private final RaidStore store;
    private final Undertakings undertakings;
    private final Office office;

    RaidPages(List<RaidSource> sources, RaidStore store, Undertakings undertakings, Office office) {
        this.sources = sources;
        this.store = store;
        this.undertakings = undertakings;
        this.office = office;
    }

    @GetMapping("/delivery/raid")
    @May(Act.SEE)
    Object log(Visitor visitor, ListRequest request, Model model) {
        var page = new Register(
                "RAID log",
                "Risks, issues and what one project waits for in another, as far as they are not over. "
                        + "Assumptions stand in the business cases.",
                List.of(
                        new Crumb("Delivery", "/delivery"),
                        new Crumb("Controls", "/delivery/controls"),
                        Crumb.here("RAID log")),
                List.of(),
                List.of(),
                listing(visitor, request, request.exports()));
        return office.register(page, "raid-log", model);
    }

    @GetMapping("/delivery/api/raid")
    @ResponseBody
    @May(Act.SEE)
    @Told(
            value = "Risks, issues and dependencies between projects that are not over.",
            filters = {
                "within: of an undertaking and what is below it, such as PRG-1",
                "type: risk, issue or dependency",
                "q: with these words in the title"
            },
            sorts = {"type", "title", "about", "weight", "state", "owner", "due"})
    Rows rows(Visitor visitor, ListRequest request) {
        return Rows.of(listing(visitor, request, true));
    }

    private Listing<RaidEntry> listing(Visitor visitor, ListRequest request, boolean whole) {
        var type = request.filter("type");
        var words = request.filter("q").toLowerCase(Locale.UK);
        var all = all(visitor.council(), request.filter("within"))
                .filter(one -> type.isEmpty() || one.type().words().equals(type))
                .filter(one -> one.title().toLowerCase(Locale.UK).contains(words))
                .toList();
        var slice = Slice.of(all, COLUMNS, request);
        return new Listing<>(
                request,
                "entries",
                whole
                        ? Register.whole(
                                RaidEntry::ref, COLUMNS, Column.of("words", "More", one -> Cell.text(one.words())))
                        : COLUMNS,
                slice.rows(),
                List.of(
                        Filter.words(request),
                        office.filter(visitor.council(), request),
                        Office.filter(
                                request,
                                "type",
                                "Type",
                                Office.words(Stream.of(Type.values())
                                        .map(Type::words)
                                        .toList()))),
                slice.total(),
                slice.next(),
                "No risk, no issue, and nothing that one project waits for in another.");
    }

    private Stream<RaidEntry> all(String council, String within) {
        var about = undertakings.find(within).filter(one -> one.council().equals(council));
        if (about.isEmpty() && !within.isEmpty()) {
            return Stream.of();
        }
        var inside = about.isEmpty() ? Set.<String>of() : store.inside(within);
        return sources.stream()
                .flatMap(source -> source.open(council, inside).stream())
                .sorted(Comparator.comparing(RaidEntry::type));
    }
}
