package org.goldenthread.measures.rating;

import java.math.BigDecimal;
import org.goldenthread.measures.figures.Polarity;
import org.jspecify.annotations.Nullable;

/**
 * What a rating is worked out from; kept with it as its proof.
 *
 * @param value the figure that is judged, or null where there is none
 * @param target the desired value; of two boundaries the aspirational one
 * @param lowerTarget of two boundaries the one that is still acceptable
 * @param lastYear the figure of the same period last year
 * @param awaited whether a value that is not there should be
 */
public record Given(
        Polarity polarity,
        @Nullable BigDecimal value,
        @Nullable BigDecimal target,
        @Nullable BigDecimal lowerTarget,
        @Nullable BigDecimal lastYear,
        Awaited awaited) {

    /** Whether a value that is not there should be. */
    public enum Awaited {
        NOT_YET,
        DUE,
        OVERDUE
    }

    public static Given of(Polarity polarity, @Nullable BigDecimal value, @Nullable BigDecimal target) {
        return new Given(polarity, value, target, null, null, Awaited.DUE);
    }

    public Given lowerTarget(@Nullable BigDecimal boundary) {
        return new Given(polarity, value, target, boundary, lastYear, awaited);
    }

    public Given lastYear(@Nullable BigDecimal figure) {
        return new Given(polarity, value, target, lowerTarget, figure, awaited);
    }

    public Given awaited(Awaited when) {
        return new Given(polarity, value, target, lowerTarget, lastYear, when);
    }

    /** The same with another figure in the value's place, such as the year-end forecast, to be judged by one rule. */
    public Given value(@Nullable BigDecimal figure) {
        return new Given(polarity, figure, target, lowerTarget, lastYear, awaited);
    }

    Given shown(Comparing comparing) {
        return new Given(
                polarity,
                comparing.of(value),
                comparing.of(target),
                comparing.of(lowerTarget),
                comparing.of(lastYear),
                awaited);
    }
}
