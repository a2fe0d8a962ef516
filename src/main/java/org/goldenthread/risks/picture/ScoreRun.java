package org.goldenthread.risks.picture;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.goldenthread.risks.Assessment;
import org.goldenthread.risks.Assessment.Sort;
import org.goldenthread.risks.matrix.Matrix;
import org.goldenthread.site.chart.Chart;

/**
 * The current scores of a risk over time. Each is drawn in the matrix in which it was judged: as a share of that
 * matrix's highest score, in the colour it had then; where the matrix changed, a line says so.
 */
public final class ScoreRun {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
    private static final double LEFT = 10;
    private static final double TOP = 22;
    private final List<Assessment> run;
    private final Map<Long, Matrix> matrices;

    private ScoreRun(List<Assessment> run, Map<Long, Matrix> matrices) {
        this.run = run;
        this.matrices = matrices;
    }

    /** @param history all assessments of a risk; @param matrices every version that they were judged in, by number */
    public static Chart chart(List<Assessment> history, Map<Long, Matrix> matrices) {
        var run = history.stream()
                .filter(one -> one.sort() == Sort.CURRENT
                        && matrices.containsKey(one.mark().matrix()))
                .sorted(Comparator.comparing(Assessment::day).thenComparing(Assessment::id))
                .toList();
        var drawn = new ScoreRun(run, matrices);
        var words = drawn.words();
        var rows = run.stream()
                .map(one -> List.of(
                        DAY.format(one.day()),
                        one.mark().words(),
                        drawn.matrix(one).edition().words()))
                .toList();
        return new Chart(
                "Current score over time",
                words,
                drawn.draw(640).whole("Current score over time", words, "gt-chart__wide"),
                drawn.draw(310).whole("Current score over time", words, "gt-chart__narrow"),
                new Chart.Table(List.of("Day", "Current", "Matrix"), rows));
    }

    private Matrix matrix(Assessment one) {
        return java.util.Objects.requireNonNull(matrices.get(one.mark().matrix()));
    }

    private String words() {
        if (run.isEmpty()) {
            return "It has not been assessed yet.";
        }
        var first = run.getFirst();
        var last = run.getLast();
        long versions = run.stream().map(one -> one.mark().matrix()).distinct().count();
        return "From %s on %s to %s on %s, judged %s%s."
                .formatted(
                        first.mark().words(),
                        DAY.format(first.day()),
                        last.mark().words(),
                        DAY.format(last.day()),
                        run.size() == 1 ? "once" : run.size() + " times",
                        versions > 1
                                ? "; the matrix changed on the way, and each score stands in the matrix of its day"
                                : "");
    }

    private Svg draw(double width) {
        double height = 150;
        double bottom = height - 22;
        var svg = new Svg(width, height);
        svg.line(LEFT, bottom, width - 6, bottom, "stroke=\"" + Svg.AXIS + "\"");
        if (run.isEmpty()) {
            return svg;
        }
        var first = run.getFirst().day();
        long days = Math.max(1, ChronoUnit.DAYS.between(first, run.getLast().day()));
        var places = new ArrayList<double[]>();
        for (var one : run) {
            double x = LEFT + 14 + ChronoUnit.DAYS.between(first, one.day()) * (width - LEFT - 60) / days;
            double share = one.mark().score() / (double) matrix(one).top();
            places.add(new double[] {x, bottom - share * (bottom - TOP)});
        }
        for (int i = 1; i < run.size(); i++) {
            step(svg, places, i, bottom);
        }
        for (int i = 0; i < run.size(); i++) {
            point(svg, run.get(i), places.get(i), i == run.size() - 1);
        }
        dates(svg, first, run.getLast().day(), width, height);
        return svg;
    }

    private void step(Svg svg, List<double[]> places, int i, double bottom) {
        var from = places.get(i - 1);
        var to = places.get(i);
        boolean changed = run.get(i).mark().matrix() != run.get(i - 1).mark().matrix();
        if (changed) {
            double x = (from[0] + to[0]) / 2;
            svg.line(x, TOP - 12, x, bottom, "stroke=\"" + Svg.MUTE + "\" stroke-dasharray=\"2 3\"");
            svg.text(x, TOP - 12, "new matrix", "text-anchor=\"middle\" font-size=\"10\" fill=\"" + Svg.MUTE + "\"");
        } else {
            svg.path(
                    "M%s %sH%sV%s"
                            .formatted(Svg.number(from[0]), Svg.number(from[1]), Svg.number(to[0]), Svg.number(to[1])),
                    "fill=\"none\" stroke=\"" + Svg.INK + "\" stroke-width=\"1.6\"");
        }
    }

    private static void point(Svg svg, Assessment one, double[] at, boolean last) {
        svg.circle(
                at[0],
                at[1],
                5,
                "fill=\"" + Svg.ink(one.mark().band().tone()) + "\" stroke=\"#fff\" stroke-width=\"1.2\"");
        var words = last ? one.mark().words() : String.valueOf(one.mark().score());
        svg.text(at[0], at[1] - 9, words, "text-anchor=\"middle\" font-size=\"11\" font-weight=\"600\"");
    }

    private static void dates(Svg svg, LocalDate first, LocalDate last, double width, double height) {
        svg.text(LEFT, height - 6, DAY.format(first), "font-size=\"11\" fill=\"" + Svg.MUTE + "\"");
        if (!first.equals(last)) {
            svg.text(
                    width - 8,
                    height - 6,
                    DAY.format(last),
                    "text-anchor=\"end\" font-size=\"11\" fill=\"" + Svg.MUTE + "\"");
        }
    }
}
