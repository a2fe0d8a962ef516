package org.goldenthread.measures.web;

import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;
import org.goldenthread.measures.performance.Performance;

/**
 * The last twelve periods as twelve shapes in one small picture. The shapes themselves stand once on the page, see
 * {@code measures/shapes.jte}; the words are on hover, and in the picture's name for whoever does not see it.
 */
final class Cells {
    private static final int STEP = 14;

    private Cells() {}

    static String of(Performance performance) {
        var points = performance.twelve();
        var svg = new StringBuilder(96 * points.size() + 80)
                .append("<svg class=\"me-cells\" viewBox=\"0 0 " + STEP * 12 + " 14\" width=\"")
                .append(STEP * 12)
                .append("\" height=\"14\" role=\"img\" aria-label=\"Ratings of the last periods\">");
        int x = STEP * (12 - points.size());
        for (var point : points) {
            var state = Rows.state(point.verdict());
            svg.append("<use href=\"#s-")
                    .append(state.tone().code())
                    .append("\" x=\"")
                    .append(x)
                    .append("\"><title>")
                    .append(escaped(point.period().words() + ": "
                            + Rows.value(performance.measure().sheet(), point) + ", " + state.words()))
                    .append("</title></use>");
            x += STEP;
        }
        return svg.append("</svg>").toString();
    }

    private static String escaped(String words) {
        var out = new StringOutput();
        Escape.htmlContent(words, out);
        return out.toString();
    }
}
