package org.goldenthread.measures.control;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.measures.figures.Line;
import org.goldenthread.measures.figures.Polarity;
import org.jspecify.annotations.Nullable;

/** Charts one series and keeps everything that a page shows of it. */
public final class Charts {
    private Charts() {}

    /**
     * The chart of a series.
     *
     * @param values one place a period
     * @param target of the last period, or null; a range of the measure's own needs none
     */
    public static Chart of(Polarity polarity, Line values, @Nullable BigDecimal target, Setup setup) {
        int first = Suitability.first(values);
        int last = values.lastBy(values.count() - 1);
        var unsuited = Suitability.of(values, first, last, setup);
        if (unsuited != Unsuited.NOT_AT_ALL) {
            return new Chart(unsuited, List.of(), List.of(), Assurance.NO_TARGET);
        }
        var phases = new ArrayList<Phase>();
        var points = new ArrayList<Point>();
        var assurance = Assurance.NO_TARGET;
        int from = first;
        var note = "";
        for (int i = 0; i <= setup.rebases().size(); i++) {
            var next = i < setup.rebases().size() ? setup.rebases().get(i) : null;
            int to = next == null ? last + 1 : Math.clamp(next.place(), from, last + 1);
            if (to > from) {
                var edges = new Edges(values, from, to, setup.screened());
                var phase = edges.phase(from, to, note);
                phases.add(phase);
                points.addAll(points(polarity, values, edges, phase));
                assurance = edges.assurance(polarity, target);
            }
            note = next == null ? "" : next.note();
            from = to;
        }
        return new Chart(Unsuited.NOT_AT_ALL, List.copyOf(phases), List.copyOf(points), assurance);
    }

    private static List<Point> points(Polarity polarity, Line values, Edges edges, Phase phase) {
        var rules = new Rules(phase.to() - phase.from());
        rules.start();
        for (int i = phase.from(); i < phase.to(); i++) {
            var figure = BigDecimal.valueOf(values.at(i), values.scale());
            int moved = i == phase.from() ? 0 : Long.compare(values.at(i), values.at(i - 1));
            rules.add(edges.side(figure), edges.zone(figure), moved);
        }
        rules.judge();
        var points = new ArrayList<Point>();
        for (int i = 0; i < rules.count(); i++) {
            var figure = BigDecimal.valueOf(values.at(phase.from() + i), values.scale());
            int nearer = edges.better(polarity, figure);
            points.add(new Point(
                    phase.from() + i, rules.cause(i), signal(polarity, rules.cause(i), rules.lean(i), nearer)));
        }
        return points;
    }

    /** What a cause means: by direction, or for a range by whether the point is nearer to it than the mean is. */
    static Signal signal(Polarity polarity, Cause cause, int lean, int nearer) {
        if (cause == Cause.COMMON) {
            return Signal.COMMON;
        }
        int good =
                switch (polarity) {
                    case Polarity.High high -> lean;
                    case Polarity.Low low -> -lean;
                    case Polarity.Within within -> nearer;
                    case Polarity.None none -> 0;
                };
        return good > 0 ? Signal.IMPROVEMENT : good < 0 ? Signal.CONCERN : lean > 0 ? Signal.HIGH : Signal.LOW;
    }
}
