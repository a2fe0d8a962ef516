package org.goldenthread.delivery.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.delivery.Action;
import org.goldenthread.delivery.ActionFilter;
import org.goldenthread.delivery.Actions;
import org.goldenthread.delivery.Level;
import org.goldenthread.delivery.Undertaking;
import org.goldenthread.delivery.UndertakingFilter;
import org.goldenthread.delivery.Undertakings;
import org.goldenthread.delivery.contents.Contents;
import org.goldenthread.delivery.lifecycle.Stage;
import org.goldenthread.evidence.Reckonings;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.thread.tally.Tallies;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** All that is being done: programmes with their strands, what is late, and the board of projects by stage. */
@Controller
class OverviewPages {
    private static final int MOST = 20;
    private static final int PARTS = 8;
    private static final int LATE = 12;
    private static final int CARDS = 30;
    private final Undertakings undertakings;
    private final Actions actions;
    private final Contents tallies;
    private final Tallies counts;
    private final Titles names;
    private final Reckonings reckonings;
    private final Clock clock;

    OverviewPages(
            Undertakings undertakings,
            Actions actions,
            Contents tallies,
            Tallies counts,
            Titles names,
            Reckonings reckonings,
            Clock clock) {
        this.undertakings = undertakings;
        this.actions = actions;
        this.tallies = tallies;
        this.counts = counts;
        this.names = names;
        this.reckonings = reckonings;
        this.clock = clock;
    }

    @GetMapping("/delivery")
    @May(Act.SEE)
    String overview(Visitor visitor, Model model) {
        var council = visitor.council();
        model.addAttribute("view", reckonings.of(Overview.class, council, () -> overview(council)));
        return "delivery/overview";
    }

    private Overview overview(String council) {
        var paging = UndertakingFilter.Paging.first(MOST);
        var portfolios = undertakings.list(UndertakingFilter.of(council, Level.PORTFOLIO), paging);
        var programmes = undertakings.list(UndertakingFilter.of(council, Level.PROGRAMME), paging);
        var groups = groups(programmes.rows());
        var shown = groups.stream().flatMap(Group::all).toList();
        var late = actions.list(new ActionFilter(council, "", "", "", "late", "", ""), ActionFilter.Paging.first(LATE));
        var projects = counts.states(council, Level.PROJECT.code()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        return new Overview(
                portfolios.rows(),
                groups,
                programmes.total(),
                projects,
                tallies.of(shown.stream().map(Undertaking::ref).toList()),
                late,
                LocalDate.now(clock),
                names.of(Stream.concat(
                        shown.stream().map(Undertaking::owner),
                        late.rows().stream().map(Action::owner))));
    }

    private List<Group> groups(List<Undertaking> programmes) {
        var parts = tallies.parts(programmes.stream().map(Undertaking::ref).toList(), PARTS + 1);
        Map<String, Undertaking> known = new HashMap<>();
        undertakings
                .all(parts.values().stream().flatMap(List::stream).collect(Collectors.toSet()))
                .forEach(part -> known.put(part.ref(), part));
        return programmes.stream()
                .map(one -> {
                    var refs = parts.getOrDefault(one.ref(), List.of());
                    var first = refs.stream()
                            .limit(PARTS)
                            .flatMap(ref -> Stream.ofNullable(known.get(ref)))
                            .toList();
                    return new Group(one, first, refs.size() > PARTS);
                })
                .toList();
    }

    @GetMapping("/delivery/board")
    @May(Act.SEE)
    String board(Visitor visitor, ListRequest request, Model model) {
        var council = visitor.council();
        var within = request.filter("within");
        var lanes = new ArrayList<Lane>();
        var owners = new ArrayList<String>();
        for (var stage : Stage.values()) {
            var filter = new UndertakingFilter(council, Level.PROJECT.code(), within, stage.code(), "", "", "");
            var page = undertakings.list(filter, UndertakingFilter.Paging.first(CARDS));
            page.rows().forEach(one -> {
                if (one.owner() != null) {
                    owners.add(one.owner());
                }
            });
            if (page.total() > 0 || stage == Stage.LIVE) {
                lanes.add(new Lane(stage, page.rows(), page.total()));
            }
        }
        model.addAttribute("lanes", lanes);
        model.addAttribute("within", within);
        model.addAttribute("uppers", uppers(council));
        model.addAttribute("names", names.of(owners));
        return "delivery/board";
    }

    /** Programmes and strands to narrow a page by; the first choice is all. */
    List<Choice> uppers(String council) {
        Map<String, String> found = new LinkedHashMap<>();
        found.put("", "Everything");
        for (var level : List.of(Level.PORTFOLIO, Level.PROGRAMME, Level.STRAND)) {
            undertakings.ofLevel(council, level).stream()
                    .limit(300)
                    .forEach(one -> found.put(one.ref(), level.noun() + ": " + one.title()));
        }
        return found.entrySet().stream()
                .map(one -> new Choice(one.getKey(), one.getValue()))
                .toList();
    }
}
