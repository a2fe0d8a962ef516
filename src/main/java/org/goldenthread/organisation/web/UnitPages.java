package org.goldenthread.organisation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.NotHere;
import org.goldenthread.access.Visitor;
import org.goldenthread.organisation.Chart;
import org.goldenthread.organisation.Lifecycle;
import org.goldenthread.organisation.Organisation;
import org.goldenthread.organisation.Placements;
import org.goldenthread.organisation.Tree;
import org.goldenthread.organisation.Unit;
import org.goldenthread.organisation.page.Rows;
import org.goldenthread.publishing.Spreadsheets;
import org.goldenthread.site.Crumb;
import org.goldenthread.site.Panels;
import org.goldenthread.site.ThingHead;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.thread.Kinds;
import org.goldenthread.thread.Things;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The list of units, and the page of each. */
@Controller
@May(Act.SEE)
class UnitPages {
    private final Organisation organisation;
    private final Things things;
    private final Kinds kinds;
    private final Panels panels;
    private final Spreadsheets spreadsheets;
    private final Clock clock;

    UnitPages(
            Organisation organisation,
            Things things,
            Kinds kinds,
            Panels panels,
            Spreadsheets spreadsheets,
            Clock clock) {
        this.organisation = organisation;
        this.things = things;
        this.kinds = kinds;
        this.panels = panels;
        this.spreadsheets = spreadsheets;
        this.clock = clock;
    }

    /** A unit in the list, with where it stands. */
    record Line(Unit unit, String way, String parent, Tree.Count count, Tree.@Nullable Seat lead) {}

    @GetMapping("/organisation/units")
    Object units(Visitor visitor, ListRequest request, Model model) {
        var today = LocalDate.now(clock);
        var chart = organisation.chart(visitor.council());
        var tree = chart.on(today);
        var lines = lines(chart, tree).filter(line -> shown(line, request, tree, today));
        var list = columns(request, today)
                .words()
                .choice("level", "Level", levels())
                .choice("under", "Under", under(tree))
                .choice("state", "State", states())
                .list("units", lines, "No unit yet. Open the first one, or bring the organisation in from a file.");
        if (request.exports()) {
            return spreadsheets.file(list, "units");
        }
        model.addAttribute("list", list);
        model.addAttribute("title", "Units");
        model.addAttribute("current", "units");
        return "organisation/list";
    }

    private static Stream<Line> lines(Chart chart, Tree tree) {
        var open = tree.flat();
        var others = chart.units().stream().filter(unit -> !open.contains(unit));
        return Stream.concat(open.stream(), others).map(unit -> {
            var path = tree.path(unit.ref());
            var parent = path.size() < 2 ? "" : path.get(path.size() - 2).name();
            var lead = unit.lead() == null ? null : tree.seat(unit.lead());
            return new Line(unit, tree.pathWords(unit.ref()), parent, tree.count(unit.ref()), lead);
        });
    }

    private static boolean shown(Line line, ListRequest request, Tree tree, LocalDate today) {
        var unit = line.unit();
        var under = request.filter("under");
        var state = request.filter("state");
        return Rows.holds(
                        request.filter("q"),
                        unit.ref(),
                        unit.name(),
                        unit.words().summary())
                && (request.filter("level").isEmpty()
                        || request.filter("level").equals(unit.level().code()))
                && (state.isEmpty() || state.equals(state(unit, today)))
                && (under.isEmpty()
                        || tree.path(unit.ref()).stream()
                                .anyMatch(one -> one.ref().equals(under)));
    }

    private static String state(Unit unit, LocalDate today) {
        return Lifecycle.OfUnit.on(today, unit.life()).name().toLowerCase(Locale.ROOT);
    }

