package org.goldenthread.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From when to when a unit or a post exists; both days are inclusive.
 *
 * @param opened the first day; null when nobody wrote it down
 * @param closed the last day; null while none is set
 * @param mergedInto the unit that carries on from the day after the last
 */
public record Life(
        @Nullable LocalDate opened,
        @Nullable LocalDate closed,
        @Nullable String mergedInto) {
    /** A life since a day, with no end in sight. */
    public static Life since(@Nullable LocalDate opened) {
        return new Life(opened, null, null);
    }

    public boolean begunBy(LocalDate day) {
        return opened == null || !opened.isAfter(day);
    }

    public boolean endedBefore(LocalDate day) {
        return closed != null && closed.isBefore(day);
    }

    /** Whether it exists on the day. */
    public boolean on(LocalDate day) {
        return begunBy(day) && !endedBefore(day);
    }

    /** Whether it goes on at least as long as the other. */
    public boolean outlives(Life other) {
        return closed == null || (other.closed != null && !other.closed.isAfter(closed));
    }

    public Life beginning(@Nullable LocalDate first) {
        return new Life(first, closed, mergedInto);
    }

    public Life ending(@Nullable LocalDate last, @Nullable String into) {
        return new Life(opened, last, into);
    }
}
