package org.goldenthread.measures.phases;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A new phase of a measure's run chart, begun by hand because the process changed.
 *
 * @param start the first day of the first period after the change
 * @param note why the process changed
 * @param author the name of whoever noted it
 * @param takenBack when it was taken back; null while it holds
 */
public record Phase(
        long id,
        String measure,
        LocalDate start,
        String note,
        String author,
        Instant recorded,
        @Nullable Instant takenBack) {

    /** Whether it held at a time. @param known null for now */
    public boolean holds(@Nullable Instant known) {
        return known == null
                ? takenBack == null
                : !recorded.isAfter(known) && (takenBack == null || takenBack.isAfter(known));
    }
}
