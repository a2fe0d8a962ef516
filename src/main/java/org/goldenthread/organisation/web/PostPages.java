package org.goldenthread.organisation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.NotHere;
import org.goldenthread.access.Visitor;
import org.goldenthread.organisation.Chart;
import org.goldenthread.organisation.Holder;
import org.goldenthread.organisation.Lifecycle;
import org.goldenthread.organisation.Organisation;
import org.goldenthread.organisation.Placements;
import org.goldenthread.organisation.Post;
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

/** The list of posts, and the page of each. */
@Controller
@May(Act.SEE)
class PostPages {
    private final Organisation organisation;
    private final Things things;
    private final Kinds kinds;
    private final Panels panels;
    private final Spreadsheets spreadsheets;
    private final Clock clock;

    PostPages(
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

    /** A post in the list, with its unit and holders today. */
    record Line(Post post, @Nullable Unit unit, List<Holder> holders, Lifecycle.OfPost state) {
        String unitName() {
            return unit == null ? "" : unit.name();
        }
    }

    /** Those who hold a post, in words. */
    static String held(List<Holder> holders) {
        return holders.isEmpty()
                ? "vacant"
                : holders.stream().map(Holder::shown).collect(Collectors.joining(", "));
    }

    @GetMapping("/organisation/posts")
    Object posts(Visitor visitor, ListRequest request, Model model) {
        var today = LocalDate.now(clock);
        var chart = organisation.chart(visitor.council());
        var tree = chart.on(today);
        var list = columns(request)
                .words()
                .choice("unit", "Unit", UnitPages.under(tree))
                .choice("state", "State", states())
                .list(
                        "posts",
                        lines(chart, today).filter(line -> shown(line, request, tree)),
                        "No post yet. Create the first one, or bring the organisation in from a file.");
        if (request.exports()) {
            return spreadsheets.file(list, "posts");
        }
        model.addAttribute("list", list);
        model.addAttribute("title", "Posts");
        model.addAttribute("current", "posts");
        return "organisation/list";
    }

    private static Stream<Line> lines(Chart chart, LocalDate today) {
        return chart.posts().stream().map(post -> {
            var holding = chart.holding(post.ref(), today);
            return new Line(
                    post,
                    chart.unit(chart.placements().parentOn(today, post.ref())),
                    holding,
                    Lifecycle.OfPost.on(today, post.life(), holding));
        });
    }

    private static boolean shown(Line line, ListRequest request, Tree tree) {
        var state = request.filter("state");
        var unit = request.filter("unit");
        var names = line.holders().stream().map(Holder::name).collect(Collectors.joining(" "));
        return Rows.holds(request.filter("q"), line.post().ref(), line.post().name(), names)
                && (state.isEmpty() || state.equals(line.state().name().toLowerCase(Locale.ROOT)))
                && (unit.isEmpty()
                        || (line.unit() != null
                                && tree.path(line.unit().ref()).stream()
                                        .anyMatch(one -> one.ref().equals(unit))));
    }

    private static Rows<Line> columns(ListRequest request) {
        return new Rows<Line>(request, line -> line.post().ref())
                .sorted(
                        "post",
                        "Post",
                        Comparator.comparing(line -> line.post().name(), String.CASE_INSENSITIVE_ORDER),
                        line -> Cell.link(
                                line.post().name(),
                                "/organisation/posts/" + line.post().ref(),
                                line.post().ref()))
                .sorted(
                        "unit",
                        "Unit",
                        Comparator.comparing(Line::unitName),
                        line -> line.unit() == null
                                ? Cell.text("")
                                : Cell.link(
                                        line.unitName(),
                                        "/organisation/units/" + line.unit().ref()))
                .sorted(
                        "holder",
                        "Held by",
                        Comparator.comparing(line -> names(line.holders())),
                        line -> Cell.text(names(line.holders())))
                .column(
                        "since",
                        "Since",
                        line -> Cell.day(
                                line.holders().isEmpty()
                                        ? null
                                        : line.holders().getFirst().term().since()))
                .column("state", "State", line -> Cell.status(line.state().state()))
                .column("opened", "Created", line -> Cell.day(line.post().life().opened()))
                .column("closed", "Closed", line -> Cell.day(line.post().life().closed()));
    }

    private static String names(List<Holder> holders) {
        return holders.stream().map(Holder::shown).collect(Collectors.joining(", "));
    }

    private static List<Choice> states() {
        List<Choice> states = new ArrayList<>(List.of(new Choice("", "All")));
        for (var state : Lifecycle.OfPost.values()) {
            var words = state.state().words();
            states.add(new Choice(words, words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1)));
        }
        return states;
    }

    @GetMapping("/organisation/posts/{ref}")
    String post(@PathVariable String ref, Visitor visitor, Model model) {
        var today = LocalDate.now(clock);
        var thing = things.get(ref);
        var chart = organisation.chart(thing.council());
        var post = chart.post(ref);
        if (post == null) {
            throw new NotHere(ref);
        }
        var unit = chart.unit(chart.placements().parentOn(today, ref));
        var view = new PostView(
                post,
                unit,
                chart.holding(ref, today),
                latestFirst(chart.holders(ref)),
                steps(chart, post),
                Belonging.ofPost(thing, things, kinds),
                chart.units().stream().filter(one -> ref.equals(one.lead())).toList());
        List<Crumb> crumbs = new ArrayList<>(
                unit == null
                        ? List.of(new Crumb("Organisation", "/organisation"))
                        : UnitPages.crumbs(chart.on(today), unit));
        if (unit != null) {
            crumbs.set(crumbs.size() - 1, new Crumb(unit.name(), "/organisation/units/" + unit.ref()));
        }
        crumbs.add(Crumb.here(post.name()));
        model.addAttribute("view", view);
        model.addAttribute(
                "head",
                new ThingHead(thing, kinds.of("post"), crumbs, post.words().summary(), "summary"));
        model.addAttribute("panels", panels.on(thing, visitor));
        return "organisation/post";
    }

    private static List<Holder> latestFirst(List<Holder> holders) {
        return holders.stream()
                .sorted(Comparator.comparing((Holder one) ->
                                Objects.requireNonNullElse(one.term().since(), LocalDate.MIN))
                        .reversed())
                .toList();
    }

    private static List<UnitStep> steps(Chart chart, Post post) {
        return chart.placements().of(post.ref()).stream()
                .map(place -> {
                    var unit = chart.unit(place.parent());
                    var first = place.since().equals(Placements.ALWAYS);
                    return new UnitStep(
                            first ? post.life().opened() : place.since(),
                            unit == null ? "" : unit.ref(),
                            unit == null ? "" : unit.name());
                })
                .toList();
    }
}
