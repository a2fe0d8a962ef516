package org.goldenthread.measures.control;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.goldenthread.measures.exact.Preference;
import org.goldenthread.measures.figures.Line;
import org.goldenthread.measures.figures.Polarity;
import org.jspecify.annotations.Nullable;

/** The sums of one phase in decimals, for the chart that explains itself and for figures too large to hurry. */
final class Edges {
    private static final int DECIMALS = 12;
    private static final BigDecimal SCREEN = new BigDecimal("3.267");
    private final BigDecimal sum;
    private final BigDecimal count;
    private final BigDecimal ranges;
    private final BigDecimal kept;
    private final int dropped;

    Edges(Line line, int from, int to, boolean screened) {
        var total = BigDecimal.ZERO;
        var apart = BigDecimal.ZERO;
        for (int i = from; i < to; i++) {
            total = total.add(figure(line, i));
            apart = i == from ? apart : apart.add(range(line, i));
        }
        int pairs = Math.max(0, to - from - 1);
        var left = BigDecimal.ZERO;
        int out = 0;
        for (int i = from + 1; i < to; i++) {
            boolean drop = screened
                    && apart.signum() > 0
                    && range(line, i).multiply(BigDecimal.valueOf(pairs)).compareTo(SCREEN.multiply(apart)) >= 0;
            out += drop ? 1 : 0;
            left = drop ? left : left.add(range(line, i));
        }
        this.sum = total;
        this.count = BigDecimal.valueOf(to - from);
        this.ranges = left;
        this.kept = BigDecimal.valueOf(pairs - out);
        this.dropped = out;
    }

    private static BigDecimal range(Line line, int i) {
        return figure(line, i).subtract(figure(line, i - 1)).abs();
    }

    private static BigDecimal figure(Line line, int i) {
        return BigDecimal.valueOf(line.at(i), line.scale());
    }

    Phase phase(int from, int to, String note) {
        var mean = sum.divide(count, DECIMALS, RoundingMode.HALF_UP);
        var range = kept.signum() == 0 ? BigDecimal.ZERO : ranges.divide(kept, DECIMALS, RoundingMode.HALF_UP);
        return new Phase(from, to, mean, range, dropped, note);
    }

    int side(BigDecimal figure) {
        return figure.multiply(count).compareTo(sum);
    }

    /** Whether a figure is better than the mean, by sign. */
    int better(Polarity polarity, BigDecimal figure) {
        return Preference.compareToMean(polarity, figure, sum, count.intValueExact());
    }

    int zone(BigDecimal figure) {
        var size = figure.multiply(count).subtract(sum).abs().multiply(kept);
        var width = ranges.multiply(count);
        if (size.multiply(BigDecimal.valueOf(300)).compareTo(width.multiply(BigDecimal.valueOf(532))) <= 0) {
            return 0;
        }
        return size.multiply(BigDecimal.valueOf(100)).compareTo(width.multiply(BigDecimal.valueOf(266))) > 0 ? 2 : 1;
    }

    /** Where a number lies from the upper limit: above it, on it, below it, by sign. */
    private int fromUpper(BigDecimal number) {
        return fromLimit(number.multiply(count).subtract(sum));
    }

    /** Where a number lies from the lower limit. */
    private int fromLower(BigDecimal number) {
        return -fromLimit(sum.subtract(number.multiply(count)));
    }

    private int fromLimit(BigDecimal off) {
        var hundredfold = kept.signum() == 0 ? off : off.multiply(kept).multiply(BigDecimal.valueOf(100));
        return hundredfold.compareTo(ranges.multiply(count).multiply(BigDecimal.valueOf(266)));
    }

    Assurance assurance(Polarity polarity, @Nullable BigDecimal target) {
        return switch (polarity) {
            case Polarity.None none -> Assurance.NO_TARGET;
            case Polarity.High high ->
                target == null ? Assurance.NO_TARGET : sure(fromUpper(target), fromLower(target));
            case Polarity.Low low ->
                target == null ? Assurance.NO_TARGET : sure(-fromLower(target), -fromUpper(target));
            case Polarity.Within(BigDecimal from, BigDecimal to) ->
                fromUpper(from) > 0 || fromLower(to) < 0
                        ? Assurance.CONSISTENTLY_FAIL
                        : fromLower(from) < 0 && fromUpper(to) > 0
                                ? Assurance.CONSISTENTLY_PASS
                                : Assurance.HIT_AND_MISS;
        };
    }

    /** From where the target lies against the limit on the good side and the one on the bad side. */
    static Assurance sure(int beyondGood, int beyondBad) {
        return beyondGood > 0
                ? Assurance.CONSISTENTLY_FAIL
                : beyondBad < 0 ? Assurance.CONSISTENTLY_PASS : Assurance.HIT_AND_MISS;
    }
}
