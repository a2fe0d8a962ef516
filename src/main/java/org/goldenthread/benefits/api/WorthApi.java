package org.goldenthread.benefits.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.benefits.LineYear;
import org.goldenthread.benefits.Requirements;
import org.goldenthread.benefits.SavingFilter;
import org.goldenthread.benefits.Savings;
import org.goldenthread.benefits.SavingsLedger;
import org.goldenthread.benefits.YearSum;
import org.goldenthread.benefits.headlines.Headlines;
import org.goldenthread.benefits.profiles.Benefits;
import org.goldenthread.publishing.Told;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.vocabulary.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Savings and benefits for other programs, through the doors that the pages use. The names are a promise. */
@RestController
@May(Act.SEE)
class WorthApi {
    private final SavingsLedger ledger;
    private final Savings savings;
    private final Requirements requirements;
    private final Headlines headlines;
    private final Benefits benefits;
    private final Clock clock;

    WorthApi(
            SavingsLedger ledger,
            Savings savings,
            Requirements requirements,
            Headlines headlines,
            Benefits benefits,
            Clock clock) {
        this.ledger = ledger;
        this.savings = savings;
        this.requirements = requirements;
        this.headlines = headlines;
        this.benefits = benefits;
        this.clock = clock;
    }

    /** One page of the ledger. @param next goes into "after" of the next page; null on the last */
    record Page(
            List<WorthWords.Listed> savings,
            WorthWords.Sums total,
            @Nullable String next,
            long lines) {}

    @GetMapping("/benefits/api/savings")
    @Told(
            value = "The savings ledger line by line, with the sum of every line that the filters leave.",
            filters = {
                "q: with these words",
                "year: a financial year by the calendar year it begins in, or \"all\"; this year otherwise",
                "under: of a project, strand, programme or priority and all that delivers it",
                "strand: counted with one strand, or with a programme or project outside any",
                "service: of one service",
                "owner: of one owning post, such as POST-4, or \"-\" for nobody",
                "type: of one type, such as cost_reduction",
                "cashable: yes or no",
                "state: in one state, such as at_risk"
            },
            sorts = {"title", "state", "owner", "planned", "forecast", "delivered"})
    Page list(Visitor visitor, ListRequest request) {
        var turn =
                new SavingsLedger.Turn(order(request.sort()), request.descending(), request.after(), ListRequest.SIZE);
        var found = ledger.page(filter(visitor.council(), request), turn);
        return new Page(
                found.rows().stream().map(WorthWords::of).toList(),
                WorthWords.of(found.total()),
                found.next(),
                found.lines());
    }

    private SavingFilter filter(String council, ListRequest request) {
        var year = request.filter("year");
        int first = year.equals("all")
                ? 0
                : year.matches("\\d{4}") ? Integer.parseInt(year) : Period.financialYearOf(LocalDate.now(clock));
        return new SavingFilter(
                council,
                first,
                new SavingFilter.What(
                        request.filter("under"),
                        request.filter("type"),
                        request.filter("cashable"),
                        request.filter("state"),
                        request.filter("q"),
                        request.filter("strand")),
                new SavingFilter.Who(request.filter("service"), request.filter("owner")),
                null);
    }

    private static SavingsLedger.Order order(String sort) {
        return switch (sort) {
            case "title" -> SavingsLedger.Order.TITLE;
            case "state" -> SavingsLedger.Order.STATE;
            case "owner" -> SavingsLedger.Order.OWNER;
            case "planned" -> SavingsLedger.Order.PLANNED;
            case "forecast" -> SavingsLedger.Order.FORECAST;
            case "delivered" -> SavingsLedger.Order.DELIVERED;
            default -> SavingsLedger.Order.NUMBER;
        };
    }

    @GetMapping("/benefits/api/savings/{ref:[A-Z]+-[0-9]+}")
    @Told("One saving with its amounts in every year.")
    WorthWords.Whole saving(@PathVariable String ref) {
        return WorthWords.of(savings.get(ref), savings.years(ref));
    }

    @GetMapping("/benefits/api/years")
    @Told("Requirement, identified, forecast, delivered and gap of every year.")
    List<WorthWords.CouncilYear> years(Visitor visitor) {
        var council = visitor.council();
        var required = requirements.byYear(council);
        var sums = ledger.byYear(SavingFilter.of(council));
        var years = new TreeSet<>(required.keySet());
        years.addAll(sums.keySet());
        return years.stream()
                .map(year -> {
                    var sum = sums.getOrDefault(year, YearSum.NONE);
                    var asked = required.get(year);
                    return new WorthWords.CouncilYear(
                            LineYear.words(year),
                            WorthWords.pounds(asked),
                            WorthWords.of(sum),
                            asked == null ? null : sum.gap(asked).pounds());
                })
                .toList();
    }

    @GetMapping("/benefits/api/headlines")
    @Told("Figures that were said, and whether the ledger bears them out.")
    List<WorthWords.Said> headlines(Visitor visitor) {
        return headlines.of(visitor.council()).stream().map(WorthWords::of).toList();
    }

    @GetMapping("/benefits/api/benefits")
    @Told("The benefits with what is expected of each year and what came true.")
    List<WorthWords.Profile> benefits(Visitor visitor) {
        return benefits.of(visitor.council()).stream().map(WorthWords::of).toList();
    }
}
