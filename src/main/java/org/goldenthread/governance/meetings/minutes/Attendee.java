package org.goldenthread.governance.meetings.minutes;

import java.util.Locale;
import java.util.stream.Stream;
import org.goldenthread.governance.seats.Quorum;

/**
 * Somebody on the list of those who were there, or were missed.
 *
 * @param party the political group or partner; empty for none
 * @param role such as "chair"
 * @param stands for whom a substitute is there
 */
public record Attendee(String name, String party, String role, There there, String stands) {

    /** Whether they were there. */
    public enum There {
        PRESENT("Present"),
        APOLOGIES("Apologies"),
        SUBSTITUTE("Substitute"),
        ABSENT("Absent"),
        ATTENDING("In attendance");

        private final String words;

        There(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The one with a code; present with an unknown one. */
        public static There ofCode(String code) {
            return Stream.of(values())
                    .filter(one -> one.code().equals(code))
                    .findFirst()
                    .orElse(PRESENT);
        }
    }

    /** As a quorum counts them: those who were there or stood in, not those who only attended. */
    Quorum.Present present() {
        boolean counts = there == There.PRESENT || there == There.SUBSTITUTE;
        return new Quorum.Present(
                party, counts, counts && role.toLowerCase(Locale.UK).contains("chair"));
    }
}
