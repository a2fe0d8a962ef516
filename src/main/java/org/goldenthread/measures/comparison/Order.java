package org.goldenthread.measures.comparison;

import java.math.BigDecimal;
import java.util.Arrays;
import org.goldenthread.measures.exact.Preference;
import org.goldenthread.measures.figures.Line;
import org.goldenthread.measures.figures.Polarity;

/**
 * Puts councils in order, best first, into arrays that are used again for the next measure. Where neither direction is
 * good there is no order: every rank is 0.
 */
public final class Order {
    private static final long PACKED = 1L << 62;
    private final Preference preference;
    private final Polarity polarity;
    private final boolean judges;
    private final int most;
    private final int bits;
    private final long[] keys;
    private final long[] packed;
    private final Radix radix;
    private int count;
    private int distinct;

    /**
     * For lines of one polarity and so many decimals.
     *
     * @param most how many councils one line may have
     */
    public Order(Polarity polarity, int scale, int most) {
        this.preference = Preference.of(polarity, scale);
        this.polarity = polarity;
        this.judges = polarity.judges();
        this.most = most;
        this.bits = 64 - Long.numberOfLeadingZeros(Math.max(1, most));
        this.keys = new long[most];
        this.packed = new long[most];
        this.radix = new Radix(most);
    }

    /**
     * Ranks a line: 1 is the best, tied ones share the best rank and the next is as many lower (1, 2, 2, 4).
     *
     * @param into receives the ranks, 0 where there is no figure
     */
    public void rank(Line line, int[] into, int at) {
        gather(line);
        distinct = 0;
        Arrays.fill(into, at, at + line.count(), 0);
        if (!judges) {
            return;
        }
        long span = count == 0 ? 0 : keys[count - 1] - keys[0];
        if (span >= 0 && span < PACKED >> bits) {
            packedRanks(into, at);
        } else {
            searchedRanks(line, into, at);
        }
    }

    /** Sorts how good each figure is, the worst first. */
    private void gather(Line line) {
        if (line.count() > most) {
            throw new IllegalArgumentException("there is room for " + most + " councils only");
        }
        count = 0;
        long least = Long.MAX_VALUE;
        long greatest = Long.MIN_VALUE + 1;
        for (int i = 0; i < line.count(); i++) {
            long key = preference.of(line.at(i));
            if (key != Line.NO_FIGURE) {
                keys[count++] = key;
                least = Math.min(least, key);
                greatest = Math.max(greatest, key);
            }
        }
        long span = count == 0 ? 0 : greatest - least;
        if (span >= 0 && span < PACKED >> bits) {
            int found = 0;
            for (int i = 0; i < line.count(); i++) {
                long key = preference.of(line.at(i));
                if (key != Line.NO_FIGURE) {
                    packed[found++] = (key - least) << bits | i;
                }
            }
            radix.sort(packed, count, bits, 64 - Long.numberOfLeadingZeros(span));
            for (int i = 0; i < count; i++) {
                keys[i] = (packed[i] >> bits) + least;
            }
        } else {
            Arrays.sort(keys, 0, count);
        }
    }

    private void packedRanks(int[] into, int at) {
        int rank = 1;
        for (int i = count - 1; i >= 0; i--) {
            if (i == count - 1 || keys[i] != keys[i + 1]) {
                rank = count - i;
                distinct++;
            }
            into[at + (int) (packed[i] & (1L << bits) - 1)] = rank;
        }
    }

    private void searchedRanks(Line line, int[] into, int at) {
        for (int i = 0; i < count; i++) {
            distinct += i == 0 || keys[i] != keys[i - 1] ? 1 : 0;
        }
        for (int i = 0; i < line.count(); i++) {
            if (line.has(i)) {
                into[at + i] = count - lastOf(preference.of(line.at(i)));
            }
        }
    }

    private int lastOf(long key) {
        int low = 0;
        int high = count - 1;
        while (low < high) {
            int middle = low + high + 1 >>> 1;
            if (keys[middle] <= key) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /**
     * Quartiles of the line ranked last, from the same place: 1 is the best, 0 where there is no figure or quartiles
     * say nothing.
     */
    public void quartiles(Line line, QuartileRule rule, int[] ranks, int at, byte[] into) {
        boolean said = judges && Quartiles.suppressed(count, distinct) == Quartiles.Suppressed.NOT_AT_ALL;
        var cuts = said ? Quartiles.cuts(rule, this) : null;
        for (int i = 0; i < line.count(); i++) {
            int rank = ranks[at + i];
            if (rank == 0 || !said) {
                into[at + i] = 0;
            } else if (cuts == null) {
                into[at + i] = (byte) ((4 * rank + count - 1) / count);
            } else {
                into[at + i] = cuts.quartile(preference.of(line.at(i)));
            }
        }
    }

    /**
     * How good a figure must be to be in a quartile of the line ranked last, in the whole numbers of its preference.
     *
     * @param quartile 1, 2 or 3
     */
    public long reaching(int quartile, QuartileRule rule) {
        var cuts = Quartiles.cuts(rule, this);
        if (cuts == null) {
            return keys[count - Math.max(1, quartile * count / 4)];
        }
        return quartile == 1 ? cuts.best() : quartile == 2 ? cuts.middle() : cuts.worst();
    }

    /** How many figures the line ranked last had. */
    public int count() {
        return count;
    }

    int distinct() {
        return distinct;
    }

    /** How good the figure in a place of the order is, the worst first. */
    long key(int place) {
        return keys[place];
    }

    /** How good a published number is, in the order's own whole numbers and what is between them. */
    BigDecimal goodness(BigDecimal number) {
        return Preference.of(polarity, number).movePointRight(preference.scale());
    }
}
