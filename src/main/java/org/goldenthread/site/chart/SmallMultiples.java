package org.goldenthread.site.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Many small run charts on one scale, to be compared at a glance: one for each council, or for each service.
 *
 * @param panels what is compared, each with the same periods
 */
public record SmallMultiples(String title, ChartUnit unit, List<Panel> panels) {
    private static final double HEIGHT = 62;
    private static final double HEAD = 20;

    public SmallMultiples {
        panels = List.copyOf(panels);
    }

    /** One of them. */
    public record Panel(String name, List<RunChart.Point> points) {
        public Panel {
            points = List.copyOf(points);
        }
    }

    /** The chart; all panels share one axis of figures. */
    public Chart chart() {
        var words = panels.isEmpty()
                ? "Nothing to compare yet."
                : panels.size() + " side by side, all on the same scale: a line that is higher is a larger figure.";
        return Chart.of(title, words, this::draw, table());
    }

    private Chart.Table table() {
        var heads = new ArrayList<>(List.of("Name"));
        if (!panels.isEmpty()) {
            panels.get(0).points().forEach(point -> heads.add(point.period()));
        }
        return new Chart.Table(heads, panels.stream().map(this::row).toList());
    }

    private List<String> row(Panel panel) {
        var row = new ArrayList<>(List.of(panel.name()));
        panel.points().forEach(point -> row.add(point.value() == null ? "no data" : unit.words(point.value())));
        return row;
    }

    private Pen draw(int width) {
        if (panels.isEmpty()) {
            return new Pen(width, 40).text(width / 2.0, 24, "Nothing to compare yet", "text-anchor=\"middle\"");
        }
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (var panel : panels) {
            for (var point : panel.points()) {
                if (point.value() != null) {
                    low = Math.min(low, point.value().doubleValue());
                    high = Math.max(high, point.value().doubleValue());
                }
            }
        }
        var y = Scale.nice(low, high, HEAD + HEIGHT, HEAD + 6);
        double left =
                Math.max(Letters.width(unit.tick(y.low(), y.step())), Letters.width(unit.tick(y.high(), y.step()))) + 8;
        int columns = Math.min(panels.size(), width == Pen.WIDE ? 4 : 2);
        double across = (width - left) / columns;
        int rows = (panels.size() + columns - 1) / columns;
        var pen = new Pen(width, rows * (HEAD + HEIGHT + 26));
        for (int i = 0; i < panels.size(); i++) {
            pen.shift(left + i % columns * across, (double) (i / columns) * (HEAD + HEIGHT + 26));
            panel(pen, panels.get(i), y, across - 14);
            if (i % columns == 0) {
                axis(pen, y);
            }
            pen.close();
        }
        return pen;
    }

    private void axis(Pen pen, Scale y) {
        for (double mark : new double[] {y.low(), y.high()}) {
            var look = "text-anchor=\"end\" fill=\"" + Ink.MUTE + "\"";
            pen.text(-5, y.at(mark) + 4, unit.tick(mark, y.step()), look);
        }
    }

    private void panel(Pen pen, Panel panel, Scale y, double width) {
        int last = panel.points().size() - 1;
        while (last >= 0 && panel.points().get(last).value() == null) {
            last--;
        }
        var value = last < 0 ? null : panel.points().get(last).value();
        var figure = value == null ? "no data" : unit.brief(value);
        double room = width - Letters.width(figure) * 1.08 - 8;
        pen.text(0, 13, Letters.cut(panel.name(), room), "");
        pen.text(width, 13, figure, "text-anchor=\"end\" font-weight=\"700\"");
        pen.rect(0, y.to(), width, y.from() - y.to(), "fill=\"" + Ink.BAND + "\"");
        line(pen, panel, y, width - 14);
        if (value != null) {
            var point = panel.points().get(last);
            pen.open(panel.name() + ", " + point.period() + ": " + unit.words(value) + ", "
                    + point.state().words());
            double at = 7 + (width - 14) * last / Math.max(1, panel.points().size() - 1);
            Marks.status(pen, point.state().tone(), at, y.at(value.doubleValue()), 5, point.provisional());
            pen.close();
        }
        ends(pen, panel, y.from() + 14, width);
    }

    private static void ends(Pen pen, Panel panel, double y, double width) {
        if (!panel.points().isEmpty()) {
            var first = panel.points().get(0).period();
            var last = panel.points().get(panel.points().size() - 1).period();
            var look = "font-size=\"11\" fill=\"" + Ink.MUTE + "\"";
            pen.text(width, y, last, look + " text-anchor=\"end\"");
            if (!first.equals(last) && Letters.width(first) + Letters.width(last) + 8 < width) {
                pen.text(0, y, first, look);
            }
        }
    }

    private static void line(Pen pen, Panel panel, Scale y, double width) {
        var d = new StringBuilder();
        boolean on = false;
        int steps = Math.max(1, panel.points().size() - 1);
        for (int i = 0; i < panel.points().size(); i++) {
            var value = panel.points().get(i).value();
            if (value != null) {
                Pen.decimal(7 + width * i / steps, d.append(on ? 'L' : 'M')).append(' ');
                Pen.decimal(y.at(value.doubleValue()), d).append(on ? "" : "h.1");
            }
            on = value != null;
        }
        if (!d.isEmpty()) {
            pen.path(
                    d,
                    "fill=\"none\" stroke=\"" + Ink.INK
                            + "\" stroke-width=\"1.8\" stroke-linejoin=\"round\" stroke-linecap=\"round\"");
        }
    }
}
