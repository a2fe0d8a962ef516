package org.goldenthread.measures.api.taking;

import java.math.BigDecimal;
import org.goldenthread.measures.ledger.Entry;
import org.jspecify.annotations.Nullable;

/** Reads a figure as programs write it: a plain number that the ledger can keep without loss. */
final class Numbers {
    private static final int DIGITS = 18;
    private static final int LONGEST = 60;

    private Numbers() {}

    /** The number; null where it is none, or has more digits than can be kept. */
    static @Nullable BigDecimal read(String text) {
        if (text.length() > LONGEST || !text.matches("[-+]?\\d+(\\.\\d+)?([eE][-+]?\\d{1,3})?")) {
            return null;
        }
        var number = new BigDecimal(text);
        if (number.signum() == 0) {
            return BigDecimal.ZERO;
        }
        var bare = number.stripTrailingZeros();
        boolean fits = bare.scale() <= Entry.MOST_DECIMALS
                && bare.precision() <= DIGITS
                && bare.precision() - bare.scale() <= DIGITS;
        return !fits ? null : bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
