package org.goldenthread.delivery.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.goldenthread.delivery.rating.Expectation;
import org.goldenthread.delivery.rating.Expectation.Point;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.site.Times;
import org.goldenthread.vocabulary.Checked;

/** How much of an action should be done by when, as people write it: a day and its per cent on each line. */
public final class ExpectedPath {
    private static final int MOST = 24;

    private ExpectedPath() {}

    /** As it is typed. */
    public static String typed(Expectation expected) {
        return expected.points().stream()
                .map(one -> Times.day(one.day()) + ": " + one.percent() + "%")
                .collect(Collectors.joining("\n"));
    }

    /** What was typed, as a path between the days of an action; nothing typed is the straight one. */
    public static Checked<Expectation> read(String typed, Dates dates) {
        var points = new ArrayList<Point>();
        for (var line :
                typed.lines().map(String::strip).filter(one -> !one.isEmpty()).toList()) {
            var parts = line.replaceFirst("\\s*%$", "").split("[:\\s]+(?=\\d{1,3}$)");
            var day = parts.length == 2 ? Typed.of(Map.of("day", parts[0])).day("day") : null;
            if (day == null || Integer.parseInt(parts[1]) > 100) {
                return refused("“%s” is no day with its per cent; write it as 31 January 2027: 40%%".formatted(line));
            }
            points.add(new Point(day, Integer.parseInt(parts[1])));
        }
        return check(points, dates);
    }

    private static Checked<Expectation> check(List<Point> points, Dates dates) {
        var start = dates.start();
        var due = dates.due();
        if (points.isEmpty()) {
            return Checked.accepted(Expectation.LINEAR);
        }
        if (start == null || due == null) {
            return refused("Enter its start and its day first; the path runs between them");
        }
        if (points.size() > MOST) {
            return refused("Up to " + MOST + " lines");
        }
        if (points.getFirst().day().isBefore(start) || points.getLast().day().isAfter(due)) {
            return refused(
                    "The path runs from its start, %s, to its day, %s".formatted(Times.day(start), Times.day(due)));
        }
        for (int i = 1; i < points.size(); i++) {
            if (!points.get(i).day().isAfter(points.get(i - 1).day())
                    || points.get(i).percent() < points.get(i - 1).percent()) {
                return refused("Each line is a later day and no lower per cent than the one before it");
            }
        }
        return Checked.accepted(new Expectation(points));
    }

    private static Checked<Expectation> refused(String message) {
        return Checked.refused("profile", message);
    }
}
