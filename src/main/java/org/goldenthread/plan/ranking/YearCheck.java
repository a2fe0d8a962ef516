package org.goldenthread.plan.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.goldenthread.plan.Matrix;
import org.jspecify.annotations.Nullable;

/** Checks what comes first in a year against the overall rank, and says every difference in words. */
public final class YearCheck {
    private YearCheck() {}

    /**
     * What stands in a year.
     *
     * @param rank its place overall; absent where it is not ranked
     */
    public record Entry(String title, @Nullable Integer rank) {}

    /** One sentence for each that stands before others which are more pressing overall, or that has no rank. */
    public static List<String> differences(String year, List<Entry> entries) {
        var sentences = new ArrayList<String>();
        boolean anyRanked = entries.stream().anyMatch(entry -> entry.rank() != null);
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            var rank = entry.rank();
            if (rank == null) {
                if (anyRanked) {
                    sentences.add("%s stands %s in %s but is not ranked overall."
                            .formatted(entry.title(), ordinal(i + 1), year));
                }
                continue;
            }
            var passed = entries.subList(i + 1, entries.size()).stream()
                    .filter(later -> later.rank() != null && later.rank() < rank)
                    .map(later -> "%s (%s)".formatted(later.title(), ordinal(later.rank())))
                    .toList();
            if (!passed.isEmpty()) {
                sentences.add("%s is %s overall but stands %s in %s, before %s."
                        .formatted(entry.title(), ordinal(rank), ordinal(i + 1), year, Matrix.and(passed)));
            }
        }
        return sentences;
    }

    /** Whether the year keeps the overall order; those without a rank do not count. */
    public static boolean isInOrder(List<Entry> entries) {
        var ranks = entries.stream().map(Entry::rank).filter(Objects::nonNull).toList();
        return IntStream.range(1, ranks.size()).allMatch(i -> ranks.get(i - 1) < ranks.get(i));
    }

    /** Such as "1st", "2nd", "11th". */
    public static String ordinal(int number) {
        int tens = number % 100;
        var ending =
                switch (number % 10) {
                    case 1 -> tens == 11 ? "th" : "st";
                    case 2 -> tens == 12 ? "th" : "nd";
                    case 3 -> tens == 13 ? "th" : "rd";
                    default -> "th";
                };
        return number + ending;
    }
}
