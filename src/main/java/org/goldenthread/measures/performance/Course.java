package org.goldenthread.measures.performance;

import java.math.BigDecimal;
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
 */
public record Course(Measure measure, About about, @Nullable Instant known, List<Point> points) {

    /**
     * Whose figures, and for how long each.
     *
     * @param breakdown the number of the part; 0 for the whole
     */
    public record About(Subject subject, int breakdown, Length length) {}

    public Course {
        points = List.copyOf(points);
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

    /** The place of a period among the points; -1 where it is none of them. */
    public int place(Period period) {
        for (int i = points.size() - 1; i >= 0; i--) {
            if (points.get(i).period().equals(period)) {
                return i;
            }
        }
        return -1;
    }

    /** The values as a line. */
    public Line values() {
        return Line.of(points.stream()
                .map(Point::value)
                .<@Nullable BigDecimal>map(one -> one)
                .toList());
    }

    /** The last so many points. */
    public List<Point> lastly(int most) {
        return points.subList(Math.max(0, points.size() - most), points.size());
    }
}
