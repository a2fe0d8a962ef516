package org.goldenthread.measures.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.vocabulary.Period;

/**
 * Money of different years in the prices of one year.
 *
 * @param name of the deflator, printed beside every figure that it changes
 * @param index its level in each period
 * @param base the period in whose prices figures are given
 */
public record Prices(String name, Map<Period, BigDecimal> index, Period base) {
    public Prices {
        index = Map.copyOf(index);
    }

    /** A figure in the prices of the base, to so many decimals; empty where the deflator has no level for it. */
    public Optional<BigDecimal> real(BigDecimal figure, Period period, int decimals) {
        var then = index.get(period);
        var now = index.get(base);
        return then == null || now == null || then.signum() <= 0
                ? Optional.empty()
                : Optional.of(figure.multiply(now).divide(then, decimals, RoundingMode.HALF_UP));
    }

    public String words() {
        return "In " + base.words() + " prices, by " + name;
    }
}
