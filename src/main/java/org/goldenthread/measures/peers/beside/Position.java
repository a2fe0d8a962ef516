package org.goldenthread.measures.peers.beside;

import java.math.BigDecimal;
import org.goldenthread.vocabulary.Period;
import org.jspecify.annotations.Nullable;

/**
 * Where the council itself stands in one measure, at a glance.
 *
 * @param measure its reference
 * @param group the name of the group
 * @param count how many are compared, with the council itself
 * @param rank 1 is the best; 0 where neither direction is good
 * @param ties how many others share the rank
 * @param quartile 1 is the best; 0 where none is said
 * @param away how much better it must be for the next quartile, in the measure's unit; null in the best or in none
 * @param words such as "2nd quartile of 16, 0.8 pts from the 1st"
 */
public record Position(
        String measure,
        String group,
        Period period,
        int count,
        int rank,
        int ties,
        int quartile,
        @Nullable BigDecimal away,
        String words) {}
