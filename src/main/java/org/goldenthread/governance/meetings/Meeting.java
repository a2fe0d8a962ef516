package org.goldenthread.governance.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import org.goldenthread.site.Times;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a body.
 *
 * @param ref such as MTG-12
 * @param officer the post that supports the body and answers for its papers
 * @param published the day on which its agenda became public; absent while it is not
 */
public record Meeting(
        String ref,
        int version,
        String council,
        Of body,
        When when,
        MeetingState state,
        @Nullable String officer,
        @Nullable LocalDate published) {

    /** The body that meets. */
    public record Of(String ref, String name) {}

    /**
     * When and where.
     *
     * @param starts absent where it is not known yet
     */
    public record When(LocalDate day, @Nullable LocalTime starts, String place) {
        public static When on(LocalDate day) {
            return new When(day, null, "");
        }

        /** Such as "12 March 2031, 14:00, Council chamber". */
        public String words() {
            return Times.day(day) + (starts == null ? "" : ", " + starts) + (place.isEmpty() ? "" : ", " + place);
        }
    }

    public LocalDate day() {
        return when.day();
    }

    /** Such as "Cabinet, 12 March 2031". */
    public String title() {
        return title(body.name(), when.day());
    }

    /** How it stands on a day; where its day has passed and nobody has said that it was held, that is asked. */
    public State shown(LocalDate today) {
        return state.ahead() && when.day().isBefore(today)
                ? new State("did it take place?", Tone.WARNING)
                : state.state();
    }

    static String title(String body, LocalDate day) {
        return body + ", " + Times.day(day);
    }
}
