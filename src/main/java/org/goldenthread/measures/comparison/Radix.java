package org.goldenthread.measures.comparison;

import java.util.Arrays;

/** Sorts numbers of which only some bits differ, eight of them at a time; the usual way where they are many. */
final class Radix {
    private static final int DIGITS = 256;
    private static final int MOST_PASSES = 4;
    private final int[] counts = new int[DIGITS];
    private final long[] spare;

    Radix(int most) {
        spare = new long[most];
    }

    /**
     * Sorts the first so many, by the bits above the lowest ones; those below must rise already.
     *
     * @param low how many of the lowest bits are left out
     * @param bits how many bits above them differ
     */
    void sort(long[] numbers, int count, int low, int bits) {
        if ((bits + 7) / 8 > MOST_PASSES) {
            Arrays.sort(numbers, 0, count);
            return;
        }
        long[] from = numbers;
        long[] to = spare;
        for (int shift = low; shift < low + bits; shift += 8) {
            pass(from, to, count, shift);
            long[] swapped = from;
            from = to;
            to = swapped;
        }
        if (from != numbers) {
            System.arraycopy(from, 0, numbers, 0, count);
        }
    }

    private void pass(long[] from, long[] to, int count, int shift) {
        Arrays.fill(counts, 0);
        for (int i = 0; i < count; i++) {
            counts[(int) (from[i] >>> shift) & DIGITS - 1]++;
        }
        int sum = 0;
        for (int i = 0; i < DIGITS; i++) {
            int here = counts[i];
            counts[i] = sum;
            sum += here;
        }
        for (int i = 0; i < count; i++) {
            to[counts[(int) (from[i] >>> shift) & DIGITS - 1]++] = from[i];
        }
    }
}
