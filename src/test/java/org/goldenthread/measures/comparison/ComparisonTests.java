package org.goldenthread.measures.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goldenthread.measures.exact.Wording;
import org.goldenthread.measures.figures.Line;
import org.goldenthread.measures.figures.Polarity;
import org.goldenthread.vocabulary.Period;
import org.junit.jupiter.api.Test;

class ComparisonTests {

    static Field field(Polarity polarity, String... figures) {
        var line = Line.of(Stream.of(figures)
                .map(one -> one.isEmpty() ? null : new BigDecimal(one))
                .toList());
        var names = IntStream.range(0, figures.length)
                .mapToObj(i -> "Council " + (char) ('A' + i))
                .toList();
        return new Field(polarity, line, names, List.of());
    }

    private static final Field NINE =
            field(Polarity.HIGH, "0.87", "1.8", "2", "3.15", "3.48", "4.19", "4.6", "6", "15");

    @Test
    void theTwoThresholdRulesDisagreeAsPublished() {
        assertThat(Comparison.of(NINE, QuartileRule.INCLUSIVE).thresholds())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("4.6"), new BigDecimal("3.48"), new BigDecimal("2"));
        assertThat(Comparison.of(NINE, QuartileRule.EXCLUSIVE).thresholds())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("5.3"), new BigDecimal("3.48"), new BigDecimal("1.9"));
        assertThat(quartile(NINE, QuartileRule.INCLUSIVE, 6)).isEqualTo(1);
        assertThat(quartile(NINE, QuartileRule.EXCLUSIVE, 6)).isEqualTo(2);
    }

    private static int quartile(Field field, QuartileRule rule, int place) {
        var comparison = Comparison.of(field, rule);
        var stand = comparison.stand(place);
        return stand == null ? -1 : comparison.quartile(stand);
    }

    @Test
    void tenTiedAtTheTopAreTiedBestAndNobodyOfThemIsInALowerQuartile() {
        var ties = field(
                Polarity.HIGH, "100", "100", "100", "100", "100", "100", "100", "100", "100", "100", "99.25", "98");
        var comparison = Comparison.of(ties, QuartileRule.INCLUSIVE);
        assertThat(comparison.words(9, Wording.PLAIN))
                .isEqualTo("Council J: Tied best with 9 others, of 12; no quartile is shown because fewer than four"
                        + " different values are compared.");
        assertThat(comparison.words(10, Wording.PLAIN)).startsWith("Council K: 11th of 12;");
    }

    @Test
    void competitionRanksLeaveRanksOutAndDenseOnesDoNot() {
        var order = Comparison.of(field(Polarity.LOW, "1", "2", "2", "3"), QuartileRule.BY_RANK)
                .order();
        assertThat(order).extracting(Stand::rank).containsExactly(1, 2, 2, 4);
        assertThat(order).extracting(stand -> stand.tie().dense()).containsExactly(1, 2, 2, 3);
        assertThat(order.getLast().percentile(4)).isEqualByComparingTo("1");
    }

    @Test
    void smallGroupsShowARankButNoQuartile() {
        var few = Comparison.of(field(Polarity.HIGH, "1", "2", "3", "4", "5"), QuartileRule.BY_RANK);
        assertThat(few.words(3, Wording.PLAIN))
                .isEqualTo("Council D: 2nd of 5; no quartile is shown because fewer than eight councils are compared.");
    }

    @Test
    void theDistanceToTheNextQuartileIsInTheMeasuresUnit() {
        var comparison = Comparison.of(NINE, QuartileRule.EXCLUSIVE);
        assertThat(comparison.words(6, Wording.PLAIN))
                .isEqualTo("Council G: 3rd of 9; 2nd quartile; 0.7 better would reach the next one.");
        var ranked = Comparison.of(NINE, QuartileRule.BY_RANK);
        assertThat(ranked.words(6, Wording.PLAIN))
                .isEqualTo("Council G: 3rd of 9; 2nd quartile; 1.4 better would reach the next one.");
    }

    @Test
    void whoIsBetterIsNamedWithHowMuch() {
        var comparison = Comparison.of(field(Polarity.LOW, "5", "7", "9"), QuartileRule.BY_RANK);
        var last = comparison.order().getLast();
        assertThat(comparison.better(last).toString())
                .isEqualTo("[Better[name=Council A, by=4], Better[name=Council B, by=2]]");
    }

    @Test
    void aRangeIsOrderedByDistanceAndANeutralMeasureNotAtAll() {
        var range = new Polarity.Within(new BigDecimal("4"), new BigDecimal("6"));
        assertThat(Comparison.of(field(range, "1", "5", "8", "6"), QuartileRule.BY_RANK)
                        .order())
                .extracting(Stand::rank)
                .containsExactly(1, 1, 3, 4);
        assertThat(Comparison.of(field(Polarity.NONE, "1", "5"), QuartileRule.BY_RANK)
                        .words(0, Wording.PLAIN))
                .isEqualTo("Council A: no rank and no quartile, because neither direction of this measure is good.");
    }

    @Test
    void whatIsLeftOutIsCountedWithItsReason() {
        var line = field(Polarity.HIGH, "1", "", "3");
        var field = new Field(line.polarity(), line.figures(), line.names(), List.of("Council B: suppressed"));
        assertThat(Comparison.of(field, QuartileRule.BY_RANK).basis(Wording.PLAIN))
                .startsWith("2 compared, 1 left out (Council B: suppressed).");
    }

    @Test
    void publishedCutPointsAreTakenAsTheyAre() {
        var cuts = new QuartileRule.Published(new BigDecimal("6"), new BigDecimal("4.19"), new BigDecimal("1.81"));
        assertThat(quartile(NINE, cuts, 7)).isEqualTo(1);
        assertThat(quartile(NINE, cuts, 6)).isEqualTo(2);
        assertThat(quartile(NINE, cuts, 1)).isEqualTo(4);
    }

    @Test
    void theAverageIsNotBelowItself() {
        var line = Line.of(new long[] {1, 2, 3}, 0);
        assertThat(Peers.againstMean(Polarity.HIGH, line, 1)).isZero();
        assertThat(Peers.againstMean(Polarity.LOW, line, 0)).isPositive();
        assertThat(Peers.againstMedian(Polarity.HIGH, line, 0)).isNegative();
        assertThat(Peers.standardScore(line, 2)).isEqualByComparingTo("1");
        assertThat(Averages.weighted(line, Line.of(new long[] {1, 1, 2}, 0), "population")
                        .toString())
                .contains("2.25")
                .contains("Mean weighted by population, 3 of 3 councils");
    }

    @Test
    void improvementIsSetAgainstThatOfPeers() {
        var before = Line.of(new long[] {10, 10, 10, 10}, 0);
        var now = Line.of(new long[] {7, 9, 8, 11}, 0);
        assertThat(Peers.improvement(Polarity.LOW, before, now, 0))
                .extracting(one -> one == null ? "" : one.words(Wording.PLAIN))
                .isEqualTo("Improved by 3, the middle one of 3 peers improved by 1: 2 more than its peers.");
    }

    @Test
    void moneyIsPutIntoThePricesOfOneYear() {
        var first = Period.financialYear(2020);
        var last = Period.financialYear(2023);
        var prices =
                new Prices("the GDP deflator", Map.of(first, new BigDecimal("80"), last, new BigDecimal("100")), last);
        assertThat(prices.real(new BigDecimal("40"), first, 2)).contains(new BigDecimal("50.00"));
        assertThat(prices.real(new BigDecimal("40"), Period.financialYear(2019), 2))
                .isEmpty();
        assertThat(prices.words()).isEqualTo("In 2023/24 prices, by the GDP deflator");
    }

    @Test
    void neighboursAreNearInWhatBothHave() {
        var people = Line.of(new long[] {100, 110, 500, 105}, 0);
        var deprivation = Line.of(new long[] {20, 22, 80, Line.NO_FIGURE}, 0);
        var found = new Neighbours(List.of(people, deprivation)).of(0, 3);
        assertThat(found).extracting(Neighbours.Neighbour::place).containsExactly(3, 1, 2);
        assertThat(found.getFirst().words(2)).endsWith("by the 1 of 2 measures both have");
    }
}
