package org.goldenthread.delivery.acceptance;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.intake.wording.Moments;
import org.jspecify.annotations.Nullable;

/**
 * The days that a paper prints of an action or a milestone; of a stretch of time its last day.
 *
 * @param first the day that was promised first, where the paper prints it beside a later one
 * @param done the day it was done
 */
record PrintedDates(
        @Nullable LocalDate start,
        @Nullable LocalDate due,
        @Nullable LocalDate first,
        @Nullable LocalDate forecast,
        @Nullable LocalDate done) {

    static PrintedDates ofAction(Proposal proposal) {
        return new PrintedDates(
                day(proposal, "start"),
                day(proposal, "dueDate"),
                day(proposal, "originalDue"),
                null,
                day(proposal, "doneDate"));
    }

    /** A milestone that a sentence tells as past was reached on its day; in a table each day stands by itself. */
    static PrintedDates ofMilestone(Proposal proposal) {
        var told = day(proposal, "to");
        boolean done = proposal.said("state").equals("done");
        var due = first(proposal, "baselineTo", "originalTo", "plannedTo", "dateTo");
        var later = first(proposal, "forecastTo", "revisedTo");
        return new PrintedDates(
                null,
                due != null ? due : later != null ? later : told,
                null,
                due == null ? null : later,
                done ? told : day(proposal, "actualTo"));
    }

    private static @Nullable LocalDate first(Proposal proposal, String... fields) {
        for (var field : fields) {
            var day = day(proposal, field);
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    private static @Nullable LocalDate day(Proposal proposal, String field) {
        var printed = proposal.said(field);
        try {
            return LocalDate.parse(printed);
        } catch (DateTimeParseException words) {
            return Moments.exactly(printed).map(moment -> moment.to()).orElse(null);
        }
    }

    /** The day to promise: the first one, where a later one is a revision of it. */
    @Nullable
    LocalDate promised() {
        return isRevised() ? first : due;
    }

    boolean isRevised() {
        return first != null && due != null && !first.equals(due);
    }
}
