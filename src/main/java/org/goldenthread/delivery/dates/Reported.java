package org.goldenthread.delivery.dates;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that was said of an action on a day.
 *
 * @param progress in per cent
 * @param forecast the last day as expected then
 * @param account who said it
 */
public record Reported(
        LocalDate day,
        int progress,
        @Nullable LocalDate forecast,
        String words,
        @Nullable Long account) {}