    private static Rows<Line> columns(ListRequest request, LocalDate today) {
        return new Rows<Line>(request, line -> line.unit().ref())
                .sorted(
                        "unit",
                        "Unit",
                        Comparator.comparing(line -> line.unit().name(), String.CASE_INSENSITIVE_ORDER),
                        line -> Cell.link(
                                line.unit().name(),
                                "/organisation/units/" + line.unit().ref(),
                                line.unit().ref()))
                .sorted(
                        "level",
                        "Level",
                        Comparator.comparing(line -> line.unit().level()),
                        line -> Cell.text(line.unit().level().words()))
                .sorted("under", "Under", Comparator.comparing(Line::way), line -> Cell.text(line.parent()))
                .column("lead", "Led by", line -> lead(line.lead()))
                .sorted(
                        "posts",
                        "Posts",
                        Comparator.comparing(line -> line.count().posts()),
                        line -> Cell.number(line.count().posts()))
                .sorted(
                        "vacant",
                        "Vacant",
                        Comparator.comparing(line -> line.count().vacant()),
                        line -> Cell.number(line.count().vacant()))
                .column(
                        "state",
                        "State",
                        line -> Cell.status(
                                Lifecycle.OfUnit.on(today, line.unit().life()).state()))
                .column("opened", "Opened", line -> Cell.day(line.unit().life().opened()))
                .column("closed", "Closed", line -> Cell.day(line.unit().life().closed()));
    }

    private static Cell lead(Tree.@Nullable Seat lead) {
        return lead == null
                ? Cell.text("")
                : Cell.link(
                        lead.post().name(), "/organisation/posts/" + lead.post().ref(), PostPages.held(lead.holders()));
    }

    private static List<Choice> levels() {
        List<Choice> levels = new ArrayList<>(List.of(new Choice("", "All")));
        for (var level : Unit.Level.values()) {
            levels.add(new Choice(level.code(), level.words()));
        }
        return levels;
    }

    private static List<Choice> states() {
        return List.of(
                new Choice("", "All"),
                new Choice("open", "Open"),
                new Choice("planned", "Planned"),
                new Choice("closed", "Closed"),
                new Choice("merged", "Merged"));
    }

    static List<Choice> under(Tree tree) {
        List<Choice> under = new ArrayList<>(List.of(new Choice("", "The whole council")));
        tree.flat().stream()
                .filter(unit -> !tree.below(unit.ref()).isEmpty()
                        || tree.path(unit.ref()).size() < 3)
                .forEach(unit -> under.add(new Choice(unit.ref(), tree.pathWords(unit.ref()))));
        return under;
    }

    @GetMapping("/organisation/units/{ref}")
    String unit(@PathVariable String ref, Visitor visitor, Model model) {
        var thing = things.get(ref);
        var chart = organisation.chart(thing.council());
        var unit = chart.unit(ref);
        if (unit == null) {
            throw new NotHere(ref);
        }
        var tree = chart.on(day(unit));
        var lead = unit.lead() == null ? null : tree.seat(unit.lead());
        var view = new UnitView(
                unit,
                tree,
                tree.count(ref),
                steps(chart, unit),
                Belonging.toUnit(thing, things, kinds),
                chart.unit(unit.life().mergedInto()),
                chart.units().stream()
                        .filter(one -> ref.equals(one.life().mergedInto()))
                        .toList(),
                lead);
        model.addAttribute("view", view);
        model.addAttribute("head", new ThingHead(thing, kinds.of("unit"), crumbs(tree, unit), lede(view), "summary"));
        model.addAttribute("panels", panels.on(thing, visitor));
        return "organisation/unit";
    }

    private LocalDate day(Unit unit) {
        var today = LocalDate.now(clock);
        return switch (Lifecycle.OfUnit.on(today, unit.life())) {
            case OPEN -> today;
            case PLANNED -> Objects.requireNonNullElse(unit.life().opened(), today);
            case CLOSED, MERGED -> Objects.requireNonNullElse(unit.life().closed(), today);
        };
    }

    private static List<UnitStep> steps(Chart chart, Unit unit) {
        return chart.placements().of(unit.ref()).stream()
                .map(place -> {
                    var parent = chart.unit(place.parent());
                    var first = place.since().equals(Placements.ALWAYS);
                    return new UnitStep(
                            first ? unit.life().opened() : place.since(),
                            parent == null ? "" : parent.ref(),
                            parent == null ? "At the top" : parent.name());
                })
                .toList();
    }

    static List<Crumb> crumbs(Tree tree, Unit unit) {
        List<Crumb> crumbs = new ArrayList<>(List.of(new Crumb("Organisation", "/organisation")));
        tree.path(unit.ref())
                .forEach(one -> crumbs.add(
                        one.ref().equals(unit.ref())
                                ? Crumb.here(one.name())
                                : new Crumb(one.name(), "/organisation/units/" + one.ref())));
        return crumbs;
    }

    private static String lede(UnitView view) {
        var summary = view.unit().words().summary();
        return summary.isBlank()
                ? view.unit().level().words()
                : view.unit().level().words() + ". " + summary;
    }
}
