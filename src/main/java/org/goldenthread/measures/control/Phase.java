package org.goldenthread.measures.control;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * The limits of one stretch of points.
 *
 * @param from the place of its first point
 * @param to the place after its last point
 * @param mean of its points
 * @param movingRange the mean difference of one point to the next, by size
 * @param dropped how many moving ranges were screened out
 * @param note what changed where it starts; empty for the first
 */
public record Phase(int from, int to, BigDecimal mean, BigDecimal movingRange, int dropped, String note) {
    private static final BigDecimal WIDTH = new BigDecimal("2.66");
    private static final int ENOUGH = 12;

    /** The one stretch of all these figures, in order of time; at least two. */
    public static Phase of(List<BigDecimal> figures) {
        var sum = figures.getFirst();
        var moved = BigDecimal.ZERO;
        for (int i = 1; i < figures.size(); i++) {
            sum = sum.add(figures.get(i));
            moved = moved.add(figures.get(i).subtract(figures.get(i - 1)).abs());
        }
        return new Phase(
                0,
                figures.size(),
                sum.divide(BigDecimal.valueOf(figures.size()), MathContext.DECIMAL64),
                moved.divide(BigDecimal.valueOf(figures.size() - 1L), MathContext.DECIMAL64),
                0,
                "");
    }

    /** The upper process limit: mean + 2.66 × the mean moving range. */
    public BigDecimal upper() {
        return mean.add(WIDTH.multiply(movingRange));
    }

    /** The lower process limit: mean − 2.66 × the mean moving range. */
    public BigDecimal lower() {
        return mean.subtract(WIDTH.multiply(movingRange));
    }

    /** Whether its limits are trial limits, because it has fewer than twelve points. */
    public boolean trial() {
        return to - from < ENOUGH;
    }
}
