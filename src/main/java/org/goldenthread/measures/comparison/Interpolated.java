package org.goldenthread.measures.comparison;

import java.math.BigDecimal;
import java.util.List;

/** Quartile thresholds that lie between figures; exact, since a quarter has two decimals. */
final class Interpolated {
    private static final BigDecimal QUARTER = new BigDecimal("0.25");

    private Interpolated() {}

    /** The thresholds at 3/4, 2/4 and 1/4 of a number of steps through figures that rise. */
    static List<BigDecimal> thresholds(List<BigDecimal> rising, int steps, int start) {
        return List.of(at(rising, 3, steps, start), at(rising, 2, steps, start), at(rising, 1, steps, start));
    }

    private static BigDecimal at(List<BigDecimal> rising, int quarters, int steps, int start) {
        var position = QUARTER.multiply(BigDecimal.valueOf((long) quarters * steps))
                .add(BigDecimal.valueOf(start))
                .max(BigDecimal.ZERO)
                .min(BigDecimal.valueOf(rising.size() - 1L));
        int below = position.intValue();
        var figure = rising.get(below);
        var above = rising.get(Math.min(below + 1, rising.size() - 1));
        return figure.add(above.subtract(figure).multiply(position.subtract(BigDecimal.valueOf(below))));
    }
}
