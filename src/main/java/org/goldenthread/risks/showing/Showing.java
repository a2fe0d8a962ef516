package org.goldenthread.risks.showing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A register as a body was shown it on a day.
 *
 * @param count how many risks it saw
 * @param account who recorded it, as the account's number
 */
public record Showing(
        long id,
        long register,
        String body,
        LocalDate held,
        String note,
        int count,
        @Nullable Long account) {}
