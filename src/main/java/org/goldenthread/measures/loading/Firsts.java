package org.goldenthread.measures.loading;

/** Remembers which reading came first for a place in a series: whom it is about, which part, which period. */
final class Firsts {
    private static final int FIRST = 32;
    private long[] keys = new long[FIRST];
    private int[] readings = new int[FIRST];
    private int held;

    /** The reading that has this place already; -1 where this one is the first, and is remembered. */
    int firstOr(long key, int reading) {
        if (held * 2 >= keys.length) {
            grow();
        }
        int at = slot(key);
        if (readings[at] != 0) {
            return readings[at] - 1;
        }
        keys[at] = key;
        readings[at] = reading + 1;
        held++;
        return -1;
    }

    /** From now on another reading stands for the place. */
    void instead(long key, int reading) {
        readings[slot(key)] = reading + 1;
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int at = (int) (mixed >>> 32) & keys.length - 1;
        while (readings[at] != 0 && keys[at] != key) {
            at = at + 1 & keys.length - 1;
        }
        return at;
    }

    private void grow() {
        var oldKeys = keys;
        var oldReadings = readings;
        keys = new long[oldKeys.length * 2];
        readings = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldReadings[i] != 0) {
                int at = slot(oldKeys[i]);
                keys[at] = oldKeys[i];
                readings[at] = oldReadings[i];
            }
        }
    }
}
