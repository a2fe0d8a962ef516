package org.goldenthread.site.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.site.chart.RunChart.Signal;
import org.jspecify.annotations.Nullable;

/** Draws a run chart on a sheet of some width. */
final class RunPlot {
    private static final double ROW = 15;
    private static final double BOLD = 1.05;
    private final RunChart chart;
    private final Pen pen;
    private final boolean process;
    private final List<Side> sides = new ArrayList<>();
    private final List<Overlay.Note> notes;
    private final double left;
    private final double right;
    private final double top;
    private final double bottom;
    private final Scale y;
    private final int slots;

    /** Words at the right end of a line. */
    private record Side(double at, String words, String figure, String brief, String look) {}

    RunPlot(RunChart chart, int width) {
        this.chart = chart;
        notes = chart.all(Overlay.Note.class);
        process = !chart.all(Overlay.Limits.class).isEmpty()
                || chart.points().stream().anyMatch(one -> one.signal() != Signal.NONE);
        boolean wide = width == Pen.WIDE;
        top = 10 + (chart.unit().worded() ? 16 : 0) + Math.min(3, notes.size()) * ROW;
        bottom = top + (empty() ? 64 : wide ? 210 : 170);
        y = scale();
        double widest = 0;
        for (double mark : y.marks()) {
            widest = Math.max(widest, Letters.width(chart.unit().tick(mark, y.step())));
        }
        left = widest + 10;
        slots = Math.max(1, chart.points().size())
                + chart.all(Overlay.Forecast.class).stream()
                        .mapToInt(Overlay.Forecast::ahead)
                        .max()
                        .orElse(0);
        pen = new Pen(width, bottom);
        collectSides();
        double room = sides.stream()
                .mapToDouble(one -> Letters.width(one.words + " " + one.figure) * BOLD + 12)
                .max()
                .orElse(12);
        right = width - Math.min(room, wide ? 150 : 104);
    }

    private boolean empty() {
        return chart.last() < 0 && figures().isEmpty();
    }

