package org.goldenthread.publishing.reminders;

/** When a council sends reminders. @param off whether it sends none at all */
public record CouncilRule(boolean off, Timing timing) {
    static final CouncilRule USUAL = new CouncilRule(false, Timing.USUAL);
}
