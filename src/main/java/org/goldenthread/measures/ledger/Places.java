package org.goldenthread.measures.ledger;

import java.util.Arrays;

/**
 * Gives every number that it meets a place in ascending order, without making objects: figures come in the same few
 * rows and columns a million times over.
 */
final class Places {
    private static final long FREE = Long.MIN_VALUE;
    private long[] keys = new long[64];
    private int[] places = new int[64];
    private int size;
    private boolean ordered;

    Places() {
        Arrays.fill(keys, FREE);
    }

    int size() {
        return size;
    }

    void add(long key) {
        int at = slot(key);
        if (keys[at] == FREE) {
            keys[at] = key;
            ordered = false;
            if (++size * 2 > keys.length) {
                grow();
            }
        }
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int mask = keys.length - 1;
        int at = (int) (mixed >>> 40) & mask;
        while (keys[at] != FREE && keys[at] != key) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        var before = keys;
        keys = new long[before.length * 2];
        places = new int[keys.length];
        Arrays.fill(keys, FREE);
        for (long key : before) {
            if (key != FREE) {
                keys[slot(key)] = key;
            }
        }
    }

    /** Every number once, ascending. */
    long[] inOrder() {
        var found = new long[size];
        int count = 0;
        for (long key : keys) {
            if (key != FREE) {
                found[count++] = key;
            }
        }
        Arrays.sort(found);
        for (int place = 0; place < size; place++) {
            places[slot(found[place])] = place;
        }
        ordered = true;
        return found;
    }

    /** The place of a number that was added before {@link #inOrder} was last asked for. */
    int place(long key) {
        if (!ordered) {
            throw new IllegalStateException("the places are not in order yet");
        }
        return places[slot(key)];
    }
}
