package org.goldenthread.delivery.recovery;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An improvement plan that a measure requires.
 *
 * @param measure as a reference
 * @param because what broke the rule
 * @param misses how many bad periods in a row required it, by the rule of that day
 * @param plan the project by which it shall recover; absent while there is none
 * @param ended when it recovered or was waived
 * @param reason why it was waived, or what showed that it has recovered
 */
public record Recovery(
        long id,
        String measure,
        String council,
        State state,
        LocalDate began,
        String because,
        int misses,
        @Nullable String plan,
        @Nullable LocalDate ended,
        String reason) {

    /** Where it stands. */
    public enum State {
        REQUIRED,
        PLANNED,
        RECOVERED,
        WAIVED,
        /** The figures that had required it were put right. */
        WITHDRAWN;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static State ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }

        public boolean isOpen() {
            return this == REQUIRED || this == PLANNED;
        }
    }
}
