package org.goldenthread.thread.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.goldenthread.access.Visitor;
import org.goldenthread.site.Times;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Column;
import org.goldenthread.site.list.Filter;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.site.list.Listing;
import org.goldenthread.thread.Kinds;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.thread.loose.LooseEnds;
import org.springframework.stereotype.Component;

/** Fills the page of loose ends, and the list that leaves as a file. */
@Component
class LooseEndViews {
    private static final String PATH = "/thread/loose-ends";
    private static final int OF_EACH_CHECK = 500;
    private static final int SHOWN = 20;
    private final LooseEnds looseEnds;
    private final Things things;
    private final Kinds kinds;
    private final Clock clock;

    LooseEndViews(LooseEnds looseEnds, Things things, Kinds kinds, Clock clock) {
        this.looseEnds = looseEnds;
        this.things = things;
        this.kinds = kinds;
        this.clock = clock;
    }

    /** The list of one check, as if asked for by its address. */
    ListRequest request(String check) {
        return new ListRequest(PATH, Map.of("check", check), "", false, null, "");
    }

    LooseEndView of(Visitor visitor, ListRequest request, LooseEndView.Typed typed) {
        var all = looseEnds.of(visitor.council(), "", OF_EACH_CHECK);
        var units = units(all);
        var found = all.stream().filter(one -> fits(one, request)).toList();
        return new LooseEndView(
                groups(found, request, units, visitor),
                found.size(),
                filters(all, units, request),
                !request.filter("check").isEmpty() || !request.filter("service").isEmpty(),
                aside(visitor),
                typed,
                LocalDate.now(clock).plusYears(1).toString(),
                request.address("format", "csv"),
                request.address("format", "xlsx"));
    }

    private static boolean fits(LooseEnds.Found one, ListRequest request) {
        var service = request.filter("service");
        var check = request.filter("check");
        return (service.isEmpty() || service.equals(one.thing().service()))
                && (check.isEmpty() || check.equals(one.end().sort()));
    }

    private Map<String, String> units(List<LooseEnds.Found> all) {
        Map<String, String> names = new LinkedHashMap<>();
        things.cards(all.stream()
                        .map(one -> one.thing().service())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList())
                .forEach((ref, unit) -> names.put(ref, unit.title()));
        return names;
    }

    private List<LooseEndView.Group> groups(
            List<LooseEnds.Found> found, ListRequest request, Map<String, String> units, Visitor visitor) {
        Map<String, List<LooseEnds.Found>> bySort = new LinkedHashMap<>();
        found.forEach(one -> bySort.computeIfAbsent(one.end().sort(), sort -> new ArrayList<>())
                .add(one));
        int most = request.filter("check").isEmpty() ? SHOWN : OF_EACH_CHECK;
        return bySort.entrySet().stream()
                .map(entry -> new LooseEndView.Group(
                        entry.getKey(),
                        entry.getValue().getFirst().end().label(),
                        entry.getValue().size(),
                        entry.getValue().size() >= OF_EACH_CHECK,
                        entry.getValue().stream()
                                .limit(most)
                                .map(one -> item(one, units, visitor))
                                .toList(),
                        Math.max(0, entry.getValue().size() - most),
                        request.address("check", entry.getKey())))
                .toList();
    }

    private static LooseEndView.Item item(LooseEnds.Found one, Map<String, String> units, Visitor visitor) {
        var service = one.thing().service();
        return new LooseEndView.Item(
                one.end(),
                one.thing(),
                service == null ? "" : units.getOrDefault(service, service),
                visitor.mayChange(one.thing().owner()));
    }

    private static List<Filter> filters(List<LooseEnds.Found> all, Map<String, String> units, ListRequest request) {
        List<Filter.Choice> checks = new ArrayList<>(List.of(new Filter.Choice("", "All checks")));
        Map<String, String> labels = new LinkedHashMap<>();
        all.forEach(one -> labels.putIfAbsent(one.end().sort(), one.end().label()));
        labels.forEach((sort, label) -> checks.add(new Filter.Choice(sort, label)));
        List<Filter.Choice> services = new ArrayList<>(List.of(new Filter.Choice("", "All services")));
        units.forEach((ref, name) -> services.add(new Filter.Choice(ref, name)));
        return List.of(
                Filter.choice(request, "check", "Check", checks),
                Filter.choice(request, "service", "Service", services));
    }

    private List<LooseEndView.Aside> aside(Visitor visitor) {
        var aside = looseEnds.setAsideIn(visitor.council());
        var cards = things.cards(aside.stream().map(LooseEnds.Aside::ref).toList());
        return aside.stream()
                .filter(one -> cards.containsKey(one.ref()))
                .map(one -> aside(one, Objects.requireNonNull(cards.get(one.ref())), visitor))
                .toList();
    }

    private LooseEndView.Aside aside(LooseEnds.Aside one, Thing thing, Visitor visitor) {
        return new LooseEndView.Aside(
                one.ref(),
                kinds.href(thing),
                thing.title(),
                one.sort(),
                one.reason(),
                Times.day(one.until()),
                visitor.mayChange(thing.owner()));
    }

    /** The same as a list for a spreadsheet, whole. */
    Listing<LooseEnds.Found> listing(String council, ListRequest request) {
        var all = looseEnds.of(council, "", request.size());
        var found = all.stream().filter(one -> fits(one, request)).toList();
        var units = units(found);
        List<Column<LooseEnds.Found>> columns = List.of(
                Column.of("check", "Check", one -> Cell.text(one.end().label())),
                Column.of("ref", "Reference", one -> Cell.text(one.end().ref())),
                Column.of("title", "Title", one -> Cell.text(one.thing().title())),
                Column.of("words", "What is missing", one -> Cell.text(one.end().words())),
                Column.of("remedy", "What to do", one -> Cell.text(one.end().remedy())),
                Column.of(
                        "service",
                        "Service",
                        one -> Cell.text(
                                units.getOrDefault(String.valueOf(one.thing().service()), ""))),
                Column.of("state", "State", one -> Cell.status(one.thing().state())),
                Column.of("due", "Due", one -> Cell.day(one.thing().card().due())));
        return new Listing<>(request, "loose ends", columns, found, List.of(), found.size(), null, "");
    }
}
