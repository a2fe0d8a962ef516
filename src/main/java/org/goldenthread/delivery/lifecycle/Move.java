package org.goldenthread.delivery.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A move that an undertaking has made through its life.
 *
 * @param before the stage it left; empty for its entry into the record
 * @param after the stage it came to
 * @param account who entered it
 */
public record Move(
        String before,
        String after,
        LocalDate day,
        Shown shown,
        @Nullable Long account,
        Instant made) {}
