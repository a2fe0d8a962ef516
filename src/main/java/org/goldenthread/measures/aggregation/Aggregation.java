package org.goldenthread.measures.aggregation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.goldenthread.measures.figures.Line;
import org.jspecify.annotations.Nullable;

/** Works out one figure from several. A missing input gives no figure, unless part of them is said to be enough. */
public final class Aggregation {
    private static final int DECIMALS = 12;

    private Aggregation() {}

    /** The figure of the places from one up to, not including, another; an average to twelve decimals. */
    public static Derived derive(Roll roll, Line line, int from, int to, boolean partWillDo) {
        int found = 0;
        @Nullable BigDecimal value = null;
        for (int i = from; i < to; i++) {
            var one = i < 0 ? null : line.decimal(i);
            found += one == null ? 0 : 1;
            value = one == null ? value : value == null ? one : joined(roll, value, one);
        }
        boolean enough = value != null && (found == to - from || partWillDo);
        var shown = enough && roll == Roll.AVERAGE
                ? Objects.requireNonNull(value).divide(BigDecimal.valueOf(found), DECIMALS, RoundingMode.HALF_UP)
                : value;
        return Derived.of(enough ? shown : null, found, to - from, roll.words());
    }

    private static BigDecimal joined(Roll roll, BigDecimal before, BigDecimal one) {
        return switch (roll) {
            case SUM, AVERAGE -> before.add(one);
            case LAST -> one;
            case LOWEST -> before.min(one);
            case HIGHEST -> before.max(one);
        };
    }

    /** The last so many places up to one; a place before the first is a missing input. */
    public static Derived rolling(Roll roll, Line line, int place, int many, boolean partWillDo) {
        return derive(roll, line, place - many + 1, place + 1, partWillDo);
    }

    /** The sum from the place where the year began. */
    public static Derived yearToDate(Line line, int yearBegan, int place, boolean partWillDo) {
        return derive(Roll.SUM, line, yearBegan, place + 1, partWillDo);
    }

    /**
     * A ratio worked out anew: summed numerators by summed denominators, never an average of ratios. A period counts
     * only where both are there.
     *
     * @param multiplier 100 for a percentage, 1000 for a rate per thousand
     */
    public static Derived ratio(Line numerators, Line denominators, Span span, BigDecimal multiplier) {
        var above = BigDecimal.ZERO;
        var below = BigDecimal.ZERO;
        int found = 0;
        for (int i = span.from(); i < span.to(); i++) {
            var top = i < 0 ? null : numerators.decimal(i);
            var bottom = i < 0 ? null : denominators.decimal(i);
            if (top != null && bottom != null) {
                above = above.add(top);
                below = below.add(bottom);
                found++;
            }
        }
        int needed = span.to() - span.from();
        boolean enough = found > 0 && (found == needed || span.partWillDo()) && below.signum() != 0;
        return Derived.of(
                enough ? above.multiply(multiplier).divide(below, DECIMALS, RoundingMode.HALF_UP) : null,
                found,
                needed,
                "summed numerators by summed denominators");
    }

    /**
     * Places from one up to, not including, another.
     *
     * @param partWillDo whether some of them are enough
     */
    public record Span(int from, int to, boolean partWillDo) {}

    /**
     * Many at once: each so many places of a line become one, at the line's decimals, an average's halves rounded away
     * from zero; a missing input gives no figure.
     *
     * @param each how many places become one, such as 3 for quarters from months
     */
    public static void derive(Roll roll, Line line, int each, long[] into, int at) {
        for (int i = 0; i < line.count() / each; i++) {
            into[at + i] = one(roll, line, i * each, each);
        }
    }

    private static long one(Roll roll, Line line, int from, int each) {
        long value = 0;
        for (int i = from; i < from + each; i++) {
            long one = line.at(i);
            if (one == Line.NO_FIGURE) {
                return Line.NO_FIGURE;
            }
            value = i == from
                    ? one
                    : switch (roll) {
                        case SUM, AVERAGE -> Math.addExact(value, one);
                        case LAST -> one;
                        case LOWEST -> Math.min(value, one);
                        case HIGHEST -> Math.max(value, one);
                    };
        }
        if (roll != Roll.AVERAGE) {
            return value;
        }
        long whole = value / each;
        return 2 * Math.abs(value - whole * each) >= each ? whole + Long.signum(value) : whole;
    }
}
