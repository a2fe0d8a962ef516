package org.goldenthread.site.chart;

import org.goldenthread.vocabulary.Tone;

/** The shapes that points are marked with: those of the status tag, and those of a signal. */
final class Marks {
    private Marks() {}

    /** The shape of a status with its middle at a place; hollow for what is provisional. */
    static void status(Pen pen, Tone tone, double x, double y, double r, boolean hollow) {
        var ink = Ink.of(tone);
        var look = hollow
                ? "fill=\"#fff\" stroke=\"" + ink + "\" stroke-width=\"1.6\""
                : "fill=\"" + ink + "\" stroke=\"#fff\" stroke-width=\"1\"";
        switch (tone) {
            case GOOD -> {
                pen.circle(x, y, r, look);
                var tick = path(x - r * .5, y + r * .05, x - r * .12, y + r * .42, x + r * .52, y - r * .38);
                pen.path(tick, "fill=\"none\" stroke=\"" + (hollow ? ink : "#fff") + "\" stroke-width=\"1.5\"");
            }
            case WARNING ->
                pen.path(path(x, y - r * 1.05, x + r * 1.1, y + r * .9, x - r * 1.1, y + r * .9) + "z", look);
            case BAD -> pen.path(path(x, y - r * 1.15, x + r * 1.15, y, x, y + r * 1.15, x - r * 1.15, y) + "z", look);
            case DONE -> pen.rect(x - r * .9, y - r * .9, r * 1.8, r * 1.8, look);
            case NONE ->
                pen.circle(
                        x,
                        y,
                        r * .85,
                        "fill=\"#fff\" stroke=\"" + Ink.GREY + "\" stroke-width=\"1.5\""
                                + (hollow ? "" : " stroke-dasharray=\"2.4 2\""));
        }
    }

    /** A point of a run chart: a small dot, larger and of another shape where the run is no accident. */
    static void signal(Pen pen, RunChart.Signal signal, double x, double y, boolean hollow) {
        var ink =
                switch (signal) {
                    case NONE -> Ink.INK;
                    case IMPROVEMENT -> Ink.BLUE;
                    case CONCERN -> Ink.AMBER;
                    case CHANGE -> Ink.PURPLE;
                };
        var look = hollow
                ? "fill=\"#fff\" stroke=\"" + ink + "\" stroke-width=\"1.8\""
                : "fill=\"" + ink + "\" stroke=\"#fff\" stroke-width=\"1\"";
        switch (signal) {
            case NONE -> pen.circle(x, y, 3.6, look);
            case IMPROVEMENT -> pen.circle(x, y, 5.6, look);
            case CONCERN -> pen.rect(x - 5, y - 5, 10, 10, look);
            case CHANGE -> pen.path(path(x - 6, y - 4.5, x + 6, y - 4.5, x, y + 6) + "z", look);
        }
    }

    static StringBuilder path(double... xy) {
        var d = new StringBuilder(xy.length * 6);
        for (int i = 0; i < xy.length; i += 2) {
            d.append(i == 0 ? 'M' : 'L');
            Pen.decimal(xy[i], d).append(' ');
            Pen.decimal(xy[i + 1], d);
        }
        return d;
    }
}
