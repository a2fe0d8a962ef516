package org.goldenthread.measures.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.goldenthread.measures.performance.Performance;
import org.goldenthread.measures.performance.Point;
import org.goldenthread.measures.performance.YearEnd;
import org.goldenthread.measures.rating.Verdict;
import org.goldenthread.measures.score.Tally;
import org.goldenthread.measures.trend.Change;
import org.jspecify.annotations.Nullable;

/** How it is said to other programs how measures are doing. */
final class PerformanceWords {
    private PerformanceWords() {}

    /**
     * How a measure is doing for the council itself.
     *
     * @param latest the last period with a figure; null where there never was one
     * @param signal what the control chart and the rating say together
     * @param known as known on this day; null for now
     */
    record Doing(
            String measure,
            String code,
            String title,
            @Nullable Latest latest,
            Moved lately,
            Moved overall,
            String run,
            @Nullable Ending yearEnd,
            String signal,
            @Nullable LocalDate known) {}

    /** The latest figure, rated. */
    record Latest(
            LocalDate start,
            LocalDate end,
            String length,
            String period,
            @Nullable BigDecimal value,
            String standing,
            @Nullable BigDecimal target,
            @Nullable BigDecimal lowerTarget,
            Rated rating) {}

    /** A rating. @param tone its colour by name; @param sentence with the figures, to be checked by hand */
    record Rated(String words, String tone, String sentence) {}

    /** How a figure moved. @param by the difference; null where a figure is missing */
    record Moved(String direction, @Nullable BigDecimal by, String sentence) {}

    /** Where the year is expected to end. @param owners whether the owner said so rather than arithmetic */
    record Ending(
            String period,
            @Nullable BigDecimal forecast,
            boolean owners,
            @Nullable Rated rating) {}

    /** Counts of ratings. @param strict percent of targets met, null where nothing was rated */
    record Counts(
            int met,
            int within,
            int missed,
            int noData,
            int notDue,
            int cannotBeJudged,
            int dataOnly,
            @Nullable BigDecimal strict,
            @Nullable BigDecimal withTolerance) {}

    static Doing of(Performance performance, @Nullable LocalDate known) {
        var measure = performance.measure();
        var movement = performance.movement();
        return new Doing(
                measure.ref(),
                measure.code(),
                measure.title(),
                performance.latest().map(PerformanceWords::latest).orElse(null),
                moved(movement.lately()),
                moved(movement.overall()),
                movement.run().words(),
                ending(performance.yearEnd()),
                performance.signalWords(),
                known);
    }

    private static Latest latest(Point point) {
        var period = point.period();
        return new Latest(
                period.start(),
                period.end(),
                org.goldenthread.measures.figures.Length.of(period).code(),
                period.words(),
                FigureRow.plain(point.value()),
                Names.of(point.standing()),
                FigureRow.plain(point.aims().target()),
                FigureRow.plain(point.aims().lower()),
                rated(point.verdict()));
    }

    private static Rated rated(Verdict verdict) {
        return new Rated(verdict.words(), verdict.tone().code(), verdict.sentence());
    }

    private static Moved moved(Change change) {
        return new Moved(
                change.direction().name().toLowerCase(Locale.ROOT), FigureRow.plain(change.by()), change.sentence());
    }

    private static @Nullable Ending ending(YearEnd end) {
        var year = end.year();
        var verdict = end.verdict();
        return year == null
                ? null
                : new Ending(
                        year.words(),
                        FigureRow.plain(end.forecast()),
                        end.owners(),
                        verdict == null ? null : rated(verdict));
    }

    static Counts of(Tally tally) {
        return new Counts(
                tally.met(),
                tally.within(),
                tally.missed(),
                tally.noData(),
                tally.left().notDue(),
                tally.left().cannotBeJudged(),
                tally.left().dataOnly(),
                tally.strict(),
                tally.withTolerance());
    }
}
