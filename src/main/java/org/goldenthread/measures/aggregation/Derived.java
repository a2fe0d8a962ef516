package org.goldenthread.measures.aggregation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure worked out from others.
 *
 * @param value null where inputs are missing and that was not allowed for, or where nothing can be divided by
 * @param found how many inputs were there
 * @param needed how many there should be
 * @param words how it was worked out: "sum of 3 of 3 inputs"
 */
public record Derived(@Nullable BigDecimal value, int found, int needed, String words) {

    public boolean complete() {
        return found == needed;
    }

    static Derived of(@Nullable BigDecimal value, int found, int needed, String how) {
        var inputs = how + " of " + found + " of " + needed + (needed == 1 ? " input" : " inputs");
        return new Derived(value, found, needed, value == null && found < needed ? inputs + ": no figure" : inputs);
    }
}
