package org.goldenthread.site.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goldenthread.site.chart.Ranking.Better;
import org.goldenthread.site.chart.Ranking.Place;
import org.goldenthread.site.chart.Ranking.Summary;
import org.goldenthread.site.chart.Ranking.Who;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RankingTests {
    private static final List<BigDecimal> CUTS =
            Stream.of("30", "50", "70").map(BigDecimal::new).toList();

    private static Ranking ranking(int count, Better better) {
        var places = new ArrayList<Place>();
        for (int i = 0; i < count; i++) {
            var value = BigDecimal.valueOf(i * 7919L % 1000, 1);
            places.add(new Place("Council & " + i, value, i == 3 ? Who.OWN : i % 97 < 3 ? Who.PEER : Who.OTHER, i + 1));
        }
        var summary = new Summary("Councils <like> ours", new BigDecimal("49.6"), new BigDecimal("50"), CUTS, 2);
        return new Ranking("Days to decide", ChartUnit.of("days", 1), better, places, summary);
    }

    private static Stream<Drawn> drawn(Chart... charts) {
        return Stream.of(charts).flatMap(one -> Stream.of(Drawn.of(one.wide()), Drawn.of(one.narrow())));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 4, 14, 30, 31, 120, 400})
    void noNameCoversAnotherOrRunsOverTheEdge(int count) {
        for (var better : Better.values()) {
            var ranking = ranking(count, better);
            drawn(ranking.strip(), ranking.bars()).forEach(one -> {
                assertThat(one.covered()).isEmpty();
                assertThat(one.cut()).isEmpty();
            });
        }
    }

    @ParameterizedTest
    @EnumSource(Better.class)
    void theBestComeFirst(Better better) {
        var figures = ranking(50, better).places().stream().map(Place::value).toList();
        var order = figures.stream().sorted().toList();
        assertThat(figures).isEqualTo(better == Better.LOW ? order : order.reversed());
    }

    @Test
    void lowerIsToTheRightWhereLowIsGood() {
        var words = Drawn.of(ranking(40, Better.LOW).strip().wide()).words();
        double low = words.stream()
                .filter(one -> one.words().equals("0"))
                .findFirst()
                .orElseThrow()
                .x1();
        double high = words.stream()
                .filter(one -> one.words().equals("100"))
                .findFirst()
                .orElseThrow()
                .x1();
        assertThat(low).isGreaterThan(high);
    }

    @Test
    void aFigureOnABoundaryIsInTheBetterQuarter() {
        var low = ranking(9, Better.LOW);
        var high = ranking(9, Better.HIGH);
        assertThat(IntStream.of(30, 50, 70, 71).map(one -> low.quarterOf(BigDecimal.valueOf(one))))
                .containsExactly(0, 1, 2, 3);
        assertThat(IntStream.of(29, 30, 50, 70).map(one -> high.quarterOf(BigDecimal.valueOf(one))))
                .containsExactly(3, 2, 1, 0);
    }

    @Test
    void everyCouncilIsInTheTableAndSaidWhenPointedAt() {
        var chart = ranking(400, Better.LOW).bars();
        assertThat(chart.table().heads()).containsExactly("Council", "Figure", "Rank", "Quarter");
        assertThat(chart.table().rows()).hasSize(400).anyMatch(row -> row.get(0).equals("Council & 3 (this council)"));
        assertThat(Drawn.of(chart.wide()).titles())
                .contains("Council & 3: 75.7 days, rank 4 of 400")
                .hasSize(401);
        assertThat(chart.words()).contains("n = 400, 2 without a figure", "Low is good");
    }

    @Test
    void noQuartersAreClaimedWhereNeitherDirectionIsGood() {
        var chart = ranking(40, Better.NEITHER).strip();
        assertThat(chart.table().heads()).doesNotContain("Quarter");
        assertThat(Drawn.of(chart.wide()).texts()).doesNotContain("Best quarter", "days, better →");
    }

    @Test
    void fourHundredBarsAreDrawnInNoTime() {
        var ranking = ranking(400, Better.HIGH);
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 300; i++) {
            long from = System.nanoTime();
            ranking.bars();
            best = Math.min(best, System.nanoTime() - from);
        }
        assertThat(best).as("nanoseconds").isLessThan(2_000_000L);
    }
}
