package org.goldenthread.measures.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.goldenthread.measures.figures.Line;

/** Whole numbers from one number of decimals to another, exactly as long as eighteen digits suffice. */
final class Scales {
    private static final long MOST = 999_999_999_999_999_999L;
    private static final long[] TENS = new long[19];

    static {
        TENS[0] = 1;
        for (int i = 1; i < TENS.length; i++) {
            TENS[i] = TENS[i - 1] * 10;
        }
    }

    private Scales() {}

    static long change(long value, int from, int to) {
        if (from == to || value == Line.NO_FIGURE) {
            return value;
        }
        return to > from
                ? value * TENS[to - from]
                : BigDecimal.valueOf(value, from)
                        .setScale(to, RoundingMode.HALF_EVEN)
                        .unscaledValue()
                        .longValueExact();
    }

    /** Whether a number keeps within eighteen digits at the other scale. */
    static boolean fits(long value, int from, int to) {
        return to <= from || Math.abs(value) <= MOST / TENS[to - from];
    }

    /** The number farthest from zero. */
    static long largest(long[] values) {
        long largest = 0;
        for (long one : values) {
            if (one != Line.NO_FIGURE) {
                largest = Math.max(largest, Math.abs(one));
            }
        }
        return largest;
    }
}
