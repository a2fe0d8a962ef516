package org.goldenthread.governance.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.Body;
import org.goldenthread.governance.BodyState;
import org.goldenthread.governance.people.Appointment;
import org.goldenthread.governance.people.Appointments;
import org.goldenthread.governance.people.Capacity;
import org.goldenthread.governance.seats.Seating;
import org.goldenthread.governance.seats.Seatings;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Column;
import org.goldenthread.site.list.Filter;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.site.list.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list of bodies: filters, columns, and the columns of its export. */
@Component
class BodyList {
    private static final Map<String, Comparator<Body>> ORDERS = Map.of(
            "body", Comparator.comparing(one -> one.name().toLowerCase(Locale.UK)),
            "sort", Comparator.comparing(one -> one.words().sort()),
            "state", Comparator.comparing(one -> one.life().state()),
            "sunset",
                    Comparator.comparing(one -> one.life().sunset(), Comparator.nullsLast(Comparator.naturalOrder())));
    private final Bodies bodies;
    private final Appointments appointments;
    private final Seatings seats;
    private final Clock clock;

    BodyList(Bodies bodies, Appointments appointments, Seatings seats, Clock clock) {
        this.bodies = bodies;
        this.appointments = appointments;
        this.seats = seats;
        this.clock = clock;
    }

    /** A body with what is shown beside it. @param held such as "7 of 8"; empty while no seats are written down */
    record Row(Body body, String upper, String chair, String held) {}

    Listing<Row> of(String council, ListRequest request) {
        var all = bodies.all(council);
        var names = all.stream().collect(Collectors.toMap(Body::ref, Body::name));
        var today = LocalDate.now(clock);
        var sitting = appointments.all(council).stream()
                .filter(one -> one.on(today))
                .collect(Collectors.groupingBy(Appointment::ref));
        var seatings = seats.all(council);
        var found = sorted(all.stream().filter(one -> wanted(one, request)), request)
                .map(one -> row(one, names, sitting.getOrDefault(one.ref(), List.of()), seatings.get(one.ref())))
                .toList();
        var page = page(found, request);
        boolean more = !page.isEmpty() && !page.getLast().equals(found.getLast());
        return new Listing<>(
                request,
                "bodies",
                request.exports() ? exported() : columns(),
                page,
                filters(all, request),
                found.size(),
                more ? page.getLast().body().ref() : null,
                "No body has been set up yet.");
    }

    /** The tree needs every body anyway; the page shows as many as others do, from behind a reference. */
    private static List<Row> page(List<Row> found, ListRequest request) {
        int from = 0;
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).body().ref().equals(request.after())) {
                from = i + 1;
            }
        }
        return found.subList(from, Math.min(found.size(), from + request.size()));
    }

    private static Row row(Body body, Map<String, String> names, List<Appointment> sitting, @Nullable Seating seating) {
        long held = sitting.stream().filter(one -> one.capacity().seated()).count();
        return new Row(
                body,
                body.lines().stream()
                        .map(line -> names.getOrDefault(line.to(), line.to()))
                        .collect(Collectors.joining(", ")),
                sitting.stream()
                        .filter(one -> one.capacity() == Capacity.CHAIR)
                        .map(Appointment::name)
                        .findFirst()
                        .orElse(""),
                seating == null ? "" : held + " of " + seating.seats());
    }

    private static Stream<Body> sorted(Stream<Body> bodies, ListRequest request) {
        var order = ORDERS.get(request.sort());
        return order == null ? bodies : bodies.sorted(request.descending() ? order.reversed() : order);
    }

    private static boolean wanted(Body body, ListRequest request) {
        var state = request.filter("state");
        var sort = request.filter("sort");
        var words = request.filter("q").strip().toLowerCase(Locale.UK);
        return (state.isEmpty()
                        ? body.live()
                        : state.equals("all") || body.life().state().code().equals(state))
                && (sort.isEmpty() || body.words().sort().code().equals(sort))
                && (words.isEmpty()
                        || (body.ref() + " " + body.name() + " " + body.words().remit())
                                .toLowerCase(Locale.UK)
                                .contains(words));
    }

    private static List<Column<Row>> columns() {
        return List.of(
                Column.sortable(
                        "body",
                        "Body",
                        row -> Cell.link(
                                row.body().name(),
                                "/governance/bodies/" + row.body().ref(),
                                row.body().ref())),
                Column.sortable(
                        "sort",
                        "Sort",
                        row -> Cell.text(row.body().words().sort().words())),
                Column.of("reports", "Reports to", row -> Cell.text(row.upper())),
                Column.of("chair", "Chair", row -> Cell.text(row.chair())),
                Column.of("held", "Seats held", row -> Cell.text(row.held())),
                Column.sortable(
                        "sunset", "Ends on", row -> Cell.day(row.body().life().sunset())),
                Column.sortable("state", "State", row -> Cell.status(row.body().state())));
    }

    /** With what the page of a body says besides. */
    private static List<Column<Row>> exported() {
        var columns = new ArrayList<>(columns());
        columns.addFirst(
                Column.of("ref", "Reference", row -> Cell.text(row.body().ref())));
        columns.add(
                Column.of("remit", "Remit", row -> Cell.text(row.body().words().remit())));
        columns.add(Column.of(
                "established", "Established", row -> Cell.day(row.body().life().established())));
        columns.add(Column.of(
                "review", "Review by", row -> Cell.day(row.body().life().review())));
        return columns;
    }

    private static List<Filter> filters(List<Body> all, ListRequest request) {
        var sorts = all.stream()
                .map(one -> one.words().sort())
                .distinct()
                .sorted()
                .map(one -> new Choice(one.code(), one.words()));
        return List.of(
                Filter.words(request),
                Filter.choice(
                        request,
                        "sort",
                        "Sort",
                        Stream.concat(Stream.of(new Choice("", "All")), sorts).toList()),
                Filter.choice(request, "state", "State", states()));
    }

    private static List<Choice> states() {
        var choices = new ArrayList<>(List.of(new Choice("", "Still meeting")));
        for (var one : BodyState.values()) {
            choices.add(new Choice(
                    one.code(),
                    one.words().substring(0, 1).toUpperCase(Locale.UK)
                            + one.words().substring(1)));
        }
        choices.add(new Choice("all", "All"));
        return choices;
    }
}
