package org.goldenthread.measures.control;

/**
 * Finds the special causes among the points of a phase from where each lies: the side of the mean, the zone, and
 * whether it rose or fell. Works on arrays that are used again for the next phase.
 */
final class Rules {
    private static final int RUN = 7;
    private final byte[] side;
    private final byte[] zone;
    private final byte[] step;
    private final byte[] cause;
    private final byte[] lean;
    private int count;

    Rules(int most) {
        side = new byte[most];
        zone = new byte[most];
        step = new byte[most];
        cause = new byte[most];
        lean = new byte[most];
    }

    void start() {
        count = 0;
    }

    /**
     * Adds a point.
     *
     * @param ofMean above or below the mean, by sign
     * @param inZone 0 inside, 1 near a limit, 2 outside
     * @param moved up or down since the point before, by sign; 0 for the first
     */
    void add(int ofMean, int inZone, int moved) {
        side[count] = (byte) ofMean;
        zone[count] = (byte) inZone;
        step[count] = (byte) moved;
        count++;
    }

    int count() {
        return count;
    }

    /** The cause of a point after {@link #judge}. */
    Cause cause(int point) {
        return Cause.at(cause[point]);
    }

    /** Which way its cause points: up or down. */
    int lean(int point) {
        return lean[point];
    }

    /** The lowest priority first, so that a higher one takes its place. */
    void judge() {
        for (int i = 0; i < count; i++) {
            cause[i] = 0;
            lean[i] = side[i];
        }
        runs(side, RUN, Cause.ONE_SIDE, false);
        nearLimits();
        runs(step, RUN - 1, Cause.TREND, true);
        for (int i = 0; i < count; i++) {
            if (zone[i] == 2) {
                set(i, Cause.OUTSIDE, side[i]);
            }
        }
    }

    private void runs(byte[] of, int length, Cause as, boolean withTheOneBefore) {
        int run = 0;
        for (int i = 0; i < count; i++) {
            run = of[i] == 0 ? 0 : i > 0 && of[i] == of[i - 1] ? run + 1 : 1;
            if (run >= length) {
                int from = i - length + 1 - (withTheOneBefore ? 1 : 0);
                for (int j = run == length ? from : i; j <= i; j++) {
                    set(j, as, of[i]);
                }
            }
        }
    }

    private void nearLimits() {
        for (int i = 2; i < count; i++) {
            boolean oneSide = side[i] != 0 && side[i] == side[i - 1] && side[i] == side[i - 2];
            if (oneSide && near(i) + near(i - 1) + near(i - 2) >= 2) {
                for (int j = i - 2; j <= i; j++) {
                    if (zone[j] == 1) {
                        set(j, Cause.NEAR_LIMIT, side[i]);
                    }
                }
            }
        }
    }

    private int near(int point) {
        return zone[point] == 1 ? 1 : 0;
    }

    private void set(int point, Cause as, byte way) {
        cause[point] = (byte) as.ordinal();
        lean[point] = way;
    }
}
