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
 * @param how who said so, or how it was worked out
 * @param verdict how that would be rated against the year's target
 */
public record YearEnd(
        @Nullable Period year,
        @Nullable BigDecimal forecast,
        How how,
        @Nullable Verdict verdict) {
    public static final YearEnd UNKNOWN = new YearEnd(null, null, How.NOT_AT_ALL, null);

    /** By whom or how the year was forecast. */
    public enum How {
        NOT_AT_ALL("Nobody has forecast the year."),
        OWNERS("The owner's forecast."),
        BY_PROFILE("Worked out from the year to date, by the share of last year that had come by then."),
        BY_PACE("Worked out from the figures so far, going on at the same pace."),
        BY_MEAN("Worked out as the mean of the figures so far.");

        private final String words;

        How(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Whether the owner said so. */
    public boolean owners() {
        return how == How.OWNERS;
    }
}
