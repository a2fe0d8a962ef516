package org.goldenthread.risks.picture;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.risks.matrix.Matrix;
import org.goldenthread.risks.matrix.Matrix.Band;
import org.goldenthread.risks.matrix.Matrix.Cell;
import org.goldenthread.site.chart.Chart;

/**
 * A matrix with points and arrows in it: the most likely on top, the worst to the right. Every cell carries its score
 * and its band's first letters, so that it is read without colour.
 */
public final class MatrixPicture {
    private static final double TOP = 8;
    private final Matrix matrix;
    private final List<Point> points;
    private final List<Arrow> arrows;

    private MatrixPicture(Matrix matrix, List<Point> points, List<Arrow> arrows) {
        this.matrix = matrix;
        this.points = points;
        this.arrows = arrows;
    }

    /** A point in a cell. @param letter one or two letters; @param words what it is */
    public record Point(Cell cell, String letter, String words) {}

    /** From one cell to another. @param words beside it, such as a count; @param planned drawn dashed */
    public record Arrow(Cell from, Cell to, String words, boolean planned) {}

    /** The picture, with a sentence and a table that say the same. */
    public static Chart chart(String title, String words, Matrix matrix, List<Point> points, List<Arrow> arrows) {
        var picture = new MatrixPicture(matrix, points, arrows);
        return new Chart(
                title,
                words,
                picture.draw(680).whole(title, words, "gt-chart__wide"),
                picture.draw(300).whole(title, words, "gt-chart__narrow"),
                new Chart.Table(List.of("What", "Where", "Band and score"), picture.rows()));
    }

    private List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        for (var point : points) {
            rows.add(List.of(
                    point.words(),
                    matrix.words(point.cell()),
                    matrix.band(point.cell()).name() + " " + point.cell().score()));
        }
        for (var arrow : arrows) {
            if (points.isEmpty()) {
                rows.add(List.of(
                        arrow.words(),
                        matrix.words(arrow.from()) + " to " + matrix.words(arrow.to()),
                        arrow.from().score() + " to " + arrow.to().score()));
            }
        }
        return rows;
    }

    private Svg draw(double width) {
        int across = matrix.impacts().size();
        int down = matrix.likelihoods().size();
        double left = width > 400 ? 110 : 20;
        double w = (width - left - 4) / across;
        double h = Math.min(46, Math.max(34, w * 0.62));
        var svg = new Svg(width, TOP + down * h + 34);
        for (var cell : matrix.cells()) {
            cell(svg, cell, left + (cell.impact() - 1) * w, TOP + (down - cell.likelihood()) * h, w, h);
        }
        axes(svg, width, left, w, h);
        arrows.forEach(arrow -> arrow(svg, arrow, left, w, h));
        for (int i = 0; i < points.size(); i++) {
            point(svg, i, left, w, h);
        }
        return svg;
    }

    private void cell(Svg svg, Cell cell, double x, double y, double w, double h) {
        var band = matrix.band(cell);
        svg.rect(
                x,
                y,
                w,
                h,
                "fill=\"" + Svg.tint(band.tone(), deep(matrix, band)) + "\" stroke=\"#fff\" stroke-width=\"2\"");
        svg.text(
                x + 5,
                y + h - 6,
                cell.score() + " " + (w > 80 ? band.name() : band.name().substring(0, 1)),
                "font-size=\"10\" fill=\"#3d4753\"");
    }

    /** Whether a band of the same tone is less pressing. */
    public static boolean deep(Matrix matrix, Band band) {
        return matrix.bands().stream().anyMatch(one -> one.tone() == band.tone() && one.position() < band.position());
    }

    private void axes(Svg svg, double width, double left, double w, double h) {
        int down = matrix.likelihoods().size();
        double foot = TOP + down * h;
        for (var level : matrix.likelihoods()) {
            double y = TOP + (down - level.position()) * h + h / 2 + 4;
            if (width > 400) {
                svg.text(left - 7, y, level.name(), "text-anchor=\"end\" font-size=\"11\" fill=\"" + Svg.MUTE + "\"");
            } else {
                svg.text(4, y, level.mark(), "font-size=\"11\" fill=\"" + Svg.MUTE + "\"");
            }
        }
        for (var level : matrix.impacts()) {
            var name = width > 400 ? level.name() : level.mark();
            svg.text(
                    left + (level.position() - 0.5) * w,
                    foot + 15,
                    name,
                    "text-anchor=\"middle\" font-size=\"11\" fill=\"" + Svg.MUTE + "\"");
        }
        svg.text(
                left,
                foot + 30,
                "likelihood ↑   impact →",
                "font-size=\"11\" font-weight=\"600\" fill=\"" + Svg.MUTE + "\"");
    }

    private double x(Cell cell, double left, double w) {
        return left + (cell.impact() - 0.5) * w;
    }

    private double y(Cell cell, double h) {
        return TOP + (matrix.likelihoods().size() - cell.likelihood()) * h + h / 2 - 4;
    }

    private void arrow(Svg svg, Arrow arrow, double left, double w, double h) {
        double x1 = x(arrow.from(), left, w);
        double y1 = y(arrow.from(), h);
        double x2 = x(arrow.to(), left, w);
        double y2 = y(arrow.to(), h);
        var dashes = arrow.planned() ? " stroke-dasharray=\"4 3\"" : "";
        svg.arrow(x1, y1, x2, y2, "stroke=\"" + Svg.INK + "\" stroke-width=\"1.8\"" + dashes);
        if (points.isEmpty()) {
            svg.text(
                    (x1 + x2) / 2 + 5,
                    (y1 + y2) / 2 - 4,
                    arrow.words(),
                    "font-weight=\"700\" stroke=\"#fff\" stroke-width=\"3\" paint-order=\"stroke\"");
        }
    }

    /** Points that share a cell stand beside each other. */
    private void point(Svg svg, int index, double left, double w, double h) {
        var point = points.get(index);
        long before = points.subList(0, index).stream()
                .filter(one -> one.cell().equals(point.cell()))
                .count();
        long all =
                points.stream().filter(one -> one.cell().equals(point.cell())).count();
        double x = x(point.cell(), left, w) + (before - (all - 1) / 2.0) * 21;
        double y = y(point.cell(), h);
        svg.circle(x, y, 10, "fill=\"" + Svg.INK + "\" stroke=\"#fff\" stroke-width=\"1.5\"");
        svg.text(x, y + 4, point.letter(), "text-anchor=\"middle\" font-weight=\"700\" font-size=\"11\" fill=\"#fff\"");
    }
}
