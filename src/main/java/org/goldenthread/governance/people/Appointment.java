package org.goldenthread.governance.people;

import java.time.LocalDate;
import org.goldenthread.governance.seats.Quorum;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on a body, in a capacity, for a term.
 *
 * @param ref the body
 * @param person as a number, with the name beside it
 * @param group in whose name the seat is held; empty for none
 * @param decided where it was decided, in words
 * @param ended why it ended, in words
 */
public record Appointment(
        long id,
        int version,
        String ref,
        long person,
        String name,
        Capacity capacity,
        boolean votes,
        String group,
        AppointmentState state,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        String decided,
        String ended) {

    /** Whether they sit there on a day. */
    public boolean on(LocalDate day) {
        return since != null
                && (state == AppointmentState.APPOINTED || (state == AppointmentState.ENDED && until != null))
                && !since.isAfter(day)
                && (until == null || !until.isBefore(day));
    }

    /** Whether it was made, has not been ended, and its last day has passed. */
    public boolean lapsed(LocalDate day) {
        return state == AppointmentState.APPOINTED && until != null && until.isBefore(day);
    }

    /** How it stands on a day, as it is shown. */
    public State shown(LocalDate day) {
        return lapsed(day) ? new State("term over", Tone.WARNING) : state.state();
    }

    /** As a quorum counts them. */
    public Quorum.Present present() {
        return new Quorum.Present(group, votes, capacity.chairs());
    }
}
