package org.goldenthread.measures.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.goldenthread.measures.Printed;
import org.goldenthread.measures.control.Signal;
import org.goldenthread.measures.control.Unsuited;
import org.goldenthread.measures.performance.Performance;
import org.goldenthread.measures.performance.Point;
import org.goldenthread.site.chart.Chart;
import org.goldenthread.site.chart.Overlay;
import org.goldenthread.site.chart.RunChart;
import org.jspecify.annotations.Nullable;

/** Draws the course of a measure with its target, its limits, and where its definition changed. */
public final class MeasureCharts {
    /** More periods than these cannot be told apart on paper. */
    private static final int MOST = 60;

    private MeasureCharts() {}

    /** Its run chart; null where there is no figure. @param part what follows the title where one part is drawn */
    public static @Nullable Chart run(Performance performance, String part) {
        var course = performance.course();
        if (course.latest().isEmpty()) {
            return null;
        }
        int skipped = Math.max(0, course.points().size() - MOST);
        var shown = course.points().subList(skipped, course.points().size());
        var overlays = new ArrayList<Overlay>();
        targets(shown, overlays);
        limits(performance, course.offset() + skipped, shown.size(), overlays);
        notes(performance, course.offset() + skipped, shown, overlays);
        forecast(performance, shown, overlays);
        var baseline = performance.baseline();
        if (baseline != null) {
            overlays.add(new Overlay.Baseline("Baseline " + baseline.period().words(), baseline.figure()));
        }
        var title =
                performance.measure().title() + ", " + course.about().subject().name() + part;
        return new RunChart(
                        title,
                        Printed.unit(performance.measure().sheet()),
                        points(performance, shown, skipped),
                        overlays)
                .chart();
    }

    private static List<RunChart.Point> points(Performance performance, List<Point> shown, int skipped) {
        var drawn = new ArrayList<>(Rows.chartPoints(shown));
        int first = performance.course().offset() + skipped;
        for (var one : performance.signals().points()) {
            int at = one.place() - first;
            if (at >= 0 && at < drawn.size()) {
                drawn.set(at, drawn.get(at).with(signal(one.signal())));
            }
        }
        return drawn;
    }

    private static RunChart.Signal signal(Signal signal) {
        return switch (signal) {
            case COMMON -> RunChart.Signal.NONE;
            case IMPROVEMENT -> RunChart.Signal.IMPROVEMENT;
            case CONCERN -> RunChart.Signal.CONCERN;
            case HIGH, LOW -> RunChart.Signal.CHANGE;
        };
    }

    /** A target that stays is one line; one that steps is several. */
    private static void targets(List<Point> shown, List<Overlay> overlays) {
        int from = 0;
        for (int i = 1; i <= shown.size(); i++) {
            var before = shown.get(from).aims();
            if (i == shown.size() || !same(before, shown.get(i).aims())) {
                var target = before.target();
                var lower = before.lower();
                if (target != null && lower != null) {
                    overlays.add(new Overlay.Range("Acceptable", from, i - 1, target.min(lower), target.max(lower)));
                } else if (target != null) {
                    overlays.add(new Overlay.Target("Target", from, i - 1, target));
                }
                from = i;
            }
        }
    }

    private static boolean same(Point.Aims one, Point.Aims other) {
        return same(one.target(), other.target()) && same(one.lower(), other.lower());
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }

    private static void limits(Performance performance, int first, int count, List<Overlay> overlays) {
        if (performance.signals().unsuited() != Unsuited.NOT_AT_ALL) {
            return;
        }
        for (var phase : performance.signals().phases()) {
            int from = Math.max(0, phase.from() - first);
            int to = Math.min(count, phase.to() - first) - 1;
            if (from <= to) {
                overlays.add(new Overlay.Limits(from, to, phase.mean(), phase.lower(), phase.upper(), false));
            }
        }
    }

    private static void notes(Performance performance, int first, List<Point> shown, List<Overlay> overlays) {
        var notes = new TreeMap<Integer, String>();
        for (int i = 1; i < shown.size(); i++) {
            var now = shown.get(i).definition();
            if (now.id() != shown.get(i - 1).definition().id()) {
                notes.put(i, now.reason().isEmpty() ? "New definition" : now.reason());
            }
        }
        for (var phase : performance.signals().phases()) {
            int at = phase.from() - first;
            if (at > 0 && at < shown.size() && !phase.note().isEmpty()) {
                notes.put(at, phase.note());
            }
        }
        notes.forEach((at, words) -> overlays.add(new Overlay.Note(at, words)));
    }

    private static void forecast(Performance performance, List<Point> shown, List<Overlay> overlays) {
        var end = performance.yearEnd();
        var year = end.year();
        if (end.forecast() == null || year == null || shown.isEmpty()) {
            return;
        }
        var next = shown.getLast().period().next();
        int ahead = 0;
        while (year.holds(next) && ahead < 60) {
            ahead++;
            next = next.next();
        }
        if (ahead > 0) {
            overlays.add(new Overlay.Forecast(end.owners() ? "Forecast" : "Heading for", ahead, end.forecast()));
        }
    }
}
