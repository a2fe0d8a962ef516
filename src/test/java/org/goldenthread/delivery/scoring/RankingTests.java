package org.goldenthread.delivery.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.goldenthread.delivery.scoring.Candidate.Score;
import org.goldenthread.delivery.scoring.Ranking.Ranked;
import org.goldenthread.delivery.scoring.Scheme.Criterion;

class RankingTests {
    private static final Scheme SCHEME = new Scheme(
            1,
            "T",
            1,
            "",
            Instant.EPOCH,
            List.of(new Criterion(1, "Saves money", 60, ""), new Criterion(2, "Helps residents", 40, "")));

    private static Candidate candidate(String ref, Map<Long, Integer> scores) {
        var given = new HashMap<Long, Score>();
        scores.forEach((criterion, score) -> given.put(criterion, new Score(score, "", LocalDate.EPOCH, null)));
        return new Candidate(ref, ref, "idea", given);
    }

    @Example
    void weightsCountAndEqualSumsShareTheirRank() {
        var ranked = Ranking.of(
                SCHEME,
                List.of(
                        candidate("A", Map.of(1L, 2, 2L, 5)), // 320
                        candidate("B", Map.of(1L, 5, 2L, 1)), // 340
                        candidate("C", Map.of(1L, 4, 2L, 2)), // 320
                        candidate("D", Map.of(1L, 0, 2L, 0)),
                        candidate("E", Map.of(1L, 5))));
        assertThat(ranked).extracting(row -> row.one().ref()).containsExactly("B", "A", "C", "D", "E");
        assertThat(ranked).extracting(Ranked::place).containsExactly("1", "2=", "2=", "4", "");
        assertThat(ranked.getFirst().percent(SCHEME)).isEqualByComparingTo("68.0");
        assertThat(ranked.getLast().scored()).isEqualTo(1);
    }

    @Property
    void aHigherSumNeverStandsLowerAndTheRankIsOneMoreThanThoseAbove(
            @ForAll @Size(max = 20) List<@IntRange(max = 35) Integer> scores) {
        var candidates = new java.util.ArrayList<Candidate>();
        for (int i = 0; i < scores.size(); i++) {
            candidates.add(candidate("P" + i, Map.of(1L, scores.get(i) / 6, 2L, scores.get(i) % 6)));
        }
        var ranked = Ranking.of(SCHEME, candidates);
        assertThat(ranked).hasSameSizeAs(candidates);
        for (var one : ranked) {
            assertThat(one.rank())
                    .isEqualTo(1
                            + ranked.stream()
                                    .filter(other -> other.sum() > one.sum())
                                    .count());
            assertThat(one.shared())
                    .isEqualTo(ranked.stream()
                                    .filter(other -> other.sum() == one.sum())
                                    .count()
                            > 1);
        }
    }

    @Example
    void weightsAreSharesOfAHundred() {
        assertThat(Scheme.check(SCHEME.criteria())).isEmpty();
        assertThat(Scheme.check(List.of(new Criterion(0, "One", 90, ""))))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("sum to 90"));
        assertThat(Scheme.check(List.of())).isNotEmpty();
        assertThat(Scheme.check(List.of(new Criterion(0, "", 100, "")))).isNotEmpty();
        assertThat(Scheme.check(List.of(new Criterion(0, "One", 0, "")))).isNotEmpty();
    }
}
