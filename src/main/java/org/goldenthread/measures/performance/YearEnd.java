package org.goldenthread.measures.performance;

import java.math.BigDecimal;
import org.goldenthread.measures.rating.Verdict;
import org.goldenthread.vocabulary.Period;
import org.jspecify.annotations.Nullable;

/**
 * Where the year is expected to end.
 *
 * @param year the year that the latest figure lies in
 * @param forecast of the owner where there is one, else worked out from the figures so far; absent where neither is
 * @param owners whether the owner said so
 * @param verdict how that would be rated against the year's target
 */
public record YearEnd(
        @Nullable Period year,
        @Nullable BigDecimal forecast,
        boolean owners,
        @Nullable Verdict verdict) {
    public static final YearEnd UNKNOWN = new YearEnd(null, null, false, null);
}
