package org.goldenthread.measures.control;

/** The special-cause rules written once more, point by point, as the NHS describes them. */
final class Published {
    private Published() {}

    static boolean special(long[] figures, Phase phase, int place) {
        double mean = phase.mean().doubleValue();
        double width = phase.upper().doubleValue() - mean;
        var side = new int[figures.length];
        var zone = new int[figures.length];
        for (int i = 0; i < figures.length; i++) {
            double off = figures[i] - mean;
            side[i] = Math.abs(off) < 1e-9 ? 0 : (int) Math.signum(off);
            zone[i] = Math.abs(off) > width + 1e-9 ? 2 : Math.abs(off) > width * 2 / 3 + 1e-9 ? 1 : 0;
        }
        return zone[place] == 2
                || inSeven(side, place)
                || inTrend(figures, place)
                || zone[place] == 1 && twoOfThree(side, zone, place);
    }

    private static boolean inSeven(int[] side, int place) {
        for (int from = Math.max(0, place - 6); from <= place && from + 7 <= side.length; from++) {
            int sum = 0;
            for (int i = from; i < from + 7; i++) {
                sum += side[i];
            }
            if (Math.abs(sum) == 7) {
                return true;
            }
        }
        return false;
    }

    private static boolean inTrend(long[] figures, int place) {
        for (int from = Math.max(0, place - 6); from <= place && from + 7 <= figures.length; from++) {
            int sum = 0;
            for (int i = from + 1; i < from + 7; i++) {
                sum += Long.compare(figures[i], figures[i - 1]);
            }
            if (Math.abs(sum) == 6) {
                return true;
            }
        }
        return false;
    }

    private static boolean twoOfThree(int[] side, int[] zone, int place) {
        for (int from = Math.max(0, place - 2); from <= place && from + 3 <= side.length; from++) {
            int near = 0;
            for (int i = from; i < from + 3; i++) {
                near += zone[i] == 1 ? 1 : 0;
            }
            if (near >= 2 && Math.abs(side[from] + side[from + 1] + side[from + 2]) == 3) {
                return true;
            }
        }
        return false;
    }
}
