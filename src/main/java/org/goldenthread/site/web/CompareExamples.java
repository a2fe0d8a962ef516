package org.goldenthread.site.web;

import static org.goldenthread.site.web.RunExamples.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.goldenthread.site.chart.Chart;
import org.goldenthread.site.chart.ChartUnit;
import org.goldenthread.site.chart.CountBar;
import org.goldenthread.site.chart.RankOverTime;
import org.goldenthread.site.chart.Ranking;
import org.goldenthread.site.chart.Ranking.Better;
import org.goldenthread.site.chart.Ranking.Place;
import org.goldenthread.site.chart.Ranking.Summary;
import org.goldenthread.site.chart.Ranking.Who;
import org.goldenthread.site.chart.RunChart.Point;
import org.goldenthread.site.chart.SmallMultiples;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;

/** Councils and counts side by side as the page of patterns shows them, with the cases that are hard to draw. */
final class CompareExamples {
    private static final List<String> TOWNS = List.of(
            "Harrowmere", "Alderbrook", "Stonebeck", "Wickenford", "Marlow Vale", "Penharbour", "Thornby and Eastmoor");
    private static final Summary NOBODY = new Summary("No group chosen", null, null, List.of(), 0);

    private CompareExamples() {}

    static List<Chart> all() {
        var few = ranking(14, Better.HIGH);
        var many = ranking(400, Better.LOW);
        return List.of(
                ranking(56, Better.LOW).strip(),
                new Ranking(
                                "One council only",
                                RunExamples.PERCENT,
                                Better.NEITHER,
                                few.places().subList(0, 1),
                                NOBODY)
                        .strip(),
                new Ranking("No council at all", RunExamples.PERCENT, Better.HIGH, List.of(), NOBODY).strip(),
                many.bars(),
                few.bars(),
                new Ranking("Reserves, some of them overdrawn", ChartUnit.pounds(0), Better.HIGH, reserves(), NOBODY)
                        .bars(),
                ranks(),
                new RankOverTime("Never ranked", List.of(), List.of(), 0).chart(),
                panels(),
                counts(),
                new CountBar("Nothing counted", List.of()).chart());
    }

    static Ranking ranking(int count, Better better) {
        var places = new ArrayList<Place>();
        for (int i = 0; i < count; i++) {
            var name = i < TOWNS.size() ? TOWNS.get(i) : "Council " + (i + 1);
            double spread = Math.sin(i * 12.9898) * 43758.5453;
            double value = 22 + 8 * (spread - Math.floor(spread)) + 6 * Math.sin(i * 2.4);
            var who = i == 0 ? Who.OWN : i < 5 ? Who.PEER : Who.OTHER;
            places.add(new Place(name, BigDecimal.valueOf(Math.round(value * 10), 1), who, 0));
        }
        var sorted = places.stream().map(Place::value).sorted().toList();
        int quarter = count / 4;
        var cuts = List.of(sorted.get(quarter), sorted.get(count / 2), sorted.get(count - 1 - quarter));
        var summary = new Summary("English councils like ours, 2025/26", figure("25.6"), cuts.get(1), cuts, 4);
        var ranked = new ArrayList<Place>();
        for (var place : places) {
            long ahead = sorted.stream()
                    .filter(one ->
                            better == Better.LOW ? one.compareTo(place.value()) < 0 : one.compareTo(place.value()) > 0)
                    .count();
            ranked.add(new Place(place.council(), place.value(), place.who(), (int) ahead + 1));
        }
        return new Ranking(
                "Days to decide a claim, " + count + " councils", ChartUnit.of("days", 1), better, ranked, summary);
    }

    private static List<Place> reserves() {
        long[] pounds = {12_400_000, 3_100_000, -2_600_000, 0, 7_900_000, -480_000, 1_250_000_000};
        return IntStream.range(0, 6)
                .mapToObj(i -> new Place(TOWNS.get(i), BigDecimal.valueOf(pounds[i]), i == 2 ? Who.OWN : Who.OTHER, 0))
                .toList();
    }

    private static Chart ranks() {
        return new RankOverTime(
                        "Rank among councils like ours",
                        List.of("2020/21", "2021/22", "2022/23", "2023/24", "2024/25", "2025/26"),
                        List.of(
                                new RankOverTime.Line(TOWNS.get(0), Who.OWN, List.of(41, 38, 39, 27, 19, 14)),
                                new RankOverTime.Line(TOWNS.get(1), Who.PEER, List.of(12, 9, 14, 15, 22, 16)),
                                new RankOverTime.Line(TOWNS.get(2), Who.PEER, List.of(30, 31, 0, 33, 35, 38)),
                                new RankOverTime.Line(TOWNS.get(6), Who.OTHER, List.of(5, 3, 4, 2, 1, 1)),
                                new RankOverTime.Line(TOWNS.get(5), Who.PEER, List.of(20, 24, 21, 18, 15, 15))),
                        56)
                .chart();
    }

    private static Chart panels() {
        var panels = new ArrayList<SmallMultiples.Panel>();
        for (int i = 0; i < TOWNS.size(); i++) {
            var points = new ArrayList<Point>();
            for (int k = 0; k < 8; k++) {
                var value = BigDecimal.valueOf(60 + (i * 7 + k * (i % 3 + 1) * 2 + k * k * i % 5) % 35);
                var state = k % 2 == 0 ? RunExamples.MET : RunExamples.MISSED;
                boolean gap = k == i && i > 0;
                points.add(
                        gap
                                ? Point.missing(2018 + k + "/" + (19 + k))
                                : Point.of(2018 + k + "/" + (19 + k), value, state));
            }
            panels.add(new SmallMultiples.Panel(TOWNS.get(i), points));
        }
        return new SmallMultiples("Repairs done right first time, by council", RunExamples.PERCENT, panels).chart();
    }

    private static Chart counts() {
        var none = new State("no data", Tone.NONE);
        return new CountBar(
                        "Targets of the quarter, by service",
                        List.of(
                                row("Adult social care", new int[] {12, 4, 6, 2}, none),
                                row("Housing", new int[] {7, 0, 1, 0}, none),
                                row("Planning and building control", new int[] {0, 1, 0, 3}, none)))
                .chart();
    }

    private static CountBar.Row row(String name, int[] counts, State none) {
        return new CountBar.Row(
                name,
                List.of(
                        new CountBar.Part(new State("met", Tone.GOOD), counts[0]),
                        new CountBar.Part(new State("within tolerance", Tone.WARNING), counts[1]),
                        new CountBar.Part(new State("missed", Tone.BAD), counts[2]),
                        new CountBar.Part(none, counts[3])));
    }
}
