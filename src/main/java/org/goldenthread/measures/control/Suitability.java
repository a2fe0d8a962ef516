package org.goldenthread.measures.control;

import java.math.BigInteger;
import org.goldenthread.measures.exact.Exact;
import org.goldenthread.measures.figures.Line;

/**
 * Whether a series may have limits. Strongly seasonal is one in which the same period a year apart differs, on average,
 * by less than half of what one period differs from the next; judged from two years and eight such pairs on. In noise
 * both differ by the same; in a trend the year apart differs by more.
 */
final class Suitability {
    private static final int FEWEST = 6;
    private static final int FEWEST_PAIRS = 8;
    private static final int ROOMY = 48;

    private Suitability() {}

    /** The first place with a figure; the count where there is none. */
    static int first(Line line) {
        int first = 0;
        while (first < line.count() && !line.has(first)) {
            first++;
        }
        return first;
    }

    static Unsuited of(Line line, int first, int last, Setup setup) {
        if (setup.cumulative()) {
            return Unsuited.CUMULATIVE;
        }
        if (last - first + 1 < FEWEST) {
            return Unsuited.TOO_FEW;
        }
        for (int i = first; i <= last; i++) {
            if (!line.has(i)) {
                return Unsuited.GAP;
            }
        }
        return seasonal(line, first, last, setup.perYear()) ? Unsuited.SEASONAL : Unsuited.NOT_AT_ALL;
    }

    private static boolean seasonal(Line line, int first, int last, int perYear) {
        int points = last - first + 1;
        int pairs = points - perYear;
        if (perYear == 1 || points < 2 * perYear || pairs < FEWEST_PAIRS) {
            return false;
        }
        if (!roomy(line, first, last)) {
            return apart(line, first, last, perYear)
                            .multiply(BigInteger.valueOf(2L * (points - 1)))
                            .compareTo(apart(line, first, last, 1).multiply(BigInteger.valueOf(pairs)))
                    < 0;
        }
        long years = 0;
        long steps = 0;
        for (int i = first + 1; i <= last; i++) {
            steps += Math.abs(line.at(i) - line.at(i - 1));
            years += i - perYear < first ? 0 : Math.abs(line.at(i) - line.at(i - perYear));
        }
        return Exact.compare(years, 2L * (points - 1), steps, pairs) < 0;
    }

    /** Whether sums of differences have room in a whole number, and products with the count after them. */
    static boolean roomy(Line line, int first, int last) {
        long bits = 0;
        for (int i = first; i <= last; i++) {
            long one = line.at(i);
            bits |= one ^ one >> 63;
        }
        return bits >>> ROOMY == 0 && last - first < 1 << (62 - ROOMY);
    }

    private static BigInteger apart(Line line, int first, int last, int lag) {
        var sum = BigInteger.ZERO;
        for (int i = first + lag; i <= last; i++) {
            sum = sum.add(BigInteger.valueOf(line.at(i))
                    .subtract(BigInteger.valueOf(line.at(i - lag)))
                    .abs());
        }
        return sum;
    }
}
