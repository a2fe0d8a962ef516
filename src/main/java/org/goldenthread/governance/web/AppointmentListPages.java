package org.goldenthread.governance.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.Body;
import org.goldenthread.governance.people.Appointment;
import org.goldenthread.governance.people.AppointmentState;
import org.goldenthread.governance.people.Appointments;
import org.goldenthread.governance.people.Capacity;
import org.goldenthread.governance.people.Vacancy;
import org.goldenthread.governance.seats.Seatings;
import org.goldenthread.publishing.Spreadsheets;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Column;
import org.goldenthread.site.list.Filter;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.site.list.Listing;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Who sits where, and which seats are empty, over all bodies that still meet. */
@Controller
class AppointmentListPages {
    private final Bodies bodies;
    private final Appointments appointments;
    private final Seatings seats;
    private final Spreadsheets spreadsheets;
    private final Clock clock;

    AppointmentListPages(
            Bodies bodies, Appointments appointments, Seatings seats, Spreadsheets spreadsheets, Clock clock) {
        this.bodies = bodies;
        this.appointments = appointments;
        this.seats = seats;
        this.spreadsheets = spreadsheets;
        this.clock = clock;
    }

    /** An appointment, or a seat that nobody holds. */
    record Row(Body body, String who, String href, String as, String group, State state, List<LocalDate> term) {
        Cell day(int which) {
            return Cell.day(term.get(which).equals(LocalDate.MAX) ? null : term.get(which));
        }
    }

    @GetMapping("/governance/appointments")
    @May(Act.SEE)
    Object list(Visitor visitor, ListRequest request, Model model) {
        var all = bodies.live(visitor.council());
        var rows = rows(visitor.council(), all).stream()
                .filter(row -> wanted(row, request))
                .toList();
        var listing = new Listing<>(
                request,
                "appointments",
                columns(),
                rows,
                filters(all, request),
                rows.size(),
                null,
                "Nobody has been appointed to a body yet.");
        if (request.exports()) {
            return spreadsheets.file(listing, "appointments");
        }
        model.addAttribute("list", listing);
        return "governance/appointments";
    }

    private List<Row> rows(String council, List<Body> live) {
        var today = LocalDate.now(clock);
        var seatings = seats.all(council);
        var byBody = appointments.all(council).stream().collect(Collectors.groupingBy(Appointment::ref));
        var rows = new ArrayList<Row>();
        for (var body : live) {
            var here = byBody.getOrDefault(body.ref(), List.of());
            here.stream()
                    .filter(one -> one.state() != AppointmentState.ENDED || one.on(today))
                    .forEach(one -> rows.add(row(body, one, today)));
            var seating = seatings.get(body.ref());
            if (seating != null) {
                var sitting = here.stream().filter(one -> one.on(today)).toList();
                Vacancy.of(seating, sitting).forEach(one -> rows.add(vacant(body, one)));
            }
        }
        return rows;
    }

    private static Row row(Body body, Appointment one, LocalDate today) {
        return new Row(
                body,
                one.name(),
                "/governance/people/" + one.person(),
                one.capacity().words(),
                one.group(),
                one.shown(today),
                List.of(or(one.since()), or(one.until())));
    }

    private static LocalDate or(@org.jspecify.annotations.Nullable LocalDate day) {
        return day == null ? LocalDate.MAX : day;
    }

    private static Row vacant(Body body, Vacancy one) {
        return new Row(
                body,
                one.words(),
                "/governance/bodies/" + body.ref(),
                Capacity.MEMBER.words(),
                one.group(),
                new State("vacant", Tone.WARNING),
                List.of(LocalDate.MAX, LocalDate.MAX));
    }

    private static boolean wanted(Row row, ListRequest request) {
        var words = request.filter("q").strip().toLowerCase(Locale.UK);
        return any(request, "body", row.body().ref())
                && any(request, "as", row.as())
                && any(request, "state", row.state().words())
                && (words.isEmpty()
                        || (row.who() + " " + row.group() + " " + row.body().name())
                                .toLowerCase(Locale.UK)
                                .contains(words));
    }

    private static boolean any(ListRequest request, String name, String value) {
        return request.filter(name).isEmpty() || request.filter(name).equals(value);
    }

    private static List<Column<Row>> columns() {
        return List.of(
                Column.of("who", "Who", row -> Cell.link(row.who(), row.href())),
                Column.of(
                        "body",
                        "Body",
                        row -> Cell.link(
                                row.body().name(),
                                "/governance/bodies/" + row.body().ref())),
                Column.of("as", "As", row -> Cell.text(row.as())),
                Column.of("group", "For", row -> Cell.text(row.group())),
                Column.of("since", "Since", row -> row.day(0)),
                Column.of("until", "Until", row -> row.day(1)),
                Column.of("state", "State", row -> Cell.status(row.state())));
    }

    private static List<Filter> filters(List<Body> all, ListRequest request) {
        return List.of(
                Filter.words(request),
                filter(request, "body", "Body", all.stream().map(one -> new Choice(one.ref(), one.name()))),
                filter(
                        request,
                        "as",
                        "As",
                        Stream.of(Capacity.values()).map(one -> new Choice(one.words(), one.words()))),
                filter(
                        request,
                        "state",
                        "State",
                        Map.of(
                                        "appointed", "Appointed",
                                        "proposed", "Proposed",
                                        "term over", "Term over",
                                        "vacant", "Vacant")
                                .entrySet()
                                .stream()
                                .sorted(Map.Entry.comparingByValue())
                                .map(one -> new Choice(one.getKey(), one.getValue()))));
    }

    private static Filter filter(ListRequest request, String name, String label, Stream<Choice> choices) {
        return Filter.choice(
                request,
                name,
                label,
                Stream.concat(Stream.of(new Choice("", "All")), choices).toList());
    }
}
