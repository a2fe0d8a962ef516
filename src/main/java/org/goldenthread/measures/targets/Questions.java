package org.goldenthread.measures.targets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.goldenthread.measures.exact.Said;
import org.goldenthread.measures.figures.Polarity;
import org.jspecify.annotations.Nullable;

/** What a careful colleague would ask about a target before it is set; a question blocks nobody. */
final class Questions {
    private Questions() {}

    /**
     * @param target of the year, or null for none
     * @param comparable what a year or its end was last: the sum of the last whole year where figures add up, else the
     *     latest value; null where there is none
     * @param when of which period that was
     * @param known comparable figures of earlier years or periods, in any order
     */
    static List<String> of(
            Polarity polarity,
            @Nullable BigDecimal target,
            @Nullable BigDecimal comparable,
            String when,
            List<BigDecimal> known) {
        List<String> questions = new ArrayList<>();
        if (target == null) {
            return questions;
        }
        if (target.signum() == 0) {
            questions.add("The target is 0. Is nothing to be counted at all, or is there no target?"
                    + " A percentage of 0 cannot be taken.");
        }
        if (!polarity.judges()) {
            questions.add("Neither direction of this measure is good, so a target gives it no rating. Is it meant?");
        }
        if (comparable != null && worse(polarity, target, comparable)) {
            questions.add("The target of " + Said.plain(target) + " is worse than what was reached already: "
                    + Said.plain(comparable) + " in " + when + ". Is that meant?");
        }
        if (known.size() >= 3 && far(target, known)) {
            questions.add("The target of " + Said.plain(target) + " is far from every figure so far, "
                    + Said.plain(least(known)) + " to " + Said.plain(most(known)) + ". Is the unit right?");
        }
        return questions;
    }

    static boolean worse(Polarity polarity, BigDecimal target, BigDecimal value) {
        return switch (polarity) {
            case Polarity.High high -> target.compareTo(value) < 0;
            case Polarity.Low low -> target.compareTo(value) > 0;
            case Polarity.Within(BigDecimal from, BigDecimal to) ->
                outside(target, from, to).compareTo(outside(value, from, to)) > 0;
            case Polarity.None none -> false;
        };
    }

    private static BigDecimal outside(BigDecimal value, BigDecimal from, BigDecimal to) {
        return from.subtract(value).max(value.subtract(to)).max(BigDecimal.ZERO);
    }

    /** Farther from all figures than twice the room between them. */
    private static boolean far(BigDecimal target, List<BigDecimal> known) {
        var least = least(known);
        var most = most(known);
        var room = most.subtract(least).max(most.abs().movePointLeft(1)).multiply(BigDecimal.valueOf(2));
        return target.compareTo(least.subtract(room)) < 0 || target.compareTo(most.add(room)) > 0;
    }

    private static BigDecimal least(List<BigDecimal> known) {
        return known.stream()
                .min(BigDecimal::compareTo)
                .map(Objects::requireNonNull)
                .orElseThrow();
    }

    private static BigDecimal most(List<BigDecimal> known) {
        return known.stream()
                .max(BigDecimal::compareTo)
                .map(Objects::requireNonNull)
                .orElseThrow();
    }
}
