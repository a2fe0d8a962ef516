package org.goldenthread.governance.meetings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which meetings are wanted.
 *
 * @param body of one body; empty for all
 * @param state the code of a state; empty for all
 * @param from the first day; absent for no first one
 * @param to the last day; absent for no last one
 * @param latestFirst whether the latest comes first
 */
public record MeetingFilter(
        String council,
        String body,
        String state,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean latestFirst) {

    public static MeetingFilter of(String council) {
        return new MeetingFilter(council, "", "", null, null, false);
    }

    /** From a day to a day, both included. */
    public MeetingFilter between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new MeetingFilter(council, body, state, first, last, latestFirst);
    }

    public MeetingFilter ofBody(String ref) {
        return new MeetingFilter(council, ref, state, from, to, latestFirst);
    }

    public MeetingFilter latest() {
        return new MeetingFilter(council, body, state, from, to, true);
    }
}
