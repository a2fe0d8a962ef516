package org.goldenthread.measures.performance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.control.Chart;
import org.goldenthread.measures.rating.Outcome;
import org.goldenthread.measures.trend.Change;
import org.goldenthread.measures.trend.Run;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;

/**
 * How a measure is doing: the latest figure with its rating, how it moves, and where the year will end.
 *
 * @param course the periods behind it
 * @param place which of them is the latest with a figure; -1 where there is none
 * @param movement how it moved to there
 * @param signals its process control chart, or why there is none
 * @param baseline absent where none is recorded
 */
public record Performance(
        Course course,
        int place,
        Movement movement,
        YearEnd yearEnd,
        Chart signals,
        @Nullable Baseline baseline) {

    /** What it set out from in a period, and how far it has come since. */
    public record Baseline(Period period, BigDecimal figure, Change since) {}

    /**
     * How a figure moved.
     *
     * @param lately against the period before, or the same one a year before
     * @param overall against the mean of earlier ones
     * @param run how many periods in a row it has gone the same way
     */
    public record Movement(Change lately, Change overall, Run run) {}

    public Measure measure() {
        return course.measure();
    }

    /** The latest period with a figure. */
    public Optional<Point> latest() {
        return course.latest();
    }

    /** What a summary counts: the last period that has its figure, or whose figure is due and missing. */
    public Optional<Point> counted() {
        return course.points().reversed().stream()
                .filter(one -> one.present() || isDue(one))
                .findFirst()
                .or(course::last);
    }

    /** What the latest figure's rating and its signal say together. */
    public String signalWords() {
        return signals.words(latest().map(Point::verdict)
                .map(verdict -> new State(verdict.words(), verdict.tone()))
                .orElse(new State("No data", Tone.NONE)));
    }

    private static boolean isDue(Point point) {
        var outcome = point.verdict().outcome();
        return outcome == Outcome.OVERDUE || outcome == Outcome.NO_DATA;
    }

    /** The last twelve periods at a glance. */
    public List<Point> twelve() {
        return course.lastly(12);
    }
}
