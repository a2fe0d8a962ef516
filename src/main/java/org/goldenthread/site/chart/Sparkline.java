package org.goldenthread.site.chart;

import java.math.BigDecimal;
import java.util.List;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;

/**
 * A run chart as small as a word: the last twelve periods, the target as a faint line, the last point with the shape of
 * its rating.
 */
public final class Sparkline {
    private static final int PERIODS = 12;
    private static final double WIDTH = 120;
    private static final double HEIGHT = 28;
    private static final double CELL = 19;

    private Sparkline() {}

    /** An svg element that stands among words; a screen reader hears the figures. */
    public static String svg(ChartUnit unit, List<RunChart.Point> points, @Nullable BigDecimal target) {
        var last = points.subList(Math.max(0, points.size() - PERIODS), points.size());
        var pen = new Pen(WIDTH, HEIGHT);
        double low = target == null ? Double.POSITIVE_INFINITY : target.doubleValue();
        double high = target == null ? Double.NEGATIVE_INFINITY : target.doubleValue();
        for (var point : last) {
            if (point.value() != null) {
                low = Math.min(low, point.value().doubleValue());
                high = Math.max(high, point.value().doubleValue());
            }
        }
        if (last.stream().allMatch(one -> one.value() == null)) {
            pen.line(6, HEIGHT / 2, WIDTH - 6, HEIGHT / 2, "stroke=\"" + Ink.AXIS + "\" stroke-dasharray=\"2 3\"");
            return pen.inline("No figures yet");
        }
        double pad = high == low ? 1 : 0;
        var y = new Scale(low - pad, high + pad, HEIGHT - 6, 6, 1);
        if (target != null) {
            double at = y.at(target.doubleValue());
            pen.line(2, at, WIDTH - 2, at, "stroke=\"" + Ink.GOLD + "\" stroke-dasharray=\"4 3\"");
        }
        draw(pen, last, y);
        return pen.inline(words(unit, last, target));
    }

    private static void draw(Pen pen, List<RunChart.Point> points, Scale y) {
        double gap = (WIDTH - 16) / (PERIODS - 1);
        double first = WIDTH - 8 - gap * (points.size() - 1);
        var line = new StringBuilder();
        boolean on = false;
        for (int i = 0; i < points.size(); i++) {
            var value = points.get(i).value();
            if (value != null) {
                line.append(on ? 'L' : 'M');
                Pen.decimal(first + i * gap, line).append(' ');
                Pen.decimal(y.at(value.doubleValue()), line);
                if (!on && (i + 1 == points.size() || points.get(i + 1).value() == null)) {
                    line.append("h.1");
                }
            }
            on = value != null;
        }
        pen.path(
                line,
                "fill=\"none\" stroke=\"" + Ink.INK
                        + "\" stroke-width=\"1.6\" stroke-linejoin=\"round\" stroke-linecap=\"round\"");
        var last = points.get(points.size() - 1);
        double at = last.value() == null ? HEIGHT / 2 : y.at(last.value().doubleValue());
        Marks.status(pen, last.state().tone(), WIDTH - 8, at, 5, last.provisional());
    }

    private static String words(ChartUnit unit, List<RunChart.Point> points, @Nullable BigDecimal target) {
        var said = new StringBuilder("Last ")
                .append(points.size())
                .append(points.size() == 1 ? " period: " : " periods: ");
        for (int i = 0; i < points.size(); i++) {
            var value = points.get(i).value();
            said.append(i == 0 ? "" : ", ").append(value == null ? "no data" : unit.words(value));
        }
        said.append("; latest ").append(points.get(points.size() - 1).state().words());
        return target == null
                ? said.toString()
                : said.append("; target ").append(unit.words(target)).toString();
    }

    /** The ratings of the last twelve periods as cells of shape, letter and colour: readable without colour. */
    public static String ratings(List<RunChart.Point> points) {
        var last = points.subList(Math.max(0, points.size() - PERIODS), points.size());
        if (last.isEmpty()) {
            return new Pen(CELL, HEIGHT).inline("No periods yet");
        }
        var pen = new Pen(last.size() * CELL, HEIGHT + 2);
        var said = new StringBuilder();
        for (int i = 0; i < last.size(); i++) {
            var point = last.get(i);
            double middle = (i + 0.5) * CELL;
            pen.open(point.period() + ": " + point.state().words());
            boolean latest = i == last.size() - 1;
            var edge = latest ? Ink.INK : Ink.GRID;
            pen.rect(i * CELL + 0.8, 0.8, CELL - 1.6, HEIGHT, "rx=\"2\" fill=\"#fff\" stroke=\"" + edge + "\"");
            Marks.status(pen, point.state().tone(), middle, 9, 5.4, point.provisional());
            var look = "text-anchor=\"middle\" font-size=\"10\" font-weight=\"700\" fill=\"";
            var tone = point.state().tone();
            pen.text(middle, 25, letter(tone), look + Ink.of(tone) + "\"").close();
            said.append(i == 0 ? "" : ", ")
                    .append(point.period())
                    .append(' ')
                    .append(point.state().words());
        }
        return pen.inline(said.toString());
    }

    private static String letter(Tone tone) {
        return switch (tone) {
            case GOOD -> "G";
            case WARNING -> "A";
            case BAD -> "R";
            case DONE -> "B";
            case NONE -> "–";
        };
    }
}
