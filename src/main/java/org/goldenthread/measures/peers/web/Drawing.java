package org.goldenthread.measures.peers.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.goldenthread.measures.Printed;
import org.goldenthread.measures.comparison.Comparison;
import org.goldenthread.measures.comparison.Stand;
import org.goldenthread.measures.exact.Preference;
import org.goldenthread.measures.figures.Polarity;
import org.goldenthread.measures.figures.Standing;
import org.goldenthread.measures.peers.beside.Compared;
import org.goldenthread.measures.peers.beside.Comparisons;
import org.goldenthread.site.chart.Chart;
import org.goldenthread.site.chart.RankOverTime;
import org.goldenthread.site.chart.Ranking;
import org.goldenthread.site.chart.RunChart;
import org.goldenthread.site.chart.SmallMultiples;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;

/** Draws a comparison: bars, strip, ranks through the years, and everybody's course. */
public final class Drawing {
    private static final int MOST_LINES = 12;
    private static final int MOST_PANELS = 12;
    private static final State PLAIN = new State("as recorded", Tone.NONE);

    private Drawing() {}

    /** Councils side by side. */
    public static Ranking ranking(Compared compared) {
        var comparison = compared.comparison();
        var polarity = comparison.field().polarity();
        var places = comparison.order().stream()
                .filter(one -> compared.isShown(one.place()))
                .map(one -> new Ranking.Place(
                        one.name(), drawn(polarity, one.figure()), who(compared, one.place()), one.rank()))
                .toList();
        var title = compared.measure().title()
                + (polarity instanceof Polarity.Within ? ", distance from where it is best" : "") + ", "
                + compared.setting().period().words();
        var averaged = compared.averaged();
        return new Ranking(
                title,
                Printed.unit(compared.measure().sheet()),
                better(polarity),
                places,
                new Ranking.Summary(
                        compared.setting().group().name(),
                        polarity instanceof Polarity.Within ? null : averaged.mean(),
                        polarity instanceof Polarity.Within ? null : averaged.median(),
                        cuts(comparison),
                        comparison.field().figures().count()
                                - comparison.order().size()));
    }

    /** Of a range it is the distance from the range that is drawn, since that is what is ranked. */
    private static BigDecimal drawn(Polarity polarity, BigDecimal figure) {
        return polarity instanceof Polarity.Within
                ? Preference.of(polarity, figure).negate()
                : figure;
    }

    private static Ranking.Better better(Polarity polarity) {
        return switch (polarity) {
            case Polarity.High high -> Ranking.Better.HIGH;
            case Polarity.Low low -> Ranking.Better.LOW;
            case Polarity.Within within -> Ranking.Better.LOW;
            case Polarity.None none -> Ranking.Better.NEITHER;
        };
    }

    private static Ranking.Who who(Compared compared, int place) {
        return place == Compared.OWN ? Ranking.Who.OWN : compared.chosen(place) ? Ranking.Who.PEER : Ranking.Who.OTHER;
    }

    /** The three figures at which quartiles end; none where no quartile is said. */
    private static List<BigDecimal> cuts(Comparison comparison) {
        if (!comparison.suppressed().isEmpty()) {
            return List.of();
        }
        var polarity = comparison.field().polarity();
        boolean negative = polarity instanceof Polarity.Low || polarity instanceof Polarity.Within;
        if (!comparison.thresholds().isEmpty()) {
            return comparison.thresholds().stream()
                    .map(one -> negative ? one.negate() : one)
                    .toList();
        }
        var cuts = new ArrayList<BigDecimal>();
        for (int quartile = 1; quartile < 4; quartile++) {
            cuts.add(drawn(polarity, last(comparison, quartile).figure()));
        }
        return cuts;
    }

    private static Stand last(Comparison comparison, int quartile) {
        return comparison.order().reversed().stream()
                .filter(one -> comparison.quartile(one) <= quartile)
                .findFirst()
                .orElseGet(comparison.order()::getFirst);
    }

    /** How the ranks moved of the council and of those around it; null before there are two periods. */
    static @Nullable Chart ranks(Comparisons.Seen seen) {
        var through = seen.through();
        var compared = seen.compared();
        if (through.periods().size() < 2
                || !compared.comparison().field().polarity().judges()) {
            return null;
        }
        var lines = some(compared, MOST_LINES).stream()
                .map(place -> new RankOverTime.Line(
                        compared.subjects().get(place).name(),
                        place == Compared.OWN ? Ranking.Who.OWN : Ranking.Who.OTHER,
                        through.ranks().stream().map(ranks -> ranks.get(place)).toList()))
                .toList();
        return new RankOverTime(
                        "Change of rank over time",
                        through.periods().stream().map(Period::words).toList(),
                        lines,
                        compared.comparison().order().size())
                .chart();
    }

    /** The council itself and the others nearest to it in rank, in order of rank. */
    private static List<Integer> some(Compared compared, int most) {
        var order = compared.comparison().order().stream()
                .map(Stand::place)
                .filter(compared::isShown)
                .toList();
        int own = Math.max(0, order.indexOf(Compared.OWN));
        int from = Math.clamp(own - most / 2L, 0, Math.max(0, order.size() - most));
        return order.subList(from, Math.min(order.size(), from + most));
    }

    static @Nullable Chart multiples(Comparisons.Seen seen) {
        var through = seen.through();
        var compared = seen.compared();
        if (through.periods().size() < 2) {
            return null;
        }
        var panels = some(compared, MOST_PANELS).stream()
                .map(place -> new SmallMultiples.Panel(
                        compared.subjects().get(place).name(),
                        IntStream.range(0, through.periods().size())
                                .mapToObj(i -> new RunChart.Point(
                                        through.periods().get(i).words(),
                                        through.lines().get(i).decimal(place),
                                        PLAIN,
                                        RunChart.Signal.NONE,
                                        through.standings().get(i).get(place) == Standing.PROVISIONAL,
                                        null,
                                        null))
                                .toList()))
                .toList();
        return new SmallMultiples(
                        "The course of each", Printed.unit(compared.measure().sheet()), panels)
                .chart();
    }
}
