package org.goldenthread.governance;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.governance.BodyState.Move;
import org.jspecify.annotations.Nullable;

/**
 * One move of a body, as it was decided; never changed afterwards.
 *
 * @param day on which it takes effect; it may have been decided earlier
 * @param until the new last day, where the body was prolonged
 * @param heirs the bodies that carry on, as references
 * @param decided where it was decided, in words, such as "Full Council, 9 January 2031"
 * @param account who wrote it down, as the account's number
 */
public record Step(
        Move move,
        BodyState before,
        BodyState after,
        LocalDate day,
        @Nullable LocalDate until,
        List<String> heirs,
        String decided,
        String reason,
        @Nullable Long account) {
    public Step {
        heirs = List.copyOf(heirs);
    }
}
