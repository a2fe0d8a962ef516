package org.goldenthread.delivery.schedule;

import org.jspecify.annotations.Nullable;

/**
 * How far a task's forecast or actual finish lies behind its baseline, and what that does to the end.
 *
 * @param days late; below zero where it is early
 * @param absorbed how many of the late days the end does not feel, because there was float or later work was shortened
 * @param passedOn how many of them move the end
 * @param pushedBy the task that it waits for and that makes it late, or null where its own dates do
 */
public record Slip(
        String ref,
        int days,
        int absorbed,
        int passedOn,
        @Nullable String pushedBy) {
    public Slip {
        if (absorbed + passedOn != Math.max(0, days)) {
            throw new IllegalArgumentException("every late day is either absorbed or passed on");
        }
    }

    /** The whole of it in a sentence. */
    public String words() {
        if (days == 0) {
            return "On its baseline date.";
        }
        if (days < 0) {
            return Counted.days(-days) + " earlier than its baseline.";
        }
        var because = pushedBy == null ? "" : ", pushed by " + pushedBy;
        var effect = passedOn == 0
                ? "absorbed: the end does not move"
                : absorbed == 0
                        ? "passed on to the end"
                        : absorbed + " absorbed and " + passedOn + " passed on to the end";
        return Counted.days(days) + " later than its baseline" + because + "; " + effect + ".";
    }
}
