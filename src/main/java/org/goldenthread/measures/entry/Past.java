package org.goldenthread.measures.entry;

import java.math.BigDecimal;
import java.util.List;
import org.goldenthread.vocabulary.Period;
import org.jspecify.annotations.Nullable;

/**
 * What is known around a figure that is to be entered.
 *
 * @param before the earlier figures, in order of time
 * @param yearBefore the figure of the same period a year before
 * @param range where the next figure is to be expected; null where there is too little to tell
 * @param aim what was to be reached
 * @param now what stands there already
 * @param year in which its period lies, as the measure counts years
 */
public record Past(
        List<Point> before,
        @Nullable BigDecimal yearBefore,
        @Nullable Range range,
        Aim aim,
        Now now,
        Period year) {

    public Past {
        before = List.copyOf(before);
    }

    /** A figure and its period. */
    public record Point(Period period, BigDecimal value) {}

    /** The target, and of two boundaries the lower one. */
    public record Aim(@Nullable BigDecimal target, @Nullable BigDecimal lower) {}

    /** What stands there already. */
    public record Now(
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable BigDecimal forecast) {}

    List<BigDecimal> figures() {
        return before.stream().map(Point::value).toList();
    }
}
