package org.goldenthread.measures.reading.words;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A plain number such as "-1234.50", read by hand from its characters, exactly. */
public final class Numeral {
    /** More decimals than these are rounded away, the even neighbour winning a tie. */
    public static final int DECIMALS = 12;

    private static final int DIGITS = 18;
    private static final int WIDEST = 400;
    private long value;
    private int scale;
    private boolean rounded;

    /** Times ten to the power of the scale. */
    public long value() {
        return value;
    }

    /** How many decimals, 0 to 12. */
    public int scale() {
        return scale;
    }

    /** Whether decimals had to be rounded away. */
    public boolean rounded() {
        return rounded;
    }

    /**
     * Reads digits with at most one point among them, a sign before them and an exponent behind.
     *
     * @return false where the characters are anything else, or a number of more than 18 digits before the point
     */
    public boolean read(char[] in, int from, int to) {
        rounded = false;
        int at = from;
        boolean minus = at < to && in[at] == '-';
        at += minus || at < to && in[at] == '+' ? 1 : 0;
        long sum = 0;
        int point = -1;
        int digits = 0;
        for (int i = at; i < to; i++) {
            int digit = in[i] - '0';
            if (digit >= 0 && digit <= 9) {
                sum = sum * 10 + digit;
                digits++;
            } else if (in[i] == '.' && point < 0) {
                point = i;
            } else {
                return digits > 0 && (in[i] | 32) == 'e' && slowly(in, from, to);
            }
        }
        int decimals = point < 0 ? 0 : to - point - 1;
        if (digits == 0) {
            return false;
        }
        if (digits > DIGITS || decimals > DECIMALS) {
            return slowly(in, from, to);
        }
        value = minus ? -sum : sum;
        scale = decimals;
        return true;
    }

    private boolean slowly(char[] in, int from, int to) {
        if (to - from > WIDEST) {
            return false;
        }
        try {
            return take(new BigDecimal(in, from, to - from));
        } catch (NumberFormatException none) {
            return false;
        }
    }

    /** Takes a decimal as it is, or rounded to what fits; false where it has too many digits before the point. */
    boolean take(BigDecimal number) {
        long whole = (long) number.precision() - number.scale();
        if (number.signum() != 0 && whole > DIGITS || number.scale() < -DIGITS) {
            return number.signum() == 0 && zero();
        }
        if (whole < -DIGITS) {
            rounded = number.signum() != 0;
            return zero();
        }
        int most = (int) Math.min(DECIMALS, DIGITS - Math.max(whole, 0));
        var fitting = number.scale() <= most ? number : number.setScale(most, RoundingMode.HALF_EVEN);
        rounded = fitting.compareTo(number) != 0;
        if (rounded || number.scale() > most) {
            fitting = fitting.stripTrailingZeros();
        }
        fitting = fitting.scale() < 0 ? fitting.setScale(0) : fitting;
        value = fitting.unscaledValue().longValueExact();
        scale = fitting.scale();
        return true;
    }

    private boolean zero() {
        value = 0;
        scale = 0;
        return true;
    }
}
