package org.goldenthread.delivery.rating;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How much should be done by when, in percent: a straight line from start to due, or a profile of points with straight
 * lines between them.
 *
 * @param points in the order of their days; none for the straight line
 */
public record Expectation(List<Point> points) {
    public static final Expectation LINEAR = new Expectation(List.of());
    private static final int PLACES = 10;

    /** So much should be done by the end of a day. */
    public record Point(LocalDate day, int percent) {
        public Point {
            if (percent < 0 || percent > 100) {
                throw new IllegalArgumentException("a share runs from 0 to 100 percent");
            }
        }
    }

    public Expectation {
        points = points.stream().sorted(Comparator.comparing(Point::day)).toList();
    }

    /** Reads what {@link #written} wrote. */
    public static Expectation read(String written) {
        if (written.isEmpty()) {
            return LINEAR;
        }
        return new Expectation(Stream.of(written.split(", "))
                .map(one -> one.split(" "))
                .map(one -> new Point(LocalDate.parse(one[0]), Integer.parseInt(one[1])))
                .toList());
    }

    /** As the database keeps it: "2027-01-31 10, 2027-03-31 60"; empty for the straight line. */
    public String written() {
        return points.stream().map(one -> one.day() + " " + one.percent()).collect(Collectors.joining(", "));
    }

    public boolean profiled() {
        return !points.isEmpty();
    }

    /** In percent, from 0 to 100; null where a date that it needs is not known or both are the same. */
    @Nullable
    BigDecimal on(LocalDate day, Given.Days days) {
        var start = days.start();
        var due = days.due();
        if (start == null || due == null || !due.isAfter(start)) {
            return null;
        }
        if (!profiled()) {
            return between(new Point(start, 0), new Point(due, 100), day);
        }
        var before = new Point(start, 0);
        for (var point : points) {
            if (!day.isAfter(point.day())) {
                return between(before, point, day);
            }
            before = point;
        }
        return day.isBefore(due) ? between(before, new Point(due, 100), day) : BigDecimal.valueOf(100);
    }

    private static BigDecimal between(Point from, Point to, LocalDate day) {
        long length = ChronoUnit.DAYS.between(from.day(), to.day());
        if (length <= 0 || !day.isBefore(to.day())) {
            return BigDecimal.valueOf(to.percent());
        }
        long gone = Math.max(0, ChronoUnit.DAYS.between(from.day(), day));
        return BigDecimal.valueOf(to.percent() - from.percent())
                .multiply(BigDecimal.valueOf(gone))
                .divide(BigDecimal.valueOf(length), PLACES, RoundingMode.HALF_EVEN)
                .add(BigDecimal.valueOf(from.percent()));
    }
}
