package org.goldenthread.delivery.messages;

import java.time.LocalDate;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;

/**
 * Something that an audience is to be told.
 *
 * @param done when it was told; absent while it was not
 */
record Message(
        long id,
        String ref,
        String council,
        About about,
        Plan plan,
        @Nullable LocalDate done,
        int version) {

    /** What it is about. */
    record About(String title, String level) {}

    /**
     * Who is told what.
     *
     * @param channel how, such as letter, staff briefing, website
     * @param due by when
     * @param owner the post that tells them
     * @param ownerNamed who tells them in words, while no post is tied
     */
    record Plan(
            String audience,
            String words,
            String channel,
            LocalDate due,
            @Nullable String owner,
            String ownerNamed) {}

    State state(LocalDate today) {
        if (done != null) {
            return new State("done", Tone.DONE);
        }
        return plan.due().isBefore(today) ? new State("overdue", Tone.BAD) : new State("to come", Tone.NONE);
    }
}
