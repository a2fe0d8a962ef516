package org.goldenthread.reports.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.goldenthread.reports.rounds.Answer;
import org.goldenthread.reports.rounds.Change;
import org.goldenthread.reports.rounds.Completion;
import org.goldenthread.reports.rounds.Round;
import org.goldenthread.reports.rounds.RoundStep;
import org.goldenthread.reports.rounds.Tally;
import org.jspecify.annotations.Nullable;

/** The words in which other programs read rounds. */
final class RoundWords {
    private RoundWords() {}

    /** @param scope whom alone it asks; null for the whole council */
    record Listed(
            String ref,
            String title,
            String period,
            LocalDate starts,
            LocalDate ends,
            LocalDate cutoff,
            LocalDate due,
            LocalDate signoff,
            List<String> sorts,
            @Nullable String scope,
            String state) {}

    record Counts(int asked, int done, int late, int owed, int overdue, int excused) {}

    record Part(@Nullable String ref, String name, Counts lines) {}

    record Step(String move, LocalDate day, String reason) {}

    record Whole(Listed round, Counts lines, List<Part> services, List<Part> posts, List<Step> steps) {}

    /** @param lateBy working days after its day; 0 where it was in time */
    record Line(
            String thing,
            String title,
            String about,
            String sort,
            @Nullable String post,
            @Nullable String service,
            String standing,
            @Nullable LocalDate answered,
            int lateBy,
            String words,
            @Nullable BigDecimal amount,
            String state,
            String excused) {}

    record Changes(@Nullable String before, List<Moved> changes) {}

    /** @param before null where it is new @param after null where it is gone */
    record Moved(
            String thing,
            String title,
            String change,
            @Nullable String before,
            @Nullable String after) {}

    static Listed of(Round round) {
        var head = round.head();
        return new Listed(
                round.ref(),
                round.title(),
                round.period().words(),
                round.period().start(),
                round.period().end(),
                head.days().cutoff(),
                head.days().due(),
                head.days().signoff(),
                head.sorts(),
                head.scope(),
                round.state().code());
    }

    static Counts of(Tally tally) {
        return new Counts(tally.asked(), tally.done(), tally.late(), tally.owed(), tally.overdue(), tally.excused());
    }

    static Part of(Completion.Part part) {
        return new Part(part.ref(), part.name(), of(part.tally()));
    }

    static Step of(RoundStep step) {
        return new Step(step.move().code(), step.day(), step.reason());
    }

    static Line of(Answer answer) {
        var line = answer.line();
        return new Line(
                line.what().ref(),
                line.what().title(),
                line.what().about(),
                line.sort(),
                line.owner().post(),
                line.owner().service(),
                answer.standing().code(),
                answer.told().day(),
                answer.late(),
                answer.told().words(),
                answer.told().amount(),
                answer.told().state().words(),
                line.excused());
    }

    static Moved of(Change change) {
        var before = change.before();
        var after = change.after();
        return new Moved(
                change.shown().line().what().ref(),
                change.shown().line().what().title(),
                change.sort().code(),
                before == null ? null : Change.words(before),
                after == null ? null : Change.words(after));
    }
}
