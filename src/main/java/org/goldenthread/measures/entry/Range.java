package org.goldenthread.measures.entry;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.goldenthread.measures.DataType;
import org.goldenthread.measures.Sheet;
import org.goldenthread.measures.control.Phase;
import org.jspecify.annotations.Nullable;

/**
 * Between which figures the next one is to be expected, told from those before it.
 *
 * @param steady whether it follows from the natural process limits of at least five figures, rather than being the
 *     least and the greatest so far
 */
public record Range(BigDecimal from, BigDecimal to, boolean steady) {
    private static final int ENOUGH = 5;
    private static final int LOOKED_AT = 24;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @param before the earlier figures in order of time; null where they are fewer than two */
    static @Nullable Range of(Sheet.Counted counted, List<BigDecimal> before) {
        var figures = before.subList(Math.max(0, before.size() - LOOKED_AT), before.size());
        if (figures.size() < 2 || counted.type() == DataType.YES_NO || counted.type() == DataType.LEVEL) {
            return null;
        }
        var least = Collections.min(figures);
        var greatest = Collections.max(figures);
        if (figures.size() < ENOUGH) {
            return new Range(least, greatest, false);
        }
        var usual = Phase.of(figures);
        return within(counted, usual.lower(), usual.upper(), least, greatest);
    }

    /** Limits never reach beyond what can be: no less than nothing, no more than all, unless it has been so before. */
    private static Range within(
            Sheet.Counted counted, BigDecimal from, BigDecimal to, BigDecimal least, BigDecimal greatest) {
        boolean percentage = counted.type() == DataType.PERCENTAGE && greatest.compareTo(HUNDRED) <= 0;
        return new Range(
                least.signum() >= 0 ? from.max(BigDecimal.ZERO) : from, percentage ? to.min(HUNDRED) : to, true);
    }

    public boolean holds(BigDecimal value) {
        return value.compareTo(from) >= 0 && value.compareTo(to) <= 0;
    }

    /** Whether a figure is outside by more than a tenth of the size of what was usual. */
    boolean farFrom(BigDecimal value) {
        var margin = from.abs().max(to.abs()).movePointLeft(1);
        return value.compareTo(from.subtract(margin)) < 0 || value.compareTo(to.add(margin)) > 0;
    }
}
