package org.goldenthread.delivery.schedule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A task that a what-if moves.
 *
 * @param from when it would have finished
 * @param to when it would finish instead
 * @param pushedBy what it waits for and what makes it later, or null where it is moved itself
 */
public record Shift(
        String ref, LocalDate from, LocalDate to, @Nullable String pushedBy) {

    /** Later by so many days; earlier where below zero. */
    public int days() {
        return (int) (to.toEpochDay() - from.toEpochDay());
    }
}
