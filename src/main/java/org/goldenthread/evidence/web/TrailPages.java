package org.goldenthread.evidence.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.access.Accounts;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.evidence.Trail;
import org.goldenthread.evidence.TrailEntry;
import org.goldenthread.evidence.TrailFilter;
import org.goldenthread.publishing.Spreadsheets;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Column;
import org.goldenthread.site.list.Filter;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.site.list.Listing;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The whole trail of a council, for whoever audits it. */
@Controller
@May(Act.INSPECT)
class TrailPages {
    private static final int LONGEST = 280;
    private final Trail trail;
    private final Wording wording;
    private final Accounts accounts;
    private final Spreadsheets spreadsheets;
    private final Clock clock;

    TrailPages(Trail trail, Wording wording, Accounts accounts, Spreadsheets spreadsheets, Clock clock) {
        this.trail = trail;
        this.wording = wording;
        this.accounts = accounts;
        this.spreadsheets = spreadsheets;
        this.clock = clock;
    }

    @GetMapping("/evidence/trail")
    Object trail(Visitor visitor, ListRequest request, Model model) {
        var list = list(visitor.council(), request);
        if (request.exports()) {
            return spreadsheets.file(list, "trail");
        }
        model.addAttribute("list", list);
        model.addAttribute("problems", problems(request));
        return "evidence/trail";
    }

    private Listing<TrailEntry> list(String council, ListRequest request) {
        var filter = filter(council, request);
        var page = trail.of(filter, key(request.after()), request.size());
        var words = wording.of(page.entries());
        var next = page.next();
        return new Listing<>(
                request,
                "entries",
                columns(words, request.exports()),
                page.entries(),
                filters(request),
                trail.count(filter),
                next == null ? null : Long.toString(next),
                "Nothing has happened yet.");
    }

    private static List<Column<TrailEntry>> columns(TrailWords words, boolean exact) {
        return List.of(
                Column.of("place", "Place", entry -> Cell.number(entry.place())),
                Column.of(
                        "when",
                        "When",
                        entry -> Cell.text(
                                exact
                                        ? entry.at().toString()
                                        : words.when(entry.at()).replace(' ', '\u00a0'))),
                Column.of("who", "Who", entry -> Cell.text(words.who(entry.account()))),
                Column.of("ref", "About", TrailPages::about),
                Column.of(
                        "deed",
                        "What",
                        entry -> Cell.text(exact ? sentence(entry, words) : cut(sentence(entry, words)))),
                Column.of("room", "Room", entry -> Cell.text(entry.room())),
                Column.of("request", "Request", entry -> Cell.text(entry.request())));
    }

    private static Cell about(TrailEntry entry) {
        var ref = entry.ref();
        return ref == null || ref.isEmpty() ? Cell.text("") : Cell.link(ref, "/evidence/" + ref + "/history");
    }

    private static String sentence(TrailEntry entry, TrailWords words) {
        var lines = words.lines(entry).stream().map(HistoryRow.Line::sentence).collect(Collectors.joining("; "));
        return words.deed(entry) + (lines.isEmpty() ? "" : ": " + lines);
    }

    /** The page shows enough to recognise it; the history of the thing and the export have all of it. */
    private static String cut(String sentence) {
        return sentence.length() <= LONGEST ? sentence : sentence.substring(0, LONGEST) + "…";
    }

    private TrailFilter filter(String council, ListRequest request) {
        return new TrailFilter(
                council,
                key(request.filter("who")),
                start(request.filter("from"), 0),
                start(request.filter("to"), 1),
                request.filter("room"),
                request.filter("ref").toUpperCase(Locale.ROOT));
    }

    private @Nullable Instant start(String day, int plus) {
        try {
            return day.isEmpty()
                    ? null
                    : LocalDate.parse(day)
                            .plusDays(plus)
                            .atStartOfDay(clock.getZone())
                            .toInstant();
        } catch (DateTimeParseException typed) {
            return null;
        }
    }

    private List<Problem> problems(ListRequest request) {
        return Stream.of("from", "to")
                .filter(name -> !request.filter(name).isEmpty() && start(request.filter(name), 0) == null)
                .map(name -> new Problem("filter-" + name, "Write the day as " + LocalDate.now(clock)))
                .toList();
    }

    private static @Nullable Long key(@Nullable String number) {
        return number != null && number.matches("\\d{1,18}") ? Long.valueOf(number) : null;
    }

    private List<Filter> filters(ListRequest request) {
        List<Filter.Choice> people = new ArrayList<>(List.of(new Filter.Choice("", "Everybody")));
        accounts.names().forEach((id, name) -> people.add(new Filter.Choice(Long.toString(id), name)));
        List<Filter.Choice> rooms = new ArrayList<>(List.of(new Filter.Choice("", "All rooms")));
        trail.rooms().forEach(room -> rooms.add(new Filter.Choice(room, room)));
        return List.of(
                Filter.choice(request, "who", "Who", people),
                new Filter("from", "From (year-month-day)", request.filter("from"), List.of()),
                new Filter("to", "To", request.filter("to"), List.of()),
                Filter.choice(request, "room", "Room", rooms),
                new Filter("ref", "Reference", Objects.requireNonNull(request.filter("ref")), List.of()));
    }
}
