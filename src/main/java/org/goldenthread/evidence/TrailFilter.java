package org.goldenthread.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of a council's trail are wanted. Nulls and empty strings mean "any".
 *
 * @param from not before this moment
 * @param to before this moment
 */
public record TrailFilter(
        String council,
        @Nullable Long account,
        @Nullable Instant from,
        @Nullable Instant to,
        String room,
        String ref) {

    /** Everything in a council. */
    public static TrailFilter of(String council) {
        return new TrailFilter(council, null, null, null, "", "");
    }

    boolean open() {
        return account == null && from == null && to == null && room.isEmpty() && ref.isEmpty();
    }
}
