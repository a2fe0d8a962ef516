package org.goldenthread.intake.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.goldenthread.intake.wording.Moment;
import org.goldenthread.intake.wording.Moments;
import org.jspecify.annotations.Nullable;

/**
 * A paper that was brought in.
 *
 * @param document the kept file's number in evidence
 * @param name the file's name
 * @param account who brought it
 * @param undone when everything accepted from it was taken back
 */
public record BroughtPaper(
        long id,
        String council,
        long document,
        String name,
        Head head,
        @Nullable Long account,
        Instant brought,
        @Nullable Instant undone) {

    /** What the paper says of itself. */
    public record Head(
            String title,
            @Nullable String organisation,
            @Nullable String date) {}

    /** The day that the paper bears, or the last day of the month or year; absent where it bears none. */
    public Optional<LocalDate> day() {
        var printed = head.date();
        return printed == null
                ? Optional.empty()
                : Moments.in(printed).stream().findFirst().map(Moment::to);
    }

    /** Names the paper in addresses. */
    public String ref() {
        return "paper-" + id;
    }
}
