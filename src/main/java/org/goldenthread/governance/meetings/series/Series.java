package org.goldenthread.governance.meetings.series;

import java.time.LocalDate;
import java.time.LocalTime;
import org.goldenthread.governance.calendar.Cadence;
import org.goldenthread.governance.calendar.Laid.Otherwise;
import org.jspecify.annotations.Nullable;

/**
 * A series of meetings of a body.
 *
 * @param body its reference
 * @param otherwise what becomes of a day on which nothing may meet
 */
public record Series(
        long id, String council, String body, Cadence cadence, Span span, Otherwise otherwise, Where where) {

    /** From when to when. */
    public record Span(LocalDate first, LocalDate last) {}

    /** At what time, and where. */
    public record Where(@Nullable LocalTime starts, String place) {}
}