    private Scale scale() {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double one : figures()) {
            low = Math.min(low, one);
            high = Math.max(high, one);
        }
        return Scale.nice(low, high, bottom, top);
    }

    private List<Double> figures() {
        var all = new ArrayList<Double>();
        for (var point : chart.points()) {
            add(all, point.value(), point.low(), point.high());
        }
        for (var overlay : chart.overlays()) {
            switch (overlay) {
                case Overlay.Target one -> add(all, one.value());
                case Overlay.Range one -> add(all, one.low(), one.high());
                case Overlay.Limits one -> add(all, one.low(), one.high());
                case Overlay.Baseline one -> add(all, one.value());
                case Overlay.Forecast one -> add(all, one.value());
                case Overlay.Note _ -> {}
            }
        }
        return all;
    }

    private static void add(List<Double> all, @Nullable BigDecimal... figures) {
        for (var figure : figures) {
            if (figure != null) {
                all.add(figure.doubleValue());
            }
        }
    }

    private void collectSides() {
        int last = chart.last();
        if (last >= 0 && last < chart.points().size()) {
            var latest = chart.points().get(last);
            var value = latest.value();
            if (value != null && chart.all(Overlay.Forecast.class).isEmpty()) {
                // where later periods have no figure, or none to be shown, it is no news
                boolean ends = last == chart.points().size() - 1;
                side(value, ends ? "Latest" : latest.period(), "font-weight=\"700\"");
            }
        }
        List<Overlay> newest = new ArrayList<>(chart.overlays());
        newest.removeIf(one -> chart.overlays().stream()
                .anyMatch(other -> other.getClass() == one.getClass() && end(other) > end(one)));
        for (var overlay : newest) {
            switch (overlay) {
                case Overlay.Target one -> side(one.value(), one.words(), "fill=\"" + Ink.GOLD + "\"");
                case Overlay.Range one -> {
                    side(one.high(), one.words() + " to", "fill=\"" + Ink.GREEN + "\"");
                    side(one.low(), one.words() + " from", "fill=\"" + Ink.GREEN + "\"");
                }
                case Overlay.Limits one -> {
                    side(one.high(), "Upper limit", "fill=\"" + Ink.MUTE + "\"");
                    side(one.mean(), "Mean", "fill=\"" + Ink.MUTE + "\"");
                    side(one.low(), "Lower limit", "fill=\"" + Ink.MUTE + "\"");
                }
                case Overlay.Baseline one -> side(one.value(), one.words(), "fill=\"" + Ink.PURPLE + "\"");
                case Overlay.Forecast one -> side(one.value(), one.words(), "font-weight=\"700\"");
                case Overlay.Note _ -> {}
            }
        }
    }

    private static int end(Overlay overlay) {
        return switch (overlay) {
            case Overlay.Target one -> one.to();
            case Overlay.Range one -> one.to();
            case Overlay.Limits one -> one.to();
            case Overlay.Baseline _, Overlay.Forecast _, Overlay.Note _ -> 0;
        };
    }

    private void side(BigDecimal value, String words, String look) {
        sides.add(new Side(
                y.at(value.doubleValue()),
                words,
                chart.unit().bare(value),
                chart.unit().brief(value),
                look));
    }

    private double x(double place) {
        double pad = Math.min(18, (right - left) / slots / 2 + 4);
        return slots == 1 ? (left + right) / 2 : left + pad + place * (right - left - 2 * pad) / (slots - 1);
    }

    Pen draw() {
        grid();
        if (chart.last() < 0) {
            pen.label((left + right) / 2, top + (bottom - top) / 3, "No figures yet", "text-anchor=\"middle\"");
        }
        RunLayers.draw(chart, new RunLayers.Ground(pen, y, this::x, left, right));
        noteLines();
        var points = new RunLayers.Ground(pen, y, this::x, left, right);
        RunLayers.line(chart, points);
        RunLayers.points(chart, points, process);
        sideWords();
        double below = bottom + axis();
        below = process ? ratings(below) : below;
        return pen.height(key(below) + 4);
    }

    private void grid() {
        for (double mark : empty() ? new double[0] : y.marks()) {
            double at = y.at(mark);
            pen.line(left, at, right, at, "stroke=\"" + (mark == 0 ? Ink.AXIS : Ink.GRID) + "\"");
            pen.text(
                    left - 6,
                    at + 4,
                    chart.unit().tick(mark, y.step()),
                    "text-anchor=\"end\" fill=\"" + Ink.MUTE + "\"");
        }
        pen.line(left, bottom, right, bottom, "stroke=\"" + Ink.AXIS + "\"");
        if (chart.unit().worded()) {
            pen.text(0, 12, chart.unit().after().strip(), "fill=\"" + Ink.MUTE + "\"");
        }
    }

    private double axis() {
        var periods = chart.points().stream().map(RunChart.Point::period).toList();
        return new Scale.Periods(periods, this::x, 0, pen.width()).draw(pen, bottom);
    }

    private void noteLines() {
        double base = top - ROW * Math.min(3, notes.size());
        for (int i = 0; i < notes.size(); i++) {
            var note = notes.get(i);
            double at = Math.max(left, x(note.at() - 0.5));
            double line = base + ROW * (i % 3) + 8;
            pen.line(at, line - 8, at, bottom, "stroke=\"" + Ink.PURPLE + "\" stroke-dasharray=\"3 3\"");
            boolean toRight = pen.width() - at > at;
            var words = Letters.cut(note.words(), (toRight ? pen.width() - at : at) - 8);
            pen.label(
                    at + (toRight ? 5 : -5),
                    line + 3,
                    words,
                    "fill=\"" + Ink.PURPLE + "\"" + (toRight ? "" : " text-anchor=\"end\""));
        }
    }

    private void sideWords() {
        var wished = sides.stream().mapToDouble(Side::at).toArray();
        var placed = Letters.apart(wished, 14, top, bottom - 2);
        for (int i = 0; i < placed.length; i++) {
            var side = sides.get(i);
            double room = pen.width() - right - 8;
            pen.text(right + 8, placed[i] + 4, fitting(side, room), side.look);
        }
    }

    /** Words with their figure; where there is no room for both, the first word and the figure say most. */
    private static String fitting(Side side, double room) {
        var first = side.words.split(" ", 2)[0];
        return Stream.of(side.words, first)
                .flatMap(words -> Stream.of(words + " " + side.figure, words + " " + side.brief))
                .filter(one -> Letters.width(one) * BOLD <= room)
                .findFirst()
                .orElse(Letters.cut(side.words, room / BOLD));
    }

    private double ratings(double below) {
        double gap = slots > 1 ? x(1) - x(0) : 20;
        double r = Math.clamp(gap / 2 - 0.5, 1.6, 6);
        for (int i = 0; i < chart.points().size(); i++) {
            var point = chart.points().get(i);
            pen.open(point.period() + ": " + point.state().words());
            Marks.status(pen, point.state().tone(), x(i), below + 9, r, point.provisional());
            pen.close();
        }
        pen.text(left - 14, below + 13, left > 52 ? "Rating" : "", "text-anchor=\"end\" fill=\"" + Ink.MUTE + "\"");
        return below + 20;
    }

    private double key(double below) {
        double at = left;
        var shown = chart.points().stream()
                .map(RunChart.Point::signal)
                .distinct()
                .sorted()
                .toList();
        for (var signal : shown) {
            if (signal != Signal.NONE) {
                Marks.signal(pen, signal, at + 6, below + 10, false);
                pen.text(at + 16, below + 14, signal.words(), "");
                at += 34 + Letters.width(signal.words());
            }
        }
        if (chart.points().stream().anyMatch(RunChart.Point::provisional)) {
            Marks.signal(pen, Signal.NONE, at + 6, below + 10, true);
            pen.text(at + 16, below + 14, "provisional", "");
            at += 34;
        }
        return at > left ? below + 20 : below;
    }
}
