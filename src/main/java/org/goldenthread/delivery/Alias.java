package org.goldenthread.delivery;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Another name of an undertaking.
 *
 * @param starts from when it was called so; absent for always
 * @param ends until when; absent for still
 * @param source where the name stands, such as a report
 */
public record Alias(
        long id,
        String name,
        @Nullable LocalDate starts,
        @Nullable LocalDate ends,
        String source) {}
