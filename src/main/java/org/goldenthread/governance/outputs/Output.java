package org.goldenthread.governance.outputs;

import java.time.LocalDate;
import org.goldenthread.site.Times;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;

/**
 * Something that a body is to produce, such as a guide for officers.
 *
 * @param ref the body
 * @param due by when; absent while nobody has said
 * @param done the day on which it was there; absent while it is not
 * @param about the record that it became, as a reference
 * @param document that it became, as a number
 */
public record Output(
        long id,
        int version,
        String ref,
        String council,
        String title,
        @Nullable LocalDate due,
        @Nullable LocalDate done,
        @Nullable String about,
        @Nullable Long document) {

    public boolean late(LocalDate today) {
        return done == null && due != null && due.isBefore(today);
    }

    /** How it stands on a day. */
    public State state(LocalDate today) {
        if (done != null) {
            return new State("produced on " + Times.day(done), Tone.DONE);
        }
        if (due == null) {
            return new State("to be produced", Tone.NONE);
        }
        return due.isBefore(today)
                ? new State("late, due " + Times.day(due), Tone.BAD)
                : new State("due " + Times.day(due), Tone.NONE);
    }
}
