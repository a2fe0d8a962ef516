package org.goldenthread.measures.calculation;

import java.math.BigDecimal;
import org.goldenthread.vocabulary.Period;
import org.jspecify.annotations.Nullable;

/**
 * A figure that was worked out, with its completeness.
 *
 * @param value null where an input is missing or nothing can be divided by; never zero in its place
 * @param found how many inputs were there
 * @param needed how many there should be
 * @param words how complete it is, and why there is no figure: "2 of 3 inputs; COM02 is missing"
 */
public record Worked(Period period, @Nullable BigDecimal value, int found, int needed, String words) {
    public boolean complete() {
        return found == needed;
    }
}
