package org.goldenthread.measures.trend;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.goldenthread.measures.exact.Wording;
import org.jspecify.annotations.Nullable;

/**
 * How a figure differs from an earlier one.
 *
 * @param now the figure, or null where there is none
 * @param before what it is compared with, a mean to twelve decimals perhaps; or null
 * @param sentence both numbers with their periods, for a person to check by hand
 */
public record Change(
        Direction direction,
        @Nullable BigDecimal now,
        @Nullable BigDecimal before,
        String sentence) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** A change of 5% or more counts as material (Highland). */
    public static final BigDecimal MATERIAL = BigDecimal.valueOf(5);

    /** The difference in the measure's unit, or null where a number is missing. */
    public @Nullable BigDecimal by() {
        return now == null || before == null ? null : now.subtract(before);
    }

    /** The difference in percent of the earlier figure, to two decimals; null where that is 0 or missing. */
    public @Nullable BigDecimal percent() {
        var by = by();
        return by == null || before == null || before.signum() == 0
                ? null
                : by.multiply(HUNDRED).divide(before.abs(), 2, RoundingMode.HALF_UP);
    }

    /** Whether it changed by so many percent of the earlier figure or more; null where that cannot be said. */
    public @Nullable Boolean material(BigDecimal percent) {
        var by = by();
        if (by == null || before == null || before.signum() == 0 && by.signum() != 0) {
            return null;
        }
        return by.signum() != 0 && by.abs().multiply(HUNDRED).compareTo(percent.multiply(before.abs())) >= 0;
    }

    /** The difference as people say it: ", 3 more, a change of 3.26%"; nothing where a distance says nothing. */
    static String difference(BigDecimal now, BigDecimal before, Wording as) {
        var by = now.subtract(before);
        if (by.signum() == 0) {
            return ", the same";
        }
        var gap = as.gap(by);
        var share = as.share(by, before);
        return gap.isEmpty()
                ? ""
                : ", " + gap + (by.signum() > 0 ? " more" : " less")
                        + (share.isEmpty() ? "" : ", a change of " + share);
    }
}
