package org.goldenthread.site.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.site.chart.RunChart.Point;
import org.goldenthread.site.chart.RunChart.Signal;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunChartTests {
    private static final State MET = new State("on target", Tone.GOOD);
    private static final ChartUnit PERCENT = ChartUnit.percent(1);

    private static List<Point> months(int count) {
        var points = new ArrayList<Point>();
        for (int i = 0; i < count; i++) {
            var value = BigDecimal.valueOf(700 + (i * 37 % 100), 1);
            points.add(Point.of(Period.month(2020, 1).shift(i).words(), value, MET));
        }
        return points;
    }

    private static RunChart full(int count) {
        var points = months(count);
        points.set(count / 2, points.get(count / 2).with(Signal.CONCERN).asProvisional());
        return new RunChart(
                "Repairs & <voids>",
                ChartUnit.of("days", 1),
                points,
                List.of(
                        new Overlay.Target("Target", 0, count - 1, new BigDecimal("75")),
                        new Overlay.Limits(
                                0,
                                count - 1,
                                new BigDecimal("75.1"),
                                new BigDecimal("74.8"),
                                new BigDecimal("75.3"),
                                true),
                        new Overlay.Baseline("Baseline", new BigDecimal("75.2")),
                        new Overlay.Note(1, "Rebased after the new form"),
                        new Overlay.Note(count - 1, "Counted anew"),
                        new Overlay.Forecast("Forecast", 3, new BigDecimal("75"))));
    }

    private static Stream<Drawn> both(Chart chart) {
        return Stream.of(Drawn.of(chart.wide()), Drawn.of(chart.narrow()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 12, 13, 24, 60, 240})
    void noWordCoversAnotherOrRunsOverTheEdge(int count) {
        both(full(count).chart()).forEach(drawn -> {
            assertThat(drawn.covered()).isEmpty();
            assertThat(drawn.cut()).isEmpty();
        });
    }

    @Test
    void everyFigureIsInTheTableAndSaidWhenPointedAt() {
        var chart = full(12).chart();
        assertThat(chart.table().rows()).hasSize(13);
        assertThat(chart.table().rows().get(0)).startsWith("Jan 2020", "70.0 days");
        assertThat(chart.table().heads()).contains("Mean", "Signal", "Note").doesNotContain("Confidence limits");
        both(chart)
                .forEach(drawn -> assertThat(drawn.titles())
                        .contains("Jan 2020: 70.0 days, on target, target 75.0 days")
                        .anyMatch(one -> one.contains("concern, provisional")));
    }

    @Test
    void onTheNarrowestScreenALineStillSaysItsFigure() {
        var chart = new RunChart(
                        "Repairs",
                        PERCENT,
                        months(12),
                        List.of(
                                new Overlay.Baseline("Baseline 2021/22", new BigDecimal("71")),
                                new Overlay.Forecast("Heading for", 3, new BigDecimal("76.7"))))
                .chart();
        assertThat(Drawn.of(chart.wide()).texts()).contains("Heading for 76.7%", "Baseline 71.0%");
        assertThat(Drawn.of(chart.narrow()).texts())
                .contains("Heading 76.7%", "Baseline 71.0%")
                .noneMatch(one -> one.contains("…"));
    }

    @Test
    void aMissingPeriodIsAGapAndNotAZero() {
        var points = months(6);
        int lines = Drawn.of(
                        new RunChart("A", PERCENT, points, List.of()).chart().wide())
                .count("line");
        points.set(2, Point.missing("Mar 2020"));
        var gap = new RunChart("A", PERCENT, points, List.of()).chart();
        assertThat(Drawn.of(gap.wide()).count("line")).isEqualTo(lines - 2);
        assertThat(Drawn.of(gap.wide()).texts()).doesNotContain("0%");
        assertThat(gap.table().rows().get(2)).containsExactly("Mar 2020", "no data", "no data");
        assertThat(gap.words()).contains("6 periods, 1 of them without a figure");
        points.set(5, Point.missing("Jun 2020"));
        var ends = new RunChart("A", PERCENT, points, List.of()).chart();
        assertThat(Drawn.of(ends.wide()).texts())
                .anyMatch(words -> words.startsWith(points.get(4).period() + " "))
                .noneMatch(words -> words.startsWith("Latest"));
    }

    @Test
    void nothingOnePointAndNothingKnownAreDrawnToo() {
        both(new RunChart("A", PERCENT, List.of(), List.of()).chart())
                .forEach(drawn -> assertThat(drawn.texts()).containsExactly("No figures yet"));
        both(new RunChart("A", PERCENT, List.of(Point.missing("2025/26")), List.of()).chart())
                .forEach(drawn -> assertThat(drawn.texts()).contains("No figures yet", "2025/26"));
        both(new RunChart("A", PERCENT, months(1), List.of()).chart())
                .forEach(drawn -> assertThat(drawn.texts()).contains("Latest 70.0%", "Jan"));
    }

    @Test
    void hugeAndNegativeFiguresKeepShortAxes() {
        var points = List.of(
                Point.of("2023/24", new BigDecimal("-2400000000"), MET),
                Point.of("2024/25", new BigDecimal("3100000000"), MET));
        both(new RunChart("Fund", ChartUnit.pounds(0), points, List.of()).chart())
                .forEach(drawn -> {
                    assertThat(drawn.texts()).contains("−£2bn", "£0", "£2bn");
                    assertThat(drawn.cut()).isEmpty();
                    assertThat(drawn.covered()).isEmpty();
                });
    }

    @Test
    void wordsOfPeopleAreEscaped() {
        var chart = full(3).chart();
        assertThat(chart.wide()).contains("Repairs &amp; &lt;voids&gt;").doesNotContain("<voids>");
        assertThat(Drawn.of(chart.wide()).titles().get(0)).isEqualTo("Repairs & <voids>");
    }

    @Test
    void aSparklineSaysItsFigures() {
        var points = months(14);
        points.set(13, Point.missing("Feb 2021"));
        var svg = Sparkline.svg(PERCENT, points, new BigDecimal("75"));
        assertThat(Drawn.of(svg).root().getAttribute("aria-label"))
                .startsWith("Last 12 periods: 77.4%")
                .endsWith("no data; latest no data; target 75.0%");
        assertThat(Drawn.of(Sparkline.svg(PERCENT, List.of(), null)).root().getAttribute("aria-label"))
                .isEqualTo("No figures yet");
    }
}
