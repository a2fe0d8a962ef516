package org.goldenthread.delivery.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.goldenthread.delivery.scoring.Candidate.Score;
import org.goldenthread.delivery.scoring.Scheme.Criterion;

/**
 * Projects in the order of their weighted scores. Only one that is scored by every criterion has a rank; equal sums
 * share the rank, and the next one is as many places further down.
 */
final class Ranking {
    private Ranking() {}

    /**
     * A project as it is ranked.
     *
     * @param rank from 1; 0 while it is not scored by every criterion
     * @param shared whether others have the same rank
     * @param sum of weight times score
     * @param scored by how many criteria it is scored
     * @param of how many criteria there are
     */
    record Ranked(Candidate one, int rank, boolean shared, int sum, int scored, int of) {

        /** "3", "2=" for a shared rank, or nothing while there is none. */
        String place() {
            return rank == 0 ? "" : rank + (shared ? "=" : "");
        }

        /** The weighted score in per cent of the most that is possible, to one decimal. */
        BigDecimal percent(Scheme scheme) {
            int most = Scheme.BEST
                    * scheme.criteria().stream().mapToInt(Criterion::weight).sum();
            return BigDecimal.valueOf(sum)
                    .multiply(BigDecimal.valueOf(100))
                    .divide(BigDecimal.valueOf(most), 1, RoundingMode.HALF_UP);
        }
    }

    /** The ranked ones first, the best of them at the top; then the others as they came. */
    static List<Ranked> of(Scheme scheme, List<Candidate> candidates) {
        int all = scheme.criteria().size();
        var full = candidates.stream()
                .filter(one -> scored(scheme, one) == all && all > 0)
                .sorted(Comparator.comparingInt((Candidate one) -> -sum(scheme, one)))
                .toList();
        var ranked = new ArrayList<Ranked>();
        int rank = 0;
        for (int i = 0; i < full.size(); i++) {
            int sum = sum(scheme, full.get(i));
            boolean asBefore = i > 0 && ranked.getLast().sum() == sum;
            boolean asAfter = i + 1 < full.size() && sum(scheme, full.get(i + 1)) == sum;
            rank = asBefore ? rank : i + 1;
            ranked.add(new Ranked(full.get(i), rank, asBefore || asAfter, sum, all, all));
        }
        candidates.stream()
                .filter(one -> scored(scheme, one) < all || all == 0)
                .forEach(one -> ranked.add(new Ranked(one, 0, false, sum(scheme, one), scored(scheme, one), all)));
        return ranked;
    }

    private static int scored(Scheme scheme, Candidate one) {
        return (int) scheme.criteria().stream()
                .filter(criterion -> one.scores().containsKey(criterion.id()))
                .count();
    }

    private static int sum(Scheme scheme, Candidate one) {
        return scheme.criteria().stream()
                .mapToInt(criterion -> {
                    Score score = one.scores().get(criterion.id());
                    return score == null ? 0 : criterion.weight() * score.score();
                })
                .sum();
    }
}
