package org.goldenthread.delivery.dates;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A revision of a promised day.
 *
 * @param category one of {@link DelayReason}
 * @param granted who granted it
 */
public record DueChange(
        @Nullable LocalDate before,
        @Nullable LocalDate after,
        String category,
        String reason,
        String granted,
        Instant made) {}
