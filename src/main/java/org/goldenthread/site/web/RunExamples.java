package org.goldenthread.site.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.site.chart.Chart;
import org.goldenthread.site.chart.ChartUnit;
import org.goldenthread.site.chart.Overlay;
import org.goldenthread.site.chart.RunChart;
import org.goldenthread.site.chart.RunChart.Point;
import org.goldenthread.site.chart.RunChart.Signal;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;

/** Measures over time as the page of patterns shows them: an ordinary one, and those that are hard to draw. */
final class RunExamples {
    static final State MET = new State("on target", Tone.GOOD);
    static final State NEAR = new State("near target", Tone.WARNING);
    static final State MISSED = new State("off target", Tone.BAD);
    static final ChartUnit PERCENT = ChartUnit.percent(1);

    private RunExamples() {}

    static List<Chart> all() {
        return List.of(
                quarters().chart(),
                process().chart(),
                best().chart(),
                new RunChart("Nothing yet", PERCENT, List.of(), List.of()).chart(),
                new RunChart("One period only", PERCENT, List.of(Point.of("2025/26", figure("71.5"), NEAR)), List.of())
                        .chart(),
                new RunChart(
                                "No figure in any period <of 3>",
                                ChartUnit.of("days", 0),
                                List.of(
                                        Point.missing("Q1 2025/26"),
                                        Point.missing("Q2 2025/26"),
                                        Point.missing("Q3 2025/26")),
                                List.of())
                        .chart(),
                money().chart(),
                huge().chart());
    }

    static RunChart quarters() {
        String[] figures = {"74.2", "76.0", "75.1", "78.3", "", "79.9", "81.2", "80.4", "83.0", "84.6", "86.1", "85.2"};
        var points = new ArrayList<Point>();
        for (int i = 0; i < figures.length; i++) {
            var period = Period.quarter(2023, 1).shift(i).words();
            var target = i < 4 ? 75 : 85;
            points.add(figures[i].isEmpty() ? Point.missing(period) : rated(period, figure(figures[i]), target));
        }
        points.set(11, points.get(11).asProvisional());
        return new RunChart(
                "Repairs done right first time",
                PERCENT,
                points,
                List.of(
                        new Overlay.Target("Target", 0, 3, figure("75")),
                        new Overlay.Target("Target", 4, 11, figure("85")),
                        new Overlay.Note(4, "Counted by visits, not by orders"),
                        new Overlay.Forecast("Forecast", 2, figure("88"))));
    }

    private static Point rated(String period, BigDecimal figure, int target) {
        double distance = target - figure.doubleValue();
        return Point.of(period, figure, distance <= 0 ? MET : distance < 3 ? NEAR : MISSED);
    }

    static RunChart process() {
        double[] figures = {
            31, 34, 29, 33, 36, 30, 32, 35, 28, 33, 31, 34, 37, 33, 47, 32, 24, 22, 26, 23, 21, 25, 22, 24, 20, 23, 27,
            21
        };
        var points = new ArrayList<Point>();
        for (int i = 0; i < figures.length; i++) {
            var signal = i == 14 ? Signal.CONCERN : i > 15 && i < 24 ? Signal.IMPROVEMENT : Signal.NONE;
            var period = Period.month(2024, 7).shift(i).words();
            points.add(Point.of(period, BigDecimal.valueOf(figures[i]), figures[i] <= 25 ? MET : MISSED)
                    .with(signal));
        }
        return new RunChart(
                "Time to decide a claim",
                ChartUnit.of("days", 1),
                points,
                List.of(
                        new Overlay.Limits(0, 15, figure("33.4"), figure("22.1"), figure("44.7"), true),
                        new Overlay.Limits(16, 27, figure("23.2"), figure("17.4"), figure("29.0"), true),
                        new Overlay.Target("Target", 0, 27, figure("25")),
                        new Overlay.Note(16, "Rebased: one form instead of three")));
    }

    private static RunChart best() {
        var points = new ArrayList<Point>();
        int[] figures = {104, 98, 91, 96, 101, 99};
        for (int i = 0; i < figures.length; i++) {
            var value = BigDecimal.valueOf(figures[i]);
            points.add(Point.of(Period.financialYear(2020 + i).words(), value, i < 3 ? MISSED : MET)
                    .between(value.subtract(figure("4")), value.add(figure("5"))));
        }
        return new RunChart(
                "Places filled for each place needed",
                PERCENT,
                points,
                List.of(
                        new Overlay.Range("Best", 0, 5, figure("95"), figure("102")),
                        new Overlay.Baseline("Baseline", figure("106"))));
    }

    private static RunChart money() {
        var points = new ArrayList<Point>();
        long[] figures = {-1_250_000, -430_000, 210_000, 0, 960_000, -80_000};
        for (int i = 0; i < figures.length; i++) {
            var state = figures[i] < 0 ? MISSED : MET;
            points.add(Point.of(Period.financialYear(2020 + i).words(), BigDecimal.valueOf(figures[i]), state));
        }
        return new RunChart("Surplus or deficit of the year", ChartUnit.pounds(0), points, List.of());
    }

    private static RunChart huge() {
        var points = new ArrayList<Point>();
        for (int i = 0; i < 60; i++) {
            var value = BigDecimal.valueOf(2_400_000_000L + (i * 7919L % 37) * 31_000_000L + i * 12_000_000L);
            points.add(Point.of(Period.month(2021, 1).shift(i).words(), value, i % 7 == 0 ? MISSED : MET));
        }
        return new RunChart("Pension fund, sixty months", ChartUnit.pounds(0), points, List.of());
    }

    static BigDecimal figure(String words) {
        return new BigDecimal(words);
    }
}
