package org.goldenthread.delivery.scoring;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A project in the pipeline with its scores.
 *
 * @param scores by the criterion's number
 */
record Candidate(String ref, String title, String stage, Map<Long, Score> scores) {
    Candidate {
        scores = Map.copyOf(scores);
    }

    /**
     * What somebody gave by one criterion.
     *
     * @param score from 0 to {@link Scheme#BEST}
     * @param account who gave it
     */
    record Score(
            int score, String why, LocalDate day, @Nullable Long account) {}
}
