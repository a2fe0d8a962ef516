package org.goldenthread.site.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.vocabulary.Money;
import org.goldenthread.vocabulary.Tone;

/**
 * How one amount becomes another: bars that stand on the ground, and between them what was added or taken away, each
 * hanging where the one before ended.
 *
 * @param words what there is to see in it, in a sentence
 */
public record Waterfall(String title, String words, List<Step> steps) {
    private static final double TALL = 220;
    private static final double TOP = 26;
    private static final double FOOT = 54;
    private static final double ROW = 40;

    public Waterfall {
        steps = List.copyOf(steps);
    }

    /**
     * A bar.
     *
     * @param change whether it is added to the one before; otherwise it stands on the ground
     */
    public record Step(String name, Money amount, boolean change, Tone tone) {
        public static Step total(String name, Money amount, Tone tone) {
            return new Step(name, amount, false, tone);
        }

        public static Step change(String name, Money amount, Tone tone) {
            return new Step(name, amount, true, tone);
        }

        String shown() {
            return (change && amount.compareTo(Money.ZERO) > 0 ? "+" : "") + amount.brief();
        }
    }

    /** From where to where a bar reaches, in pence. */
    private record Span(long from, long to) {}

    public Chart chart() {
        return Chart.of(title, words, width -> width == Pen.WIDE ? upright() : lying(), table());
    }

    private Chart.Table table() {
        return new Chart.Table(
                List.of("Step", "Amount"),
                steps.stream()
                        .map(step -> List.of(step.name(), step.amount().words()))
                        .toList());
    }

    private List<Span> spans() {
        var spans = new ArrayList<Span>();
        long at = 0;
        for (var step : steps) {
            long from = step.change() ? at : 0;
            at = from + step.amount().pence();
            spans.add(new Span(from, at));
        }
        return spans;
    }

    private static Scale scale(List<Span> spans, double from, double to) {
        long low = spans.stream()
                .mapToLong(one -> Math.min(one.from(), one.to()))
                .min()
                .orElse(0);
        long high = spans.stream()
                .mapToLong(one -> Math.max(one.from(), one.to()))
                .max()
                .orElse(1);
        return Scale.nice(Math.min(low, 0), Math.max(high, 100), from, to);
    }

    private Pen upright() {
        var pen = new Pen(Pen.WIDE, TOP + TALL + FOOT);
        var spans = spans();
        var y = scale(spans, TOP + TALL, TOP);
        double left = 58;
        double slot = (Pen.WIDE - left - 6) / Math.max(1, steps.size());
        for (double mark : y.marks()) {
            pen.line(left, y.at(mark), Pen.WIDE, y.at(mark), "stroke=\"" + (mark == 0 ? Ink.AXIS : Ink.GRID) + "\"");
            pen.text(left - 6, y.at(mark) + 4, brief(mark), "text-anchor=\"end\" fill=\"" + Ink.MUTE + "\"");
        }
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            var span = spans.get(i);
            double x = left + i * slot + slot * 0.14;
            double wide = slot * 0.72;
            double top = Math.min(y.at(span.from()), y.at(span.to()));
            double tall = Math.abs(y.at(span.from()) - y.at(span.to()));
            pen.open(step.name() + ": " + step.amount().words());
            pen.rect(x, top, wide, Math.max(tall, 1), look(step));
            pen.label(x + wide / 2, top - 6, step.shown(), "text-anchor=\"middle\" font-weight=\"600\"");
            pen.close();
            if (i + 1 < steps.size()) {
                pen.line(
                        x + wide,
                        y.at(span.to()),
                        x + slot,
                        y.at(span.to()),
                        "stroke=\"" + Ink.AXIS + "\" stroke-dasharray=\"2 2\"");
            }
            named(pen, step.name(), x + wide / 2, slot - 4);
        }
        return pen;
    }

    /** The name in up to three lines under its bar. */
    private static void named(Pen pen, String name, double middle, double room) {
        double at = TOP + TALL + 18;
        for (var line : lines(name, room)) {
            pen.text(middle, at, line, "text-anchor=\"middle\"");
            at += 14;
        }
    }

    private static List<String> lines(String name, double room) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : name.split(" ")) {
            if (!line.isEmpty() && Letters.width(line + " " + word) > room) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines.subList(0, Math.min(3, lines.size()));
    }

    private Pen lying() {
        var pen = new Pen(Pen.NARROW, steps.size() * ROW + 8);
        var spans = spans();
        var x = scale(spans, 8, Pen.NARROW - 8);
        pen.line(x.at(0), 0, x.at(0), steps.size() * ROW, "stroke=\"" + Ink.AXIS + "\"");
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            var span = spans.get(i);
            double top = i * ROW + 18;
            double from = Math.min(x.at(span.from()), x.at(span.to()));
            double wide = Math.abs(x.at(span.from()) - x.at(span.to()));
            pen.open(step.name() + ": " + step.amount().words());
            pen.label(10, top - 5, step.name() + "  " + step.shown(), "");
            pen.rect(from, top, Math.max(wide, 1), 14, look(step));
            pen.close();
        }
        return pen;
    }

    /** What is added or taken away is lighter than what stands; its edge keeps the colour. */
    private static String look(Step step) {
        var ink = Ink.of(step.tone());
        return "fill=\"" + ink + "\"" + (step.change() ? " fill-opacity=\"0.45\" stroke=\"" + ink + "\"" : "");
    }

    private static String brief(double pence) {
        return new Money(BigDecimal.valueOf(pence).longValue()).brief();
    }
}
