package org.goldenthread.measures.targets;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one year of a subject was to be, for the year and for each of its periods; null where there is no target.
 *
 * @param year for the whole year; of two boundaries the high, aspirational one
 * @param lowerYear of two boundaries the low one, which is still acceptable
 */
public record Goal(
        @Nullable BigDecimal year,
        @Nullable BigDecimal lowerYear,
        List<@Nullable BigDecimal> periods,
        List<@Nullable BigDecimal> lowerPeriods) {
    public Goal {
        periods = Collections.unmodifiableList(periods);
        lowerPeriods = Collections.unmodifiableList(lowerPeriods);
    }

    /** No target at all: data only. */
    public static Goal none(int periods) {
        return new Goal(null, null, Collections.nCopies(periods, null), Collections.nCopies(periods, null));
    }
}
