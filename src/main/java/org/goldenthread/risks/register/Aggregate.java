package org.goldenthread.risks.register;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How the scores of many risks become one figure for what stands above them. */
public enum Aggregate {
    HIGHEST("Highest"),
    AVERAGE("Average"),
    MOST_COMMON("Most common");

    private final String words;

    Aggregate(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The way with a code; the highest for an unknown one. */
    public static Aggregate ofCode(String code) {
        for (var one : values()) {
            if (one.code().equals(code)) {
                return one;
            }
        }
        return HIGHEST;
    }

    /**
     * One score for many; empty where there are none. The average is rounded half up to one decimal; of scores that are
     * equally common the worse one counts. Scores of different matrices must not be mixed.
     */
    public Optional<BigDecimal> of(Collection<Integer> scores) {
        return switch (this) {
            case HIGHEST -> scores.stream().max(Integer::compare).map(BigDecimal::valueOf);
            case AVERAGE ->
                scores.isEmpty()
                        ? Optional.empty()
                        : Optional.of(BigDecimal.valueOf(scores.stream()
                                        .mapToLong(Integer::longValue)
                                        .sum())
                                .divide(BigDecimal.valueOf(scores.size()), 1, RoundingMode.HALF_UP));
            case MOST_COMMON -> mostCommon(scores).map(BigDecimal::valueOf);
        };
    }

    private static Optional<Integer> mostCommon(Collection<Integer> scores) {
        Map<Integer, Integer> counts = new HashMap<>();
        scores.forEach(score -> counts.merge(score, 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    /** Such as "highest of 7". */
    public String of(int count) {
        return words.toLowerCase(Locale.UK) + " of " + count;
    }
}
