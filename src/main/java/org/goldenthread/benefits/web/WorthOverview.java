package org.goldenthread.benefits.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.goldenthread.benefits.LineYear;
import org.goldenthread.benefits.Requirements;
import org.goldenthread.benefits.SavingFilter;
import org.goldenthread.benefits.SavingsLedger;
import org.goldenthread.benefits.YearSum;
import org.goldenthread.benefits.dates.DateRisks;
import org.goldenthread.evidence.Reckonings;
import org.goldenthread.site.chart.Chart;
import org.goldenthread.site.chart.Waterfall;
import org.goldenthread.site.chart.Waterfall.Step;
import org.goldenthread.vocabulary.Money;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together how a council's savings stand, year by year and by the work that they come from. */
@Component
class WorthOverview {
    static final int MOST_LATE = 20;
    private static final int MOST_WORK = 40;
    private final SavingsLedger ledger;
    private final Requirements requirements;
    private final DateRisks dates;
    private final Worth worth;
    private final Reckonings reckonings;

    WorthOverview(
            SavingsLedger ledger, Requirements requirements, DateRisks dates, Worth worth, Reckonings reckonings) {
        this.ledger = ledger;
        this.requirements = requirements;
        this.dates = dates;
        this.worth = worth;
        this.reckonings = reckonings;
    }

    OverviewView of(String council, int year) {
        return reckonings.of(OverviewView.class, List.of(council, year), () -> reckon(council, year));
    }

    private OverviewView reckon(String council, int year) {
        var filter = SavingFilter.of(council);
        var years = rows(council, filter);
        var now = years.stream()
                .filter(one -> one.year() == year)
                .findFirst()
                .orElse(new OverviewView.Row(year, null, YearSum.NONE, Money.ZERO, null));
        return new OverviewView(
                now,
                years,
                worth.years(years.stream().map(OverviewView.Row::year).toList()),
                waterfall(now),
                grid(filter, years),
                dates.of(council).in(year).stream().limit(MOST_LATE).toList());
    }

    private List<OverviewView.Row> rows(String council, SavingFilter filter) {
        var required = requirements.byYear(council);
        var sums = ledger.byYear(filter);
        var late = dates.of(council).byYear();
        var again = new TreeMap<>(ledger.cumulative(filter));
        var years = new TreeSet<>(sums.keySet());
        years.addAll(required.keySet());
        var rows = new ArrayList<OverviewView.Row>();
        for (int year : years) {
            var sofar = again.floorEntry(year);
            rows.add(new OverviewView.Row(
                    year,
                    required.get(year),
                    sums.getOrDefault(year, YearSum.NONE),
                    late.getOrDefault(year, Money.ZERO),
                    sofar == null ? null : sofar.getValue()));
        }
        return rows;
    }

    static Chart waterfall(OverviewView.Row row) {
        var sum = row.sum();
        var required = row.required();
        var expected = row.expected();
        var steps = new ArrayList<Step>();
        if (required != null) {
            var identified = sum.planned().minus(required);
            steps.add(Step.total("Required", required, Tone.DONE));
            steps.add(Step.change(
                    identified.isNegative() ? "Not identified" : "More than required",
                    identified,
                    identified.isNegative() ? Tone.BAD : Tone.GOOD));
        }
        steps.add(Step.total("Identified", sum.planned(), Tone.DONE));
        if (!row.known()) {
            return new Waterfall("From requirement to delivery, " + row.words(), words(row), steps).chart();
        }
        var slipped = expected.minus(sum.planned());
        steps.add(Step.change("Forecast against plan", slipped, slipped.isNegative() ? Tone.BAD : Tone.GOOD));
        steps.add(Step.total("Expected", expected, Tone.DONE));
        steps.add(Step.change("Still to come", sum.toCome().negated(), Tone.WARNING));
        steps.add(Step.total("Delivered, verified", sum.delivered(), Tone.GOOD));
        return new Waterfall("From requirement to delivery, " + row.words(), words(row), steps).chart();
    }

    private static String words(OverviewView.Row row) {
        var sum = row.sum();
        var gap = row.gap();
        if (!row.known()) {
            return sum.planned().words() + " identified. Nobody has given a forecast for the year yet.";
        }
        return "%s identified, %s expected, %s of it delivered and verified. %s"
                .formatted(
                        sum.planned().words(),
                        row.expected().words(),
                        sum.delivered().words(),
                        gap == null
                                ? "No requirement is recorded for the year."
                                : gap.compareTo(Money.ZERO) > 0
                                        ? "The gap to the plan is " + gap.words() + "."
                                        : "The plan is met.");
    }

    private OverviewView.Grid grid(SavingFilter filter, List<OverviewView.Row> years) {
        var cells = ledger.byStrand(filter);
        var columns = years.stream().map(OverviewView.Row::year).toList();
        var all = cells.entrySet().stream()
                .map(one -> new OverviewView.Work(
                        one.getKey(),
                        "",
                        columns.stream()
                                .map(year -> expected(one.getValue(), year))
                                .toList()))
                .sorted(Comparator.comparing(OverviewView.Work::total)
                        .reversed()
                        .thenComparing(OverviewView.Work::ref))
                .toList();
        var shown = all.stream().limit(MOST_WORK).toList();
        var names = worth.titles(shown.stream().map(OverviewView.Work::ref).toList());
        var rows = new ArrayList<>(shown.stream()
                .map(one -> one.named(one.ref().isEmpty() ? "No work named" : names.getOrDefault(one.ref(), one.ref())))
                .toList());
        var rest = all.subList(shown.size(), all.size());
        if (!rest.isEmpty()) {
            rows.add(together(rest, columns.size()).named(rest.size() + " more, each of which brings less"));
        }
        return new OverviewView.Grid(columns.stream().map(LineYear::words).toList(), columns, rows);
    }

    private static OverviewView.Work together(List<OverviewView.Work> rest, int columns) {
        var cells = new ArrayList<@Nullable Money>();
        for (int i = 0; i < columns; i++) {
            int column = i;
            cells.add(rest.stream()
                    .map(one -> one.cells().get(column))
                    .filter(Objects::nonNull)
                    .reduce(Money::plus)
                    .orElse(null));
        }
        return new OverviewView.Work("", "", cells);
    }

    private static @Nullable Money expected(Map<Integer, YearSum> years, int year) {
        var sum = years.get(year);
        return sum == null || !OverviewView.known(sum) ? null : sum.delivered().plus(sum.toCome());
    }
}
