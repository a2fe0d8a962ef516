package org.goldenthread.delivery.files;

import java.time.Instant;
import java.util.Locale;

/**
 * A file of a plan that was brought. It waits until somebody confirms or drops it; what it brought can be taken back.
 *
 * @param document the kept file
 * @param target what its projects become part of, or the project that takes its actions; empty for neither
 * @param told what came of it, in a sentence
 */
public record Load(
        long id, String council, long document, String name, String target, State state, String told, Instant brought) {

    /** What has become of it. */
    public enum State {
        WAITING("Waits for confirmation"),
        RECORDED("Recorded"),
        DROPPED("Dropped"),
        TAKEN_BACK("Taken back");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        static State ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace(' ', '_'));
        }
    }
}
