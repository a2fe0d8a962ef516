package org.goldenthread.measures;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One version of a measure's definition sheet.
 *
 * @param number 1 for the first that was written, and so on
 * @param applies to periods that begin on this day or later, until the next version's
 * @param recorded when it was written; what was known on a day before does not have it
 * @param reason why it was changed
 */
public record Definition(
        long id,
        int number,
        LocalDate applies,
        Instant recorded,
        @Nullable Long account,
        String reason,
        Sheet sheet) {}
