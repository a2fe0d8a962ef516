package org.goldenthread.measures.exact;

import java.math.BigDecimal;
import org.goldenthread.measures.figures.Line;
import org.goldenthread.measures.figures.Polarity;

/**
 * Which of two figures is better, by polarity: each figure gets a whole number that is the greater the better it is.
 * High is itself, low its opposite, a range the distance from it below zero; where neither direction is good, greater
 * is merely more.
 */
public final class Preference {
    private final int sign;
    private final long factor;
    private final long from;
    private final long to;
    private final int scale;

    private Preference(int sign, int scale, long factor, long from, long to) {
        this.scale = scale;
        this.sign = sign;
        this.factor = factor;
        this.from = from;
        this.to = to;
    }

    /**
     * For figures of so many decimals. Of a range, a figure brought to the decimals of its bounds must fit in 63 bits;
     * one that does not is an {@link ArithmeticException}.
     */
    public static Preference of(Polarity polarity, int scale) {
        return switch (polarity) {
            case Polarity.High high -> new Preference(1, scale, 1, 0, 0);
            case Polarity.None none -> new Preference(1, scale, 1, 0, 0);
            case Polarity.Low low -> new Preference(-1, scale, 1, 0, 0);
            case Polarity.Within(BigDecimal low, BigDecimal high) -> {
                int finer = Math.max(scale, Math.max(low.scale(), high.scale()));
                yield new Preference(
                        0,
                        finer,
                        Exact.power(finer - scale),
                        low.movePointRight(finer).longValueExact(),
                        high.movePointRight(finer).longValueExact());
            }
        };
    }

    /** How good a figure is: greater is better; no figure stays none. */
    public long of(long figure) {
        if (sign > 0 || figure == Line.NO_FIGURE) {
            return figure;
        }
        if (sign < 0) {
            return -figure;
        }
        long fine = Math.multiplyExact(figure, factor);
        return -Math.max(0, Math.max(Math.subtractExact(from, fine), Math.subtractExact(fine, to)));
    }

    /** How many decimals those whole numbers have. */
    public int scale() {
        return scale;
    }

    /** Above zero where the first is better, below where it is worse. */
    public int compare(long first, long second) {
        return Long.compare(of(first), of(second));
    }

    /**
     * Compares a figure with a mean: above zero where it is better than the sum divided by the count.
     *
     * @param sum of so many figures; the caller sees that it did not overflow
     */
    public int compareToMean(long figure, long sum, int count) {
        if (sign != 0) {
            return sign * Exact.compare(figure, count, sum, 1);
        }
        long fine = Math.multiplyExact(sum, factor);
        long above = Math.subtractExact(fine, Math.multiplyExact(to, count));
        long below = Math.subtractExact(Math.multiplyExact(from, count), fine);
        return Exact.compare(of(figure), count, -Math.max(0, Math.max(above, below)), 1);
    }

    /** How good a decimal is, in its own unit: greater is better. */
    public static BigDecimal of(Polarity polarity, BigDecimal figure) {
        return switch (polarity) {
            case Polarity.High high -> figure;
            case Polarity.None none -> figure;
            case Polarity.Low low -> figure.negate();
            case Polarity.Within(BigDecimal from, BigDecimal to) ->
                from.subtract(figure)
                        .max(figure.subtract(to))
                        .max(BigDecimal.ZERO)
                        .negate();
        };
    }

    /** Compares a decimal with a mean, given as a sum and a count, without dividing. */
    public static int compareToMean(Polarity polarity, BigDecimal figure, BigDecimal sum, int count) {
        var times = BigDecimal.valueOf(count);
        var widened = polarity instanceof Polarity.Within(BigDecimal from, BigDecimal to)
                ? new Polarity.Within(from.multiply(times), to.multiply(times))
                : polarity;
        return of(widened, figure.multiply(times)).compareTo(of(widened, sum));
    }
}
