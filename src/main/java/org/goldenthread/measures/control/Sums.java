package org.goldenthread.measures.control;

import org.goldenthread.measures.exact.Exact;
import org.goldenthread.measures.figures.Line;

/** The sums of one phase in whole numbers; limits are judged by products of them and never divided. */
final class Sums {
    private long sum;
    private int count;
    private long ranges;
    private int kept;
    private int dropped;

    void of(Line line, int from, int to, boolean screened) {
        sum = 0;
        ranges = 0;
        dropped = 0;
        count = to - from;
        kept = Math.max(0, count - 1);
        for (int i = from; i < to; i++) {
            sum += line.at(i);
            ranges += i == from ? 0 : Math.abs(line.at(i) - line.at(i - 1));
        }
        if (screened && kept > 0) {
            screen(line, from, to);
        }
    }

    private void screen(Line line, int from, int to) {
        long left = 0;
        for (int i = from + 1; i < to; i++) {
            long range = Math.abs(line.at(i) - line.at(i - 1));
            boolean drop = ranges > 0 && Exact.compare(range, 1000L * kept, ranges, 3267) >= 0;
            dropped += drop ? 1 : 0;
            left += drop ? 0 : range;
        }
        ranges = left;
        kept -= dropped;
    }

    long sum() {
        return sum;
    }

    int count() {
        return count;
    }

    long ranges() {
        return ranges;
    }

    int kept() {
        return kept;
    }

    int dropped() {
        return dropped;
    }

    /** A figure's distance from the mean, times the count. */
    long off(long figure) {
        return figure * count - sum;
    }

    /** 0 inside, 1 in the last third before a limit, 2 outside. */
    int zone(long off) {
        long size = Math.abs(off);
        if (Exact.compare(size, 300L * kept, ranges, 532L * count) <= 0) {
            return 0;
        }
        return Exact.compare(size, 100L * kept, ranges, 266L * count) > 0 ? 2 : 1;
    }
}
