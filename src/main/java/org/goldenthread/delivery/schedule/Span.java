package org.goldenthread.delivery.schedule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A first and a last day, either of which may not be known. */
public record Span(@Nullable LocalDate start, @Nullable LocalDate finish) {
    public static final Span UNKNOWN = new Span(null, null);

    /** A milestone's single day. */
    public static Span on(LocalDate day) {
        return new Span(day, day);
    }

    boolean backwards() {
        return start != null && finish != null && finish.isBefore(start);
    }
}
