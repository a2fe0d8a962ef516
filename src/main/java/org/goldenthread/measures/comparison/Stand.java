package org.goldenthread.measures.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Where one council stands.
 *
 * @param place in the line that was compared
 * @param rank 1 is the best; tied ones share the best rank and the next is as many lower (1, 2, 2, 4)
 * @param tie how it is shared, with the dense rank (1, 2, 2, 3)
 */
public record Stand(int place, String name, BigDecimal figure, int rank, Tie tie) {

    /** The rank that leaves none out, and how many others have the same one. */
    public record Tie(int dense, int others) {}

    /** Rank divided by how many are compared, to four decimals: 0.25 is a quarter of the way down. */
    public BigDecimal percentile(int count) {
        return BigDecimal.valueOf(rank).divide(BigDecimal.valueOf(count), 4, RoundingMode.HALF_UP);
    }

    /** "Tied best with 9 others", "3rd of 32", "2nd of 32, tied with 1 other". */
    public String words(int count) {
        if (tie.others() == 0) {
            return ordinal(rank) + " of " + count;
        }
        var with = tie.others() == 1 ? "1 other" : tie.others() + " others";
        return rank == 1
                ? "Tied best with " + with + ", of " + count
                : ordinal(rank) + " of " + count + ", tied with " + with;
    }

    static String ordinal(int rank) {
        boolean teen = rank % 100 >= 11 && rank % 100 <= 13;
        return rank
                + (teen
                        ? "th"
                        : switch (rank % 10) {
                            case 1 -> "st";
                            case 2 -> "nd";
                            case 3 -> "rd";
                            default -> "th";
                        });
    }
}
