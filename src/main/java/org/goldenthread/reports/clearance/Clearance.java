package org.goldenthread.reports.clearance;

import java.time.Instant;
import java.util.Locale;

/**
 * What was asked of a post about a report, or what it answered.
 *
 * @param code "clearance.finance", or the implication that it is about
 * @param seen the newest save of the report at that moment
 */
public record Clearance(String code, String post, Step step, long seen, String comment, long account, Instant made) {

    /** Asked, cleared, or returned with a comment. */
    public enum Step {
        ASKED,
        CLEARED,
        RETURNED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Step ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
