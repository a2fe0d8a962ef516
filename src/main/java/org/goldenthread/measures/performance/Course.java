package org.goldenthread.measures.performance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.figures.Length;
import org.goldenthread.measures.figures.Line;
import org.goldenthread.measures.subjects.Subject;
import org.goldenthread.vocabulary.Period;
import org.jspecify.annotations.Nullable;

/**
 * The course of one measure for one subject through time, the earliest period first. It runs from the first figure to
 * the last period that has ended, so that what is missing at its end shows.
 *
 * @param about whose course it is
 * @param known as was known then; absent for now
 * @param periods every one, without a gap
 * @param values of those periods
 * @param points the last of those periods, rated; all of them where everything was asked for
 */
public record Course(
        Measure measure, About about, @Nullable Instant known, List<Period> periods, Line values, List<Point> points) {

    /**
     * Whose figures, and for how long each.
     *
     * @param breakdown the number of the part; 0 for the whole
     */
    public record About(Subject subject, int breakdown, Length length) {}

    public Course {
        periods = List.copyOf(periods);
        points = List.copyOf(points);
    }

    static Course empty(Measure measure, About about, @Nullable Instant known) {
        return new Course(measure, about, known, List.of(), Line.of(new long[0], 0), List.of());
    }

    /** The latest period with a figure; absent where there never was one. */
    public Optional<Point> latest() {
        return points.reversed().stream().filter(Point::present).findFirst();
    }

    /** The last period, whether or not it has a figure. */
    public Optional<Point> last() {
        return points.isEmpty() ? Optional.empty() : Optional.of(points.getLast());
    }

    public Optional<Point> at(Period period) {
        return points.stream().filter(one -> one.period().equals(period)).findFirst();
    }

    /** The place among all periods of the first of the points. */
    public int offset() {
        return periods.size() - points.size();
    }

    /** The place among all periods of the latest one with a figure; -1 where there is none. */
    public int latestPlace() {
        return values.lastBy(values.count() - 1);
    }

    /** The last so many points. */
    public List<Point> lastly(int most) {
        return points.subList(Math.max(0, points.size() - most), points.size());
    }
}
