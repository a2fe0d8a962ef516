package org.goldenthread.measures.exact;

/** Whole numbers compared exactly where their products no longer fit. */
public final class Exact {
    private static final long[] POWERS = new long[19];

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = POWERS[i - 1] * 10;
        }
    }

    private Exact() {}

    /** Ten to the power of 0 to 18. */
    public static long power(int exponent) {
        return POWERS[exponent];
    }

    /** Compares a × b with c × d in 128 bits. */
    public static int compare(long a, long b, long c, long d) {
        long left = Math.multiplyHigh(a, b);
        long right = Math.multiplyHigh(c, d);
        return left != right ? Long.compare(left, right) : Long.compareUnsigned(a * b, c * d);
    }
}
