package org.goldenthread.benefits.profiles.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.benefits.profiles.Benefit;
import org.goldenthread.benefits.profiles.BenefitFilter;
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

/** The list of benefits. */
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
        var listing = listing(visitor.council(), request);
        if (request.exports()) {
            return spreadsheets.file(listing, "benefits");
        }
        model.addAttribute("list", listing);
        return "benefits/benefits";
    }

    private Listing<Benefit> listing(String council, ListRequest request) {
        var filter = new BenefitFilter(
                council,
                request.filter("category"),
                request.filter("state"),
                request.filter("q").strip());
        var page = benefits.page(
                filter,
                new BenefitFilter.Turn(order(request.sort()), request.descending(), request.after(), request.size()));
        var names = worth.titles(
                page.rows().stream().map(one -> one.thing().owner()).toList());
        return new Listing<>(
                request,
                "benefits",
                columns(names),
                page.rows(),
                List.of(
                        Filter.words(request),
                        choice(
                                request,
                                "category",
                                "Category",
                                Arrays.stream(Category.values()).map(one -> new Choice(one.code(), one.words()))),
                        choice(
                                request,
                                "state",
                                "State",
                                benefits.states(council).stream().map(one -> new Choice(one, one)))),
                page.total(),
                page.next(),
                "No benefit is written down yet. Say what the work is good for besides money.");
    }

    private static Filter choice(ListRequest request, String name, String label, Stream<Choice> choices) {
        return Filter.choice(
                request,
                name,
                label,
                Stream.concat(Stream.of(new Choice("", "All")), choices).toList());
    }

    private static BenefitFilter.Order order(String sort) {
        return switch (sort) {
            case "title" -> BenefitFilter.Order.TITLE;
            case "state" -> BenefitFilter.Order.STATE;
            default -> BenefitFilter.Order.CATEGORY;
        };
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
