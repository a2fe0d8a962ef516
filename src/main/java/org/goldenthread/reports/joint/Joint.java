package org.goldenthread.reports.joint;

import java.time.LocalDate;
import org.goldenthread.reports.ReportState;
import org.jspecify.annotations.Nullable;

/**
 * A council's own paper made of a shared source: where it goes and by when it has to be where.
 *
 * @param version the version of the offer that it holds
 * @param days absent where the day of its meeting is not known
 */
public record Joint(
        String ref,
        String council,
        String source,
        int version,
        String body,
        @Nullable Days days,
        ReportState state) {

    /** By the council's own timetable. */
    public record Days(LocalDate draft, LocalDate clearance, LocalDate publication, LocalDate meeting) {}

    /** Whether it is the source itself. */
    public boolean leads() {
        return ref.equals(source);
    }
}
