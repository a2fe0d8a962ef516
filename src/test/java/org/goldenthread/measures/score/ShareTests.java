package org.goldenthread.measures.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.goldenthread.measures.figures.Polarity;
import org.goldenthread.measures.rating.Given;
import org.goldenthread.measures.rating.Rule;
import org.goldenthread.measures.rating.Verdict;
import org.goldenthread.measures.trend.Change;
import org.goldenthread.measures.trend.Direction;
import org.junit.jupiter.api.Test;

class ShareTests {

    @Test
    void equalToTheAverageIsNotBelowIt() {
        assertThat(Share.belowAverage(Arrays.asList(-1, 0, 1, null)).words()).isEqualTo("1 of 3 (33.3%)");
    }

    @Test
    void quartilesAndImprovementAreSharesOfWhatCanBeJudged() {
        assertThat(Share.inQuartile(1, new byte[] {1, 1, 2, 0}).words()).isEqualTo("2 of 3 (66.7%)");
        assertThat(Share.improving(List.of(Direction.BETTER, Direction.WORSE, Direction.INCREASED, Direction.NOT_KNOWN))
                        .words())
                .isEqualTo("1 of 2 (50.0%)");
        assertThat(Share.improving(List.of()).words()).isEqualTo("0 of 0");
    }

    private static Change change(Direction direction, String now, String before) {
        return new Change(direction, new BigDecimal(now), new BigDecimal(before), "");
    }

    @Test
    void onlyAMaterialChangeCountsAsImprovedOrDeclined() {
        var movement = Movement.of(
                List.of(
                        change(Direction.BETTER, "105", "100"),
                        change(Direction.WORSE, "94", "100"),
                        change(Direction.BETTER, "104.99", "100"),
                        change(Direction.SAME, "10", "10"),
                        change(Direction.BETTER, "1", "0"),
                        change(Direction.INCREASED, "9", "1")),
                Change.MATERIAL);
        assertThat(movement.words())
                .isEqualTo("1 improved by 5% or more, 1 declined by 5% or more, 2 changed by less, 2 not known.");
    }

    private static Verdict verdict(String value) {
        return Rule.simple(new BigDecimal("5"))
                .judge(Given.of(Polarity.HIGH, new BigDecimal(value), BigDecimal.valueOf(100)));
    }

    @Test
    void aFailingPartThatAGoodWholeHidesIsNamed() {
        var parts = Map.of("the north", verdict("80"), "the south", verdict("97"));
        assertThat(Masking.of(verdict("101"), parts))
                .containsExactly(
                        "The whole is Green, but the north is Red: 80 is 20 short of the target of 100 (20% of it).");
        assertThat(Masking.of(verdict("80"), parts)).isEmpty();
    }
}
