package org.goldenthread.governance.web.groups;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.Body;
import org.goldenthread.governance.seats.Chamber;
import org.goldenthread.governance.seats.Proportion;
import org.goldenthread.governance.seats.Seating;
import org.goldenthread.governance.seats.Seatings;
import org.goldenthread.governance.seats.Shares;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.publishing.Spreadsheets;
import org.goldenthread.site.Said;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Column;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.site.list.Listing;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The political groups on the council, and what each is entitled to on every body. */
@Controller
class PoliticalGroupPages {
    private static final Pattern UNGROUPED = Pattern.compile("(?i)no group|ungrouped|not in a group|none");
    private final Bodies bodies;
    private final Seatings seats;
    private final Spreadsheets spreadsheets;
    private final Clock clock;

    PoliticalGroupPages(Bodies bodies, Seatings seats, Spreadsheets spreadsheets, Clock clock) {
        this.bodies = bodies;
        this.seats = seats;
        this.spreadsheets = spreadsheets;
        this.clock = clock;
    }

    /** A body beside what its groups are entitled to. @param href empty for all bodies together */
    record Row(String name, String href, Seating seating, Proportion due) {}

    @GetMapping("/governance/groups")
    @May(Act.SEE)
    Object page(Visitor visitor, ListRequest request, Model model) {
        var chamber = seats.chamber(visitor.council());
        var list = listing(visitor.council(), chamber, request);
        if (request.exports()) {
            return spreadsheets.file(list, "seats-by-group");
        }
        model.addAttribute("chamber", chamber.orElse(null));
        model.addAttribute("chambers", seats.chambers(visitor.council()));
        model.addAttribute("list", list);
        model.addAttribute(
                "foot", together(visitor.council(), chamber).map(list::cells).orElse(null));
        return "governance/groups";
    }

    private Listing<Row> listing(String council, Optional<Chamber> chamber, ListRequest request) {
        var rows = new ArrayList<Row>();
        if (chamber.isPresent()) {
            var groups = chamber.get().groups();
            var all = seats.all(council);
            for (var body : bodies.live(council)) {
                var one = all.get(body.ref());
                if (one != null && one.rule() == Seating.Rule.PROPORTIONATE) {
                    rows.add(row(body, one, groups));
                }
            }
            if (request.exports()) {
                together(council, chamber).ifPresent(rows::add);
            }
        }
        return new Listing<>(
                request,
                "bodies whose seats follow the groups",
                columns(),
                rows,
                List.of(),
                rows.size(),
                null,
                "No body whose seats follow the groups has its seats written down.");
    }

    /** Over all bodies that follow the groups, too, each group is to have its share. */
    private Optional<Row> together(String council, Optional<Chamber> chamber) {
        return chamber.flatMap(now -> seats.together(council)
                .map(one -> new Row("All of these together", "", one, Proportion.of(one.seats(), now.groups()))));
    }

    private static Row row(Body body, Seating seating, List<Proportion.Group> groups) {
        return new Row(
                body.name(), "/governance/bodies/" + body.ref(), seating, Proportion.of(seating.seats(), groups));
    }

    private static List<Column<Row>> columns() {
        return List.of(
                Column.of(
                        "body",
                        "Body",
                        row -> row.href().isEmpty() ? Cell.text(row.name()) : Cell.link(row.name(), row.href())),
                Column.of("seats", "Seats", row -> Cell.number(row.seating().seats())),
                Column.of(
                        "has",
                        "As they are shared",
                        row -> Cell.text(
                                row.seating().shares().isEmpty()
                                        ? "not shared yet"
                                        : Shares.written(row.seating().shares()).replace("\n", ", "))),
                Column.of("due", "As the groups are entitled", row -> Cell.text(due(row.due()))),
                Column.of("fits", "Compared", row -> Cell.status(compared(row))));
    }

    private static String due(Proportion due) {
        var words = due.shares().stream()
                .map(one -> one.group().name() + " " + one.seats())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
        return due.note().isEmpty() ? words : words + ". " + due.note();
    }

    private static State compared(Row row) {
        if (row.seating().shares().isEmpty()) {
            return new State("not shared yet", Tone.NONE);
        }
        var wrong = row.seating().wrong(row.due());
        return wrong.isEmpty()
                ? new State("in proportion", Tone.GOOD)
                : new State(String.join("; ", wrong), Tone.WARNING);
    }

    @GetMapping("/governance/groups/new")
    @May(Act.EDIT)
    String blank(Visitor visitor, Model model) {
        var now = seats.chamber(visitor.council())
                .map(one -> one.words().replace(", ", "\n"))
                .orElse("");
        return form(Typed.of(Map.of("groups", now, "day", LocalDate.now(clock).toString())), List.of(), model);
    }

    @PostMapping("/governance/groups/new")
    @May(Act.EDIT)
    String add(Visitor visitor, @RequestParam Map<String, String> form, RedirectAttributes redirect, Model model) {
        var typed = Typed.of(form);
        var checked = typed.days("day")
                .then(PoliticalGroupPages::chamber)
                .then(wanted -> seats.put(visitor.council(), wanted));
        return switch (checked) {
            case Checked.Accepted<Chamber>(Chamber made) -> {
                Said.next(redirect, "Written down: " + made.members() + " members of the council");
                yield "redirect:/governance/groups";
            }
            case Checked.Refused<Chamber>(List<Problem> problems) -> form(typed, problems, model);
        };
    }

    private static Checked<Chamber> chamber(Typed typed) {
        var day = typed.day("day");
        if (day == null) {
            return Checked.refused("day", "Enter the day from which it is so");
        }
        return Shares.read("groups", typed.text("groups"))
                .then(shares -> Checked.accepted(new Chamber(
                        day,
                        typed.text("why"),
                        shares.stream()
                                .map(one -> new Proportion.Group(
                                        one.name(),
                                        one.seats(),
                                        !UNGROUPED.matcher(one.name()).matches()))
                                .toList())));
    }

    private static String form(Typed typed, List<Problem> problems, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        return "governance/groups-form";
    }
}
