package org.goldenthread.site.chart;

import java.math.BigDecimal;
import java.util.function.DoubleUnaryOperator;
import org.goldenthread.site.chart.RunChart.Signal;
import org.jspecify.annotations.Nullable;

/** What lies on the ground of a run chart, from the bands at the bottom to the points on top. */
final class RunLayers {
    /** Points nearer than this would hide their line: the figures stay on hover and in the table. */
    private static final double DENSE = 7;

    private RunLayers() {}

    /** The plotted area. */
    record Ground(Pen pen, Scale y, DoubleUnaryOperator x, double left, double right) {
        /** Where a stretch that begins at a place begins: half way from the place before. */
        double start(int place) {
            return Math.max(left, x.applyAsDouble(place - 0.5));
        }

        double end(int place) {
            return Math.min(right, x.applyAsDouble(place + 0.5));
        }

        double y(BigDecimal figure) {
            return y.at(figure.doubleValue());
        }
    }

    static void draw(RunChart chart, Ground on) {
        chart.all(Overlay.Range.class).forEach(one -> range(one, on));
        chart.all(Overlay.Limits.class).forEach(one -> limits(one, on));
        for (var one : chart.all(Overlay.Baseline.class)) {
            across(
                    on,
                    new double[] {on.left, on.right, on.y(one.value())},
                    Ink.PURPLE,
                    "1.6\" stroke-dasharray=\"1.5 4");
        }
        Overlay.@Nullable Target before = null;
        for (var one : chart.all(Overlay.Target.class)) {
            boolean last = one.to() >= chart.points().size() - 1;
            double end = last ? on.right : on.end(one.to());
            across(
                    on,
                    new double[] {on.start(one.from()), end, on.y(one.value())},
                    Ink.GOLD,
                    "2\" stroke-dasharray=\"7 4");
            if (before != null
                    && before.to() + 1 == one.from()
                    && before.words().equals(one.words())) {
                double at = on.start(one.from());
                on.pen.line(at, on.y(before.value()), at, on.y(one.value()), "stroke=\"" + Ink.GOLD + "\"");
            }
            before = one;
        }
    }

    private static void across(Ground on, double[] place, String ink, String width) {
        on.pen.line(place[0], place[2], place[1], place[2], "stroke=\"" + ink + "\" stroke-width=\"" + width + "\"");
    }

    private static void range(Overlay.Range one, Ground on) {
        double from = on.start(one.from());
        double to = on.end(one.to());
        double high = on.y(one.high());
        on.pen.rect(from, high, to - from, on.y(one.low()) - high, "fill=\"#e4f2ea\"");
        across(on, new double[] {from, to, high}, Ink.GREEN, "1.4\" stroke-dasharray=\"7 4");
        across(on, new double[] {from, to, on.y(one.low())}, Ink.GREEN, "1.4\" stroke-dasharray=\"7 4");
    }

    private static void limits(Overlay.Limits one, Ground on) {
        double from = on.start(one.from());
        double to = on.end(one.to());
        double high = on.y(one.high());
        double low = on.y(one.low());
        on.pen.rect(from, high, to - from, low - high, "fill=\"" + Ink.BAND + "\"");
        if (one.nearLimit()) {
            double above = (on.y(one.mean()) - high) / 3;
            double below = (low - on.y(one.mean())) / 3;
            on.pen.rect(from, high, to - from, above, "fill=\"" + Ink.BAND_DEEPER + "\"");
            on.pen.rect(from, low - below, to - from, below, "fill=\"" + Ink.BAND_DEEPER + "\"");
        }
        across(on, new double[] {from, to, high}, Ink.AXIS, "1.2\" stroke-dasharray=\"4 3");
        across(on, new double[] {from, to, low}, Ink.AXIS, "1.2\" stroke-dasharray=\"4 3");
        across(on, new double[] {from, to, on.y(one.mean())}, Ink.MUTE, "1.2");
    }

    static void line(RunChart chart, Ground on) {
        RunChart.@Nullable Point before = null;
        for (int i = 0; i < chart.points().size(); i++) {
            var point = chart.points().get(i);
            if (before != null && before.value() != null && point.value() != null) {
                segment(on, new double[] {i - 1, i}, before.value(), point.value(), point.provisional());
            }
            before = point;
        }
        int last = chart.last();
        for (var forecast : chart.all(Overlay.Forecast.class)) {
            double to = chart.points().size() - 1.0 + forecast.ahead();
            var from = last < 0 ? null : chart.points().get(last).value();
            on.pen.open(forecast.words() + ": " + chart.unit().words(forecast.value()));
            if (from != null) {
                segment(on, new double[] {last, to}, from, forecast.value(), true);
            }
            on.pen
                    .circle(
                            on.x.applyAsDouble(to),
                            on.y(forecast.value()),
                            5,
                            "fill=\"#fff\" stroke=\"" + Ink.INK + "\" stroke-width=\"1.8\" stroke-dasharray=\"2 1.6\"")
                    .close();
        }
    }

    private static void segment(Ground on, double[] places, BigDecimal from, BigDecimal to, boolean dashed) {
        on.pen.line(
                on.x.applyAsDouble(places[0]),
                on.y(from),
                on.x.applyAsDouble(places[1]),
                on.y(to),
                "stroke=\"" + Ink.INK + "\" stroke-width=\"2\" stroke-linecap=\"round\""
                        + (dashed ? " stroke-dasharray=\"1 4\"" : ""));
    }

    static void points(RunChart chart, Ground on, boolean process) {
        int count = chart.points().size();
        double gap = count > 1 ? on.x.applyAsDouble(1) - on.x.applyAsDouble(0) : 20;
        for (int i = 0; i < count; i++) {
            var point = chart.points().get(i);
            double x = on.x.applyAsDouble(i);
            on.pen.open(chart.told(i));
            if (point.value() == null) {
                if (!process) {
                    Marks.status(on.pen, point.state().tone(), x, on.y.from() - 9, Math.clamp(gap / 2, 2, 5.5), false);
                }
            } else {
                whisker(point, x, on);
                double y = on.y(point.value());
                if (process && (gap >= DENSE || point.signal() != Signal.NONE)) {
                    Marks.signal(on.pen, point.signal(), x, y, point.provisional());
                } else if (!process && (gap >= DENSE || i == chart.last())) {
                    Marks.status(
                            on.pen,
                            point.state().tone(),
                            x,
                            y,
                            i == chart.last() ? 6.5 : Math.clamp(gap / 2, 4, 6.5),
                            point.provisional());
                }
                on.pen.circle(x, y, 7, "fill=\"none\" pointer-events=\"all\"");
            }
            on.pen.close();
        }
    }

    private static void whisker(RunChart.Point point, double x, Ground on) {
        if (point.low() != null && point.high() != null) {
            double low = on.y(point.low());
            double high = on.y(point.high());
            var look = "stroke=\"" + Ink.MUTE + "\" stroke-width=\"1.3\"";
            on.pen.line(x, low, x, high, look);
            on.pen.line(x - 4, low, x + 4, low, look);
            on.pen.line(x - 4, high, x + 4, high, look);
        }
    }
}
