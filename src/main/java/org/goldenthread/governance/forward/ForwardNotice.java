package org.goldenthread.governance.forward;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How much notice an entry of the forward plan has had. Clear days are those between the publication and the decision,
 * neither of the two counted (SI 2012/2089, regulations 5 and 9, ask for 28).
 *
 * @param given the first edition that announced it as what it is; absent where none did
 * @param day the earliest day of the decision
 * @param needed clear days; 0 where none are asked for
 */
public record ForwardNotice(@Nullable LocalDate given, LocalDate day, int needed) {

    /** Clear days of notice; never negative. */
    public int clear() {
        return given == null || !given.isBefore(day) ? 0 : (int) ChronoUnit.DAYS.between(given, day) - 1;
    }

    public boolean enough() {
        return needed == 0 || (given != null && clear() >= needed);
    }

    /** The first day on which it may be decided, if it is announced on a day. */
    public static LocalDate earliest(LocalDate announced, int needed) {
        return announced.plusDays(needed + 1L);
    }

    /** In a sentence. */
    public String words() {
        if (needed == 0) {
            return "No notice is asked for";
        }
        return given == null
                ? "No edition has announced it; %d clear days are needed".formatted(needed)
                : "%d clear days, %d are needed".formatted(clear(), needed);
    }
}
