package org.goldenthread.site.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;

/**
 * How many are how: counts side by side in a bar, with their numbers written, one bar or one for each of several.
 *
 * @param rows a bar each, all on one scale
 */
public record CountBar(String title, List<Row> rows) {
    private static final double BAR = 26;
    private static final double STEP = 36;

    public CountBar {
        rows = List.copyOf(rows);
    }

    /** A bar; its name is empty where there is only one. */
    public record Row(String name, List<Part> parts) {
        public Row {
            parts = List.copyOf(parts);
        }

        int total() {
            return parts.stream().mapToInt(Part::count).sum();
        }
    }

    /** Such as twelve that are on target. */
    public record Part(State state, int count) {}

    /** The chart; nothing is left out of its denominator. */
    public Chart chart() {
        var said = new ArrayList<String>();
        sums().forEach((state, count) -> said.add(count + " " + state.words()));
        int total = rows.stream().mapToInt(Row::total).sum();
        var words = total == 0 ? "Nothing to count yet." : "Of " + total + ": " + String.join(", ", said) + ".";
        return Chart.of(title, words, this::draw, table());
    }

    private LinkedHashMap<State, Integer> sums() {
        var sums = new LinkedHashMap<State, Integer>();
        rows.forEach(row -> row.parts().forEach(part -> sums.merge(part.state(), part.count(), Integer::sum)));
        return sums;
    }

    private Chart.Table table() {
        var states = List.copyOf(sums().keySet());
        var heads = new ArrayList<>(List.of(rows.size() == 1 ? "" : "Name"));
        states.forEach(state -> heads.add(state.words()));
        heads.add("All");
        var lines = new ArrayList<List<String>>();
        for (var row : rows) {
            var line = new ArrayList<>(List.of(row.name().isEmpty() ? "Number" : row.name()));
            for (var state : states) {
                line.add(Integer.toString(row.parts().stream()
                        .filter(part -> part.state().equals(state))
                        .mapToInt(Part::count)
                        .sum()));
            }
            line.add(Integer.toString(row.total()));
            lines.add(line);
        }
        return new Chart.Table(heads, lines);
    }

    private Pen draw(int width) {
        int most = rows.stream().mapToInt(Row::total).max().orElse(0);
        var pen = new Pen(width, 0);
        if (most == 0) {
            return pen.height(40).text(width / 2.0, 24, "Nothing to count yet", "text-anchor=\"middle\"");
        }
        double names = rows.stream()
                .mapToDouble(row -> Letters.width(row.name()))
                .max()
                .orElse(0);
        double left = names == 0 ? 1 : Math.min(names, width * 0.36) + 10;
        double each = (width - left - Letters.width(Integer.toString(most)) - 14) / most;
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            pen.text(left - 10, i * STEP + 19, Letters.cut(row.name(), left - 9), "text-anchor=\"end\"");
            double x = left;
            for (var part : row.parts()) {
                part(pen, part, x, i * STEP + 1, part.count() * each);
                x += part.count() * each;
            }
            pen.text(x + 8, i * STEP + 19, Integer.toString(row.total()), "fill=\"" + Ink.MUTE + "\"");
        }
        return key(pen, rows.size() * STEP);
    }

    private static void part(Pen pen, Part part, double x, double y, double wide) {
        if (part.count() == 0) {
            return;
        }
        var tone = part.state().tone();
        var look = tone == Tone.NONE
                ? "fill=\"#fff\" stroke=\"" + Ink.GREY + "\" stroke-dasharray=\"3 2\""
                : "fill=\"" + Ink.of(tone) + "\"";
        pen.open(part.count() + " " + part.state().words());
        pen.rect(x + 0.5, y, wide - 1.5, BAR, look);
        var number = Integer.toString(part.count());
        double words = Letters.width(number) * 1.08;
        if (words + 4 <= wide) {
            boolean shape = words + 26 <= wide;
            if (shape) {
                Marks.status(pen, tone, x + wide / 2 - words / 2 - 4, y + BAR / 2, 6, false);
            }
            var ink = tone == Tone.NONE ? Ink.INK : "#fff";
            pen.text(
                    x + wide / 2 + (shape ? 8 : 0),
                    y + BAR / 2 + 4.5,
                    number,
                    "text-anchor=\"middle\" font-weight=\"700\" fill=\"" + ink + "\"");
        }
        pen.close();
    }

    private Pen key(Pen pen, double top) {
        double x = 1;
        double y = top + 6;
        for (var one : sums().entrySet()) {
            var words = one.getValue() + " " + one.getKey().words();
            double wide = Letters.width(words) + 36;
            if (x > 1 && x + wide - 16 > pen.width()) {
                x = 1;
                y += 18;
            }
            Marks.status(pen, one.getKey().tone(), x + 7, y, 6, false);
            pen.text(x + 18, y + 4.5, words, "");
            x += wide;
        }
        return pen.height(y + 12);
    }
}
