package org.goldenthread.risks.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;

/** Scores of many risks as one: highest, average, most common. */
class AggregateProperties {

    @Property
    void everyFigureLiesBetweenTheLowestAndTheHighestScore(
            @ForAll @NotEmpty @Size(max = 60) List<@IntRange(min = 1, max = 99) Integer> scores) {
        var low = BigDecimal.valueOf(Collections.min(scores));
        var high = BigDecimal.valueOf(Collections.max(scores));
        for (var way : Aggregate.values()) {
            assertThat(way.of(scores))
                    .hasValueSatisfying(figure -> assertThat(figure).isBetween(low, high));
        }
        assertThat(Aggregate.HIGHEST.of(scores))
                .hasValueSatisfying(one -> assertThat(one).isEqualByComparingTo(high));
    }

    @Property
    void theOrderOfTheScoresDoesNotMatter(
            @ForAll @NotEmpty @Size(max = 30) List<@IntRange(min = 1, max = 25) Integer> scores) {
        var turned = new ArrayList<>(scores);
        Collections.reverse(turned);
        for (var way : Aggregate.values()) {
            assertThat(way.of(turned)).isEqualTo(way.of(scores));
        }
    }

    @Property
    void theAverageOfOneScoreManyTimesIsThatScore(
            @ForAll @IntRange(min = 1, max = 25) int score, @ForAll @IntRange(min = 1, max = 40) int times) {
        for (var way : Aggregate.values()) {
            assertThat(way.of(Collections.nCopies(times, score)))
                    .hasValueSatisfying(one -> assertThat(one).isEqualByComparingTo(BigDecimal.valueOf(score)));
        }
    }

    @Property
    void theMostCommonScoreIsOneOfThemAndNoneIsMoreCommon(
            @ForAll @NotEmpty @Size(max = 40) List<@IntRange(min = 1, max = 6) Integer> scores) {
        int most = Aggregate.MOST_COMMON.of(scores).orElseThrow().intValueExact();
        int times = Collections.frequency(scores, most);
        assertThat(scores).contains(most).allSatisfy(one -> {
            assertThat(Collections.frequency(scores, one)).isLessThanOrEqualTo(times);
            if (Collections.frequency(scores, one) == times) {
                assertThat(one).isLessThanOrEqualTo(most);
            }
        });
    }

    @Example
    void nothingHasNoFigureAndATieGoesToTheWorse() {
        for (var way : Aggregate.values()) {
            assertThat(way.of(List.of())).isEmpty();
        }
        assertThat(Aggregate.AVERAGE.of(List.of(4, 9, 12))).contains(new BigDecimal("8.3"));
        assertThat(Aggregate.MOST_COMMON.of(List.of(4, 9, 9, 4, 25))).contains(BigDecimal.valueOf(9));
        assertThat(Aggregate.MOST_COMMON.of(3)).isEqualTo("most common of 3");
    }
}
