package org.goldenthread.measures.performance;

import java.util.List;
import java.util.Optional;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.trend.Change;
import org.goldenthread.measures.trend.Run;

/**
 * How a measure is doing: the latest figure with its rating, how it moves, and where the year will end.
 *
 * @param course the periods behind it
 * @param place which of them is the latest with a figure; -1 where there is none
 * @param movement how it moved to there
 */
public record Performance(Course course, int place, Movement movement, YearEnd yearEnd) {

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
        return place < 0 ? Optional.empty() : Optional.of(course.points().get(place));
    }

    /** The last period, rated whether or not it has its figure; what a summary counts. */
    public Optional<Point> counted() {
        var last = course.last();
        return last.isPresent() && last.get().period().equals(latestPeriodDue()) ? last : latest().or(() -> last);
    }

    private org.goldenthread.vocabulary.Period latestPeriodDue() {
        var due = course.points().reversed().stream()
                .filter(one -> one.present() || isDue(one))
                .findFirst();
        return due.or(course::last).orElseThrow().period();
    }

    private static boolean isDue(Point point) {
        var outcome = point.verdict().outcome();
        return outcome == org.goldenthread.measures.rating.Outcome.OVERDUE
                || outcome == org.goldenthread.measures.rating.Outcome.NO_DATA;
    }

    /** The last twelve periods at a glance. */
    public List<Point> twelve() {
        return course.lastly(12);
    }
}
