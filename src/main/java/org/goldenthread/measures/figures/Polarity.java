package org.goldenthread.measures.figures;

import java.math.BigDecimal;
import java.util.function.Function;

/** Which direction of a measure is good. Every measure says so; nothing is assumed. */
public sealed interface Polarity {

    /** More is better, such as households recycling. */
    record High() implements Polarity {}

    /** Less is better, such as days to decide a claim. */
    record Low() implements Polarity {}

    /**
     * Best within a range ("Goldilocks"); a range of one point is a midpoint to be close to.
     *
     * @param from its lower bound, which is still good
     * @param to its upper bound, which is still good
     */
    record Within(BigDecimal from, BigDecimal to) implements Polarity {
        public Within {
            if (from.compareTo(to) > 0) {
                throw new IllegalArgumentException("the range begins above its end");
            }
        }
    }

    /** Neither direction is good: context, which gets no rating and no quartile. */
    record None() implements Polarity {}

    Polarity HIGH = new High();
    Polarity LOW = new Low();
    Polarity NONE = new None();

    static Polarity around(BigDecimal midpoint) {
        return new Within(midpoint, midpoint);
    }

    /** As people say it. */
    default String words() {
        return words(BigDecimal::toPlainString);
    }

    /** As people say it, bounds written as a measure writes its figures. */
    default String words(Function<BigDecimal, String> as) {
        return switch (this) {
            case High high -> "High is good";
            case Low low -> "Low is good";
            case Within(BigDecimal from, BigDecimal to) ->
                from.compareTo(to) == 0
                        ? "Close to " + as.apply(from) + " is good"
                        : "Between " + as.apply(from) + " and " + as.apply(to) + " is good";
            case None none -> "Neither high nor low is good";
        };
    }

    /** Whether a direction can be better than the other at all. */
    default boolean judges() {
        return !(this instanceof None);
    }
}
