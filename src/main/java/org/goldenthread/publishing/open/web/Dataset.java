package org.goldenthread.publishing.open.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.goldenthread.publishing.open.Shelf;
import org.jspecify.annotations.Nullable;

/**
 * The data of a shelf.
 *
 * @param things how many it tells of
 * @param first the earliest day that it tells of, if any
 * @param last the latest
 */
public record Dataset(
        Shelf shelf,
        int things,
        Instant issued,
        Instant modified,
        @Nullable LocalDate first,
        @Nullable LocalDate last) {

    /** Such as "46 measures". */
    public String counted() {
        return OpenView.counted(things, shelf);
    }

    public LocalDate issuedOn() {
        return issued.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    public LocalDate modifiedOn() {
        return modified.atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
