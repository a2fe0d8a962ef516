package org.goldenthread.governance.terms;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One version of a body's terms of reference.
 *
 * @param version from 1
 * @param agreedAt where they were agreed, such as "Full Council"; empty for a draft
 * @param why what is new in them
 * @param account who wrote them down, as the account's number
 */
public record Terms(
        int version,
        String words,
        String agreedAt,
        @Nullable LocalDate agreedOn,
        String why,
        @Nullable Long account,
        Instant made) {

    public boolean draft() {
        return agreedOn == null;
    }

    /** Whether they were agreed by a day. */
    public boolean holdsOn(LocalDate day) {
        return agreedOn != null && !agreedOn.isAfter(day);
    }
}
