package org.goldenthread.delivery.contents;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is in an undertaking, however deep, itself not counted.
 *
 * @param projects how many projects
 * @param live how many of them are live
 * @param actions how many actions and milestones, the cancelled ones left out
 * @param complete how many of those are complete
 * @param late how many of those are open after their day
 * @param next the next day on which an open milestone is due
 */
public record Tally(
        int projects,
        int live,
        int actions,
        int complete,
        int late,
        @Nullable LocalDate next) {
    public static final Tally NOTHING = new Tally(0, 0, 0, 0, 0, null);

    /** "12 of 30 actions complete"; the denominator is always said. */
    public String completed() {
        return actions == 0
                ? "no actions"
                : "%d of %d action%s complete".formatted(complete, actions, actions == 1 ? "" : "s");
    }
}
