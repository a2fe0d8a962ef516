package org.goldenthread.benefits.profiles.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.benefits.profiles.Benefit;
import org.goldenthread.benefits.profiles.Benefits;
import org.goldenthread.benefits.profiles.Category;
import org.goldenthread.benefits.web.Worth;
import org.goldenthread.publishing.Spreadsheets;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Column;
import org.goldenthread.site.list.Filter;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.site.list.Listing;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The list of benefits, of which a council has dozens. */
@Controller
@May(Act.SEE)
class BenefitListPages {
    private final Benefits benefits;
    private final Worth worth;
    private final Spreadsheets spreadsheets;

    BenefitListPages(Benefits benefits, Worth worth, Spreadsheets spreadsheets) {
        this.benefits = benefits;
        this.worth = worth;
        this.spreadsheets = spreadsheets;
    }

    @GetMapping(BenefitPages.HERE)
    Object list(Visitor visitor, ListRequest request, Model model) {
        var listing = listing(benefits.of(visitor.council()), request);
        if (request.exports()) {
            return spreadsheets.file(listing, "benefits");
        }
        model.addAttribute("list", listing);
        return "benefits/benefits";
    }

    private Listing<Benefit> listing(List<Benefit> all, ListRequest request) {
        var words = request.filter("q").toLowerCase(Locale.UK);
        var found = all.stream()
                .filter(one ->
                        (one.ref() + " " + one.title()).toLowerCase(Locale.UK).contains(words))
                .filter(one -> request.filter("category").isEmpty()
                        || one.profile().category().code().equals(request.filter("category")))
                .filter(one -> request.filter("state").isEmpty()
                        || one.thing().state().words().equals(request.filter("state")))
                .sorted(order(request))
                .toList();
        var names = worth.titles(found.stream().map(one -> one.thing().owner()).toList());
        var states =
                all.stream().map(one -> one.thing().state().words()).distinct().sorted();
        return new Listing<>(
                request,
                "benefits",
                columns(names),
                found,
                List.of(
                        Filter.words(request),
                        choice(
                                request,
                                "category",
                                "Category",
                                Arrays.stream(Category.values()).map(one -> new Choice(one.code(), one.words()))),
                        choice(request, "state", "State", states.map(one -> new Choice(one, one)))),
                found.size(),
                null,
                "No benefit is written down yet. Say what the work is good for besides money.");
    }

    private static Filter choice(ListRequest request, String name, String label, Stream<Choice> choices) {
        return Filter.choice(
                request,
                name,
                label,
                Stream.concat(Stream.of(new Choice("", "All")), choices).toList());
    }

    private static Comparator<Benefit> order(ListRequest request) {
        Comparator<Benefit> order =
                switch (request.sort()) {
                    case "title" -> Comparator.comparing(Benefit::title, String.CASE_INSENSITIVE_ORDER);
                    case "state" ->
                        Comparator.comparing(one -> one.thing().state().words());
                    default -> Comparator.comparing(one -> one.profile().category());
                };
        return request.descending() ? order.reversed() : order;
    }

    private static List<Column<Benefit>> columns(Map<String, String> names) {
        return List.of(
                Column.of("ref", "Ref", one -> Cell.text(one.ref())),
                Column.sortable("title", "Benefit", one -> Cell.link(one.title(), BenefitPages.HERE + "/" + one.ref())),
                Column.sortable(
                        "category",
                        "Category",
                        one -> Cell.text(one.profile().category().words())),
                Column.of("owner", "Owner", one -> {
                    var owner = one.thing().owner();
                    return owner == null
                            ? Cell.text("")
                            : Cell.link(names.getOrDefault(owner, owner), "/organisation/posts/" + owner);
                }),
                Column.of("expected", "Expected", one -> figure(one, true)),
                Column.of("actual", "Came true", one -> figure(one, false)),
                Column.of("review", "Review due", one -> Cell.day(one.review().due())),
                Column.sortable("state", "State", one -> Cell.status(one.thing().state())));
    }

    /** The latest year in which both are known, else the latest that is expected. */
    private static Cell figure(Benefit benefit, boolean expected) {
        var latest = benefit.latest();
        var year =
                latest == null && !benefit.years().isEmpty() ? benefit.years().getLast() : latest;
        return year == null
                ? Cell.text("")
                : Cell.text(benefit.words(expected ? year.expected() : year.actual())
                        + (expected ? " in " + year.words() : ""));
    }
}
