package org.goldenthread.delivery.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.delivery.Actions;
import org.goldenthread.delivery.Level;
import org.goldenthread.delivery.Undertaking;
import org.goldenthread.delivery.UndertakingCourses;
import org.goldenthread.delivery.Undertakings;
import org.goldenthread.delivery.contents.Contents;
import org.goldenthread.evidence.Reckonings;
import org.goldenthread.publishing.Spreadsheets;
import org.goldenthread.site.Crumb;
import org.goldenthread.site.Panels;
import org.goldenthread.site.ThingHead;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.thread.Kinds;
import org.goldenthread.thread.Things;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Portfolios, programmes, strands and projects: the lists, and one of them with everything that is in it. */
@Controller
class UndertakingPages {
    private final UndertakingList list;
    private final Undertakings undertakings;
    private final UndertakingCourses courses;
    private final Actions actions;
    private final Contents tallies;
    private final Things things;
    private final Kinds kinds;
    private final Panels panels;
    private final Titles names;
    private final Spreadsheets spreadsheets;
    private final Reckonings reckonings;
    private final Clock clock;

    UndertakingPages(
            UndertakingList list,
            Undertakings undertakings,
            UndertakingCourses courses,
            Actions actions,
            Contents tallies,
            Things things,
            Kinds kinds,
            Panels panels,
            Titles names,
            Spreadsheets spreadsheets,
            Reckonings reckonings,
            Clock clock) {
        this.list = list;
        this.undertakings = undertakings;
        this.courses = courses;
        this.actions = actions;
        this.tallies = tallies;
        this.things = things;
        this.kinds = kinds;
        this.panels = panels;
        this.names = names;
        this.spreadsheets = spreadsheets;
        this.reckonings = reckonings;
        this.clock = clock;
    }

    @GetMapping("/delivery/portfolios")
    @May(Act.SEE)
    Object portfolios(Visitor visitor, ListRequest request, Model model) {
        return list(Level.PORTFOLIO, visitor, request, model);
    }

    @GetMapping("/delivery/programmes")
    @May(Act.SEE)
    Object programmes(Visitor visitor, ListRequest request, Model model) {
        return list(Level.PROGRAMME, visitor, request, model);
    }

    @GetMapping("/delivery/strands")
    @May(Act.SEE)
    Object strands(Visitor visitor, ListRequest request, Model model) {
        return list(Level.STRAND, visitor, request, model);
    }

    @GetMapping("/delivery/projects")
    @May(Act.SEE)
    Object projects(Visitor visitor, ListRequest request, Model model) {
        return list(Level.PROJECT, visitor, request, model);
    }

    private Object list(Level level, Visitor visitor, ListRequest request, Model model) {
        var listing = list.of(visitor.council(), level, request);
        if (request.exports()) {
            return spreadsheets.file(listing, level.plural().toLowerCase(java.util.Locale.ROOT));
        }
        model.addAttribute("level", level);
        model.addAttribute("list", listing);
        return "delivery/undertakings";
    }

    @GetMapping({
        "/delivery/portfolios/{ref}",
        "/delivery/programmes/{ref}",
        "/delivery/strands/{ref}",
        "/delivery/projects/{ref}"
    })
    @May(Act.SEE)
    String page(@PathVariable String ref, Visitor visitor, Model model) {
        var view = reckonings.of(UndertakingView.class, ref, () -> view(ref));
        var thing = view.thing();
        model.addAttribute("view", view);
        model.addAttribute(
                "head",
                new ThingHead(thing, kinds.of(thing.kind()), crumbs(view.one(), view.above()), view.lede(), "summary"));
        model.addAttribute("panels", panels.on(thing, visitor));
        boolean mine = visitor.mayChange(thing.owner());
        model.addAttribute("mine", mine);
        model.addAttribute("raises", mine || view.above().stream().anyMatch(above -> visitor.mayChange(above.owner())));
        return "delivery/undertaking";
    }

    private UndertakingView view(String ref) {
        var thing = things.get(ref);
        var one = undertakings.get(ref);
        var above = undertakings.above(ref);
        var parts = undertakings.parts(ref);
        var own = actions.of(List.of(ref));
        var past = new UndertakingView.Past(courses.moves(ref), courses.revisions(ref), undertakings.aliases(ref));
        var named = Stream.of(
                        Stream.of(one.owner(), one.standing().receiver()),
                        parts.stream().map(Undertaking::owner),
                        own.stream().map(org.goldenthread.delivery.Action::owner),
                        past.moves().stream().map(move -> move.shown().receiver()))
                .flatMap(refs -> refs);
        return new UndertakingView(
                thing,
                one,
                above,
                parts,
                own,
                past,
                tallies.of(Stream.concat(Stream.of(ref), parts.stream().map(Undertaking::ref))
                        .toList()),
                names.of(named),
                LocalDate.now(clock));
    }

    /** The way from the room through what it is part of. */
    static List<Crumb> crumbs(Undertaking one, List<Undertaking> above) {
        var crumbs = new ArrayList<Crumb>();
        crumbs.add(new Crumb("Delivery", "/delivery"));
        above.reversed().forEach(upper -> crumbs.add(new Crumb(upper.title(), UndertakingView.href(upper))));
        crumbs.add(Crumb.here(one.title()));
        return crumbs;
    }
}
