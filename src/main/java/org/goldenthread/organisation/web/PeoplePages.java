package org.goldenthread.organisation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.organisation.Holder;
import org.goldenthread.organisation.Organisation;
import org.goldenthread.organisation.Post;
import org.goldenthread.organisation.Tree;
import org.goldenthread.organisation.Unit;
import org.goldenthread.organisation.page.Rows;
import org.goldenthread.publishing.Spreadsheets;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.site.list.ListRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Who holds what today. */
@Controller
@May(Act.SEE)
class PeoplePages {
    private final Organisation organisation;
    private final Spreadsheets spreadsheets;
    private final Clock clock;

    PeoplePages(Organisation organisation, Spreadsheets spreadsheets, Clock clock) {
        this.organisation = organisation;
        this.spreadsheets = spreadsheets;
        this.clock = clock;
    }

    /** A person in a post. */
    record Line(Holder holder, Post post, Unit unit) {
        String account() {
            return holder.person().account() == null ? "none" : "may act for the post";
        }
    }

    @GetMapping("/organisation/people")
    Object people(Visitor visitor, ListRequest request, Model model) {
        var tree = organisation.chart(visitor.council()).on(LocalDate.now(clock));
        var list = columns(request)
                .words()
                .choice("unit", "Unit", UnitPages.under(tree))
                .choice("kind", "Way of holding", kinds())
                .list(
                        "people in posts",
                        lines(tree).filter(line -> shown(line, request, tree)),
                        "Nobody holds a post yet. Open a post and appoint somebody.");
        if (request.exports()) {
            return spreadsheets.file(list, "people");
        }
        model.addAttribute("list", list);
        model.addAttribute("title", "People");
        model.addAttribute("current", "people");
        return "organisation/list";
    }

    private static Stream<Line> lines(Tree tree) {
        return tree.flat().stream()
                .flatMap(unit -> tree.seats(unit.ref()).stream()
                        .flatMap(seat -> seat.holders().stream().map(one -> new Line(one, seat.post(), unit))))
                .sorted(Comparator.comparing(line -> line.holder().name(), String.CASE_INSENSITIVE_ORDER));
    }

    private static boolean shown(Line line, ListRequest request, Tree tree) {
        var kind = request.filter("kind");
        var unit = request.filter("unit");
        return Rows.holds(
                        request.filter("q"),
                        line.holder().name(),
                        line.holder().person().email(),
                        line.post().name())
                && (kind.isEmpty() || kind.equals(line.holder().kind().code()))
                && (unit.isEmpty()
                        || tree.path(line.unit().ref()).stream()
                                .anyMatch(one -> one.ref().equals(unit)));
    }

    private static Rows<Line> columns(ListRequest request) {
        return new Rows<Line>(request, line -> Long.toString(line.holder().id()))
                .sorted(
                        "person",
                        "Person",
                        Comparator.comparing(line -> line.holder().name(), String.CASE_INSENSITIVE_ORDER),
                        line -> Cell.text(line.holder().name()))
                .sorted(
                        "post",
                        "Post",
                        Comparator.comparing(line -> line.post().name(), String.CASE_INSENSITIVE_ORDER),
                        line -> Cell.link(
                                line.post().name(),
                                "/organisation/posts/" + line.post().ref()))
                .sorted(
                        "unit",
                        "Unit",
                        Comparator.comparing(line -> line.unit().name(), String.CASE_INSENSITIVE_ORDER),
                        line -> Cell.link(
                                line.unit().name(),
                                "/organisation/units/" + line.unit().ref()))
                .column(
                        "kind",
                        "Way of holding",
                        line -> Cell.text(line.holder().kind().words()))
                .column("since", "Since", line -> Cell.day(line.holder().term().since()))
                .column("until", "Until", line -> Cell.day(line.holder().term().until()))
                .column(
                        "email",
                        "Email",
                        line -> Cell.text(line.holder().person().email()))
                .column("account", "Account", line -> Cell.text(line.account()));
    }

    private static List<Choice> kinds() {
        List<Choice> kinds = new ArrayList<>(List.of(new Choice("", "All")));
        for (var kind : Holder.Kind.values()) {
            kinds.add(new Choice(kind.code(), kind.words()));
        }
        return kinds;
    }
}
