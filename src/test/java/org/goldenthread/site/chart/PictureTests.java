package org.goldenthread.site.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goldenthread.site.chart.RunChart.Point;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.junit.jupiter.api.Test;

class PictureTests {
    private static final State MET = new State("met", Tone.GOOD);
    private static final State NONE = new State("no data", Tone.NONE);

    private static void readable(Chart chart) {
        for (var svg : List.of(chart.wide(), chart.narrow())) {
            assertThat(Drawn.of(svg).covered()).isEmpty();
            assertThat(Drawn.of(svg).cut()).isEmpty();
        }
    }

    @Test
    void theNumbersOfABarAreWrittenAndItsDenominatorToo() {
        var parts = List.of(new CountBar.Part(MET, 12), new CountBar.Part(NONE, 3));
        var chart = new CountBar("Targets", List.of(new CountBar.Row("Housing", parts))).chart();
        readable(chart);
        assertThat(Drawn.of(chart.wide()).texts()).contains("12", "3", "15", "12 met", "3 no data");
        assertThat(chart.words()).isEqualTo("Of 15: 12 met, 3 no data.");
        assertThat(chart.table().rows()).containsExactly(List.of("Housing", "12", "3", "15"));
        readable(new CountBar("Targets", List.of()).chart());
    }

    @Test
    void aYearWithoutARankIsAGap() {
        var periods = List.of("2023/24", "2024/25", "2025/26");
        var whole = new RankOverTime.Line("Alderbrook", Ranking.Who.OWN, List.of(3, 2, 1));
        var gap = new RankOverTime.Line("Alderbrook", Ranking.Who.OWN, List.of(3, 0, 1));
        var drawn = new RankOverTime("Rank", periods, List.of(whole), 9).chart();
        var broken = new RankOverTime("Rank", periods, List.of(gap), 9).chart();
        readable(drawn);
        assertThat(Drawn.of(broken.wide()).count("line"))
                .isEqualTo(Drawn.of(drawn.wide()).count("line") - 2);
        assertThat(broken.table().rows()).containsExactly(List.of("Alderbrook", "3", "not ranked", "1"));
        assertThat(broken.words()).startsWith("Alderbrook: rank 1 in 2025/26.");
        readable(new RankOverTime("Rank", List.of(), List.of(), 0).chart());
    }

    @Test
    void manyCouncilsKeepTheirNamesApartAtTheEndOfTheirRanks() {
        var lines = IntStream.range(0, 20)
                .mapToObj(i -> new RankOverTime.Line("Council number " + i, Ranking.Who.PEER, List.of(i + 1, 40 - i)))
                .toList();
        readable(new RankOverTime("Rank", List.of("2024/25", "2025/26"), lines, 40).chart());
    }

    @Test
    void smallChartsShareTheirScale() {
        var low = new SmallMultiples.Panel("Low <one>", List.of(Point.of("2024/25", BigDecimal.ONE, MET)));
        var high = new SmallMultiples.Panel("High", List.of(Point.of("2024/25", BigDecimal.valueOf(1_000_000), MET)));
        var none = new SmallMultiples.Panel("None", List.of(Point.missing("2024/25")));
        var chart = new SmallMultiples("Fund", ChartUnit.pounds(0), List.of(low, high, none)).chart();
        readable(chart);
        assertThat(Drawn.of(chart.wide()).texts()).contains("£0", "£1.0m", "no data");
        assertThat(chart.table().rows()).contains(List.of("None", "no data"));
        readable(new SmallMultiples("Fund", ChartUnit.pounds(0), List.of()).chart());
    }

    @Test
    void iconsAndRatingsSayWhatTheyMean() {
        Stream.of(Icons.Variation.values()).forEach(one -> said(Icons.variation(one), one.words()));
        Stream.of(Icons.Assurance.values()).forEach(one -> said(Icons.assurance(one), one.words()));
        Stream.of(Icons.Trend.values()).forEach(one -> said(Icons.trend(one, ""), one.words()));
        said(Icons.trend(Icons.Trend.BETTER, "Better: 3 \"days\" less"), "Better: 3 \"days\" less");
        var ratings = Sparkline.ratings(List.of(Point.of("Q1", BigDecimal.ONE, MET), Point.missing("Q2")));
        said(ratings, "Q1 met, Q2 no data");
        assertThat(Drawn.of(ratings).texts()).containsExactly("G", "–");
    }

    private static void said(String svg, String words) {
        assertThat(Drawn.of(svg).root().getAttribute("aria-label")).isEqualTo(words);
    }

    @Test
    void figuresAreWrittenAsCouncilsWriteThem() {
        var pounds = ChartUnit.pounds(2);
        assertThat(pounds.words(new BigDecimal("-1234567.891"))).isEqualTo("−£1,234,567.89");
        assertThat(ChartUnit.percent(1).words(new BigDecimal("45"))).isEqualTo("45.0%");
        assertThat(ChartUnit.of("days", 0).words(new BigDecimal("1200"))).isEqualTo("1,200 days");
        assertThat(pounds.tick(1_500_000, 500_000)).isEqualTo("£1.5m");
        assertThat(pounds.tick(0, 500_000)).isEqualTo("£0");
        assertThat(ChartUnit.NUMBER.tick(0.25, 0.05)).isEqualTo("0.25");
        assertThat(ChartUnit.NUMBER.brief(new BigDecimal("31245"))).isEqualTo("31.2k");
    }

    @Test
    void everyColourWithAMeaningStandsOutFromWhite() throws IllegalAccessException {
        var ground = List.of("GRID", "BAND", "BAND_DEEPER");
        for (var field : Ink.class.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && !ground.contains(field.getName())) {
                double least = List.of("AXIS", "OTHER").contains(field.getName()) ? 3 : 4.5;
                assertThat(1.05 / (light((String) field.get(null)) + 0.05))
                        .as(field.getName())
                        .isGreaterThanOrEqualTo(least);
            }
        }
    }

    private static double light(String ink) {
        int colour = Integer.parseInt(ink.substring(1), 16);
        return 0.2126 * channel(colour >> 16) + 0.7152 * channel(colour >> 8) + 0.0722 * channel(colour);
    }

    private static double channel(int colour) {
        double part = (colour & 255) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
