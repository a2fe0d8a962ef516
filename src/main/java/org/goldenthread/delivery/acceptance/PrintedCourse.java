package org.goldenthread.delivery.acceptance;

import java.time.LocalDate;
import org.goldenthread.delivery.Action;
import org.goldenthread.delivery.ActionCourses;
import org.goldenthread.delivery.ActionCourses.Report;
import org.goldenthread.delivery.dates.DelayReason;
import org.goldenthread.delivery.dates.Judgement;
import org.goldenthread.delivery.dates.Revision;
import org.goldenthread.intake.Acceptance;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings what a paper has just made to where the paper says it is: revised, reported on, or done. */
@Component
class PrintedCourse {
    private static final String TOLD = "As “";
    private final ActionCourses courses;
    private final Belonging belonging;
    private final Things things;

    PrintedCourse(ActionCourses courses, Belonging belonging, Things things) {
        this.courses = courses;
        this.belonging = belonging;
        this.things = things;
    }

    Checked<Action> follow(Action made, PrintedDates dates, Proposal proposal, Acceptance acceptance) {
        var told = belonging.told(proposal, acceptance);
        return revised(made, dates, told).then(action -> {
            if (isDone(proposal, dates)) {
                return courses.complete(
                        action.ref(), version(action), doneOn(dates, acceptance), told + evidence(dates));
            }
            var progress = proposal.said("progress").isEmpty() ? proposal.said("comment") : proposal.said("progress");
            int percent = percent(proposal);
            if (percent == 0 && progress.isEmpty() && dates.forecast() == null) {
                return Checked.accepted(action);
            }
            var words = progress.isEmpty() ? told : told + ": " + progress;
            return courses.report(
                    action.ref(), version(action), new Report(percent, dates.forecast(), Judgement.NONE, "", words));
        });
    }

    private int version(Action action) {
        return things.get(action.ref()).version();
    }

    /** A paper does not say which of the council's reasons it was, nor, as a rule, who granted it. */
    private Checked<Action> revised(Action made, PrintedDates dates, String told) {
        return dates.isRevised()
                ? courses.revise(
                        made.ref(),
                        version(made),
                        new Revision(dates.due(), DelayReason.OTHER.code(), told, "Not said in the paper", false))
                : Checked.accepted(made);
    }

    private static boolean isDone(Proposal proposal, PrintedDates dates) {
        var words = proposal.said("status") + " " + proposal.said("state");
        return dates.done() != null || words.strip().matches("(?i)(?:done|completed?|closed|achieved)\\b.*");
    }

    private static String evidence(PrintedDates dates) {
        return dates.done() == null ? "; it gives no day" : "";
    }

    /** Not later than the paper tells it as done. */
    private @Nullable LocalDate doneOn(PrintedDates dates, Acceptance acceptance) {
        var told = belonging.toldOn(acceptance);
        return dates.done() == null || dates.done().isAfter(told) ? told : dates.done();
    }

    /** From 1 to 99; what is at 100 is complete only with its evidence. */
    private static int percent(Proposal proposal) {
        var printed = proposal.said("percentComplete");
        return printed.matches("[1-9]\\d?(?:\\.0*)?") ? Integer.parseInt(printed.split("\\.")[0]) : 0;
    }

    /** Whether people have reported on it, or moved its day, beyond what its paper told. */
    boolean hasGoneOn(String ref) {
        return courses.reports(ref).stream().anyMatch(one -> !one.words().startsWith(TOLD))
                || courses.revisions(ref).stream().anyMatch(one -> !one.reason().startsWith(TOLD));
    }
}
