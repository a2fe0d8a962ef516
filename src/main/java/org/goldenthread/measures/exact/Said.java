package org.goldenthread.measures.exact;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How numbers are written into sentences. */
public final class Said {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Said() {}

    /** A number without zeros that say nothing. */
    public static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** A part of a whole in percent, to two decimals; empty where the whole is nothing. */
    public static String percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? ""
                : plain(part.multiply(HUNDRED).divide(whole.abs(), 2, RoundingMode.HALF_UP)) + "%";
    }
}
