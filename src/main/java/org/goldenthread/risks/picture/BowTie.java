package org.goldenthread.risks.picture;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.risks.Risk;
import org.goldenthread.risks.control.Control;
import org.goldenthread.risks.control.Control.Side;
import org.goldenthread.site.chart.Chart;

/** A risk as a bow-tie: causes, what prevents, the event, what reduces, consequences; from the top down on a phone. */
public final class BowTie {
    private static final double WIDE = 1040;
    private static final double NARROW = 320;
    private static final double BOX = 176;
    private static final double GAP = 40;
    private static final double HEIGHT = 64;
    private final List<Column> columns;

    private BowTie(List<Column> columns) {
        this.columns = columns;
    }

    /** One of the five parts. */
    private record Column(String head, List<String> boxes, String look) {}

    public static Chart chart(Risk risk, List<Control> controls) {
        var event = risk.words().event().isBlank() ? risk.title() : risk.words().event();
        var columns = List.of(
                new Column(
                        "Causes", or(risk.words().causes(), "not written down"), "fill=\"#eef2f6\" stroke=\"#7d8793\""),
                new Column(
                        "Prevents",
                        or(titles(controls, Side.PREVENTS), "no control"),
                        "fill=\"#fff\" stroke=\"#11734b\""),
                new Column("Event", List.of(event), "fill=\"#f8d4d0\" stroke=\"#b3261e\""),
                new Column(
                        "Reduces",
                        or(titles(controls, Side.REDUCES), "no control"),
                        "fill=\"#fff\" stroke=\"#11734b\""),
                new Column(
                        "Consequences",
                        or(risk.words().consequences(), "not written down"),
                        "fill=\"#eef2f6\" stroke=\"#7d8793\""));
        var drawn = new BowTie(columns);
        var words = "%s, %s of prevention, %s of reduction, %s."
                .formatted(
                        some(risk.words().causes().size(), "cause"),
                        some(titles(controls, Side.PREVENTS).size(), "control"),
                        some(titles(controls, Side.REDUCES).size(), "control"),
                        some(risk.words().consequences().size(), "consequence"));
        var rows = new ArrayList<List<String>>();
        columns.forEach(column -> column.boxes().forEach(box -> rows.add(List.of(column.head(), box))));
        return new Chart(
                "Bow-tie of " + risk.ref(),
                words,
                drawn.across().whole("Bow-tie of " + risk.ref(), words, "gt-chart__wide"),
                drawn.down().whole("Bow-tie of " + risk.ref(), words, "gt-chart__narrow"),
                new Chart.Table(List.of("Part", "What"), rows));
    }

    private static List<String> or(List<String> found, String none) {
        return found.isEmpty() ? List.of(none) : found;
    }

    private static List<String> titles(List<Control> controls, Side side) {
        return controls.stream()
                .filter(one -> one.side() == side)
                .map(one -> one.title() + " (" + one.effect().state().words() + ")")
                .toList();
    }

    private Svg across() {
        int most = columns.stream().mapToInt(one -> one.boxes().size()).max().orElse(1);
        double height = 34 + most * (HEIGHT + 14);
        double middle = 28 + (height - 28) / 2;
        var svg = new Svg(WIDE, height);
        for (int c = 0; c < columns.size(); c++) {
            var column = columns.get(c);
            double x = c * (BOX + GAP);
            svg.text(x + BOX / 2, 14, column.head(), "text-anchor=\"middle\" font-weight=\"700\"");
            double y = middle - column.boxes().size() * (HEIGHT + 14) / 2 + 7;
            for (var box : column.boxes()) {
                wires(svg, c, x, y + HEIGHT / 2, middle);
                box(svg, x, y, BOX, box, column.look());
                y += HEIGHT + 14;
            }
        }
        return svg;
    }

    /** Left of the event everything runs towards it, right of it away from it. */
    private static void wires(Svg svg, int column, double x, double y, double middle) {
        var look = "stroke=\"#7d8793\" stroke-width=\"1.4\"";
        if (column < 2) {
            svg.line(x + BOX, y, x + BOX + GAP, column == 1 ? middle : (y + middle) / 2, look);
        } else if (column > 2) {
            svg.line(x - GAP, column == 3 ? middle : (y + middle) / 2, x, y, look);
        }
    }

    private Svg down() {
        int all = columns.stream().mapToInt(one -> one.boxes().size()).sum();
        var svg = new Svg(NARROW, columns.size() * 34 + all * (HEIGHT + 8));
        double y = 16;
        for (var column : columns) {
            svg.text(4, y, column.head(), "font-weight=\"700\"");
            y += 8;
            for (var box : column.boxes()) {
                box(svg, 4, y, NARROW - 8, box, column.look());
                y += HEIGHT + 8;
            }
            y += 22;
        }
        return svg;
    }

    private static void box(Svg svg, double x, double y, double width, String words, String look) {
        svg.rect(x, y, width, HEIGHT, "rx=\"3\" stroke-width=\"1.5\" " + look);
        svg.lines(x + 8, y + 19, Svg.broken(words, (int) (width / 6.6), 3), "font-size=\"12\"");
    }

    private static String some(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
