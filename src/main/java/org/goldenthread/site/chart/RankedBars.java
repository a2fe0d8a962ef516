package org.goldenthread.site.chart;

import java.math.BigDecimal;
import java.util.List;
import org.goldenthread.site.chart.Ranking.Place;
import org.goldenthread.site.chart.Ranking.Who;
import org.jspecify.annotations.Nullable;

/** Draws councils as bars from the best: lying and named where they are few, thin and upright where many. */
final class RankedBars {
    private static final int NAMED = 30;
    private static final double ROW = 22;
    private static final double TALL = 190;
    private final Ranking ranking;
    private final List<Place> places;
    private final Pen pen;
    private final boolean wide;

    RankedBars(Ranking ranking, int width) {
        this.ranking = ranking;
        places = ranking.places();
        pen = new Pen(width, 0);
        wide = width == Pen.WIDE;
    }

    Pen draw() {
        if (places.isEmpty()) {
            return pen.height(40).text(pen.width() / 2, 24, "No figures to compare yet", "text-anchor=\"middle\"");
        }
        return places.size() <= NAMED ? lying() : upright();
    }

    /** Bars begin at zero, always. */
    private Scale scale(double from, double to) {
        double low = 0;
        double high = 0;
        for (var place : places) {
            low = Math.min(low, place.value().doubleValue());
            high = Math.max(high, place.value().doubleValue());
        }
        return Scale.nice(low, high, from, to);
    }

    private Pen lying() {
        double names = 0;
        double figures = 0;
        for (var place : places) {
            names = Math.max(names, Letters.width(place.council()) * 1.08);
            figures = Math.max(figures, Letters.width(ranking.unit().bare(place.value())) * 1.08);
        }
        double left = Math.min(names, pen.width() * 0.36) + 8;
        double right = pen.width() - figures - 10 - (wide && ranking.quarters() ? 104 : 0);
        var x = scale(left, right);
        double top = 4 + averages(x, left);
        for (int i = 0; i < places.size(); i++) {
            row(places.get(i), top + i * ROW, left, x, right + figures + 8);
        }
        pen.line(x.at(0), top, x.at(0), top + places.size() * ROW, "stroke=\"" + Ink.INK + "\"");
        quarters(top);
        double foot = top + places.size() * ROW;
        averageLine(ranking.summary().mean(), x, top, foot);
        averageLine(ranking.summary().median(), x, top, foot);
        pen.text(2, foot + 16, ranking.count(), "fill=\"" + Ink.MUTE + "\"");
        return pen.height(foot + 22);
    }

    private void row(Place place, double y, double left, Scale x, double figures) {
        boolean own = place.who() == Who.OWN;
        double zero = x.at(0);
        double end = x.at(place.value().doubleValue());
        var bold = own ? " font-weight=\"700\"" : "";
        pen.open(ranking.told(place));
        pen.text(
                left - 8,
                y + 15,
                Letters.cut(place.council(), (left - 8) / (own ? 1.08 : 1)),
                "text-anchor=\"end\"" + bold);
        pen.rect(
                Math.min(zero, end), y + 3, Math.abs(end - zero), ROW - 6, "fill=\"" + Ranking.ink(place.who()) + "\"");
        pen.text(figures, y + 15, ranking.unit().bare(place.value()), "text-anchor=\"end\"" + bold);
        pen.close();
    }

    private double averages(Scale x, double left) {
        double row = 0;
        double taken = Double.NEGATIVE_INFINITY;
        for (var one : List.of("Mean", "Median")) {
            var figure = one.equals("Mean")
                    ? ranking.summary().mean()
                    : ranking.summary().median();
            if (figure != null) {
                var words = one + " " + ranking.unit().bare(figure);
                double half = Letters.width(words) / 2;
                double middle = Math.clamp(x.at(figure.doubleValue()), half, pen.width() - half);
                if (row > 0 && Math.abs(middle - taken) < half * 2 + 10) {
                    middle = middle >= taken ? taken + half * 2 + 10 : taken - half * 2 - 10;
                    middle = middle + half > pen.width() ? taken - half * 2 - 10 : Math.max(middle, half);
                }
                taken = middle;
                row = 18;
                pen.text(middle, 13, words, "text-anchor=\"middle\" fill=\"" + Ink.GOLD + "\"");
            }
        }
        return row;
    }

    private void averageLine(@Nullable BigDecimal figure, Scale x, double top, double foot) {
        if (figure != null) {
            boolean mean = figure.equals(ranking.summary().mean());
            double at = x.at(figure.doubleValue());
            var dash = mean ? "" : " stroke-dasharray=\"4 3\"";
            pen.line(at, top - 2, at, foot, "stroke=\"#fff\" stroke-width=\"3.4\"");
            pen.line(at, top - 2, at, foot, "stroke=\"" + Ink.GOLD + "\" stroke-width=\"1.6\"" + dash);
        }
    }

    /** Where one quarter ends and the next begins. */
    private void quarters(double top) {
        if (!ranking.quarters()) {
            return;
        }
        int from = 0;
        for (int i = 1; i <= places.size(); i++) {
            int quarter = ranking.quarterOf(places.get(i - 1).value());
            if (i == places.size() || ranking.quarterOf(places.get(i).value()) != quarter) {
                if (i < places.size()) {
                    pen.line(
                            0,
                            top + i * ROW,
                            pen.width(),
                            top + i * ROW,
                            "stroke=\"" + Ink.AXIS + "\" stroke-dasharray=\"2 3\"");
                }
                if (wide) {
                    double middle = top + (from + i) * ROW / 2 + 4;
                    var look = "text-anchor=\"end\" fill=\"" + Ink.MUTE + "\"";
                    pen.text(pen.width() - 2, middle, Ranking.quarter(quarter, false), look);
                }
                from = i;
            }
        }
    }

    private Pen upright() {
        double top = 6;
        var probe = scale(top + TALL, top);
        double left = 0;
        for (double mark : probe.marks()) {
            left = Math.max(left, Letters.width(ranking.unit().tick(mark, probe.step())) + 10);
        }
        double right = pen.width() - (wide ? 110 : 84);
        double slot = (right - left) / places.size();
        var flags = new Letters.Flags(pen.width());
        for (int i = 0; i < places.size(); i++) {
            var place = places.get(i);
            if (place.who() != Who.OTHER) {
                flags.add(
                        left + (i + 0.5) * slot,
                        place.council() + " " + ranking.unit().bare(place.value()),
                        place.who());
            }
        }
        top += flags.height();
        var y = scale(top + TALL, top);
        grid(y, left, right);
        bars(y, left, slot);
        flags.draw(pen, top - 4);
        upQuarters(top, left, right);
        uprightAverages(y, left, right);
        pen.text(2, top + TALL + 34, ranking.count(), "fill=\"" + Ink.MUTE + "\"");
        return pen.height(top + TALL + 40);
    }

    private void grid(Scale y, double left, double right) {
        for (double mark : y.marks()) {
            double at = y.at(mark);
            pen.line(left, at, right, at, "stroke=\"" + (mark == 0 ? Ink.AXIS : Ink.GRID) + "\"");
            pen.text(
                    left - 6,
                    at + 4,
                    ranking.unit().tick(mark, y.step()),
                    "text-anchor=\"end\" fill=\"" + Ink.MUTE + "\"");
        }
    }

    private void bars(Scale y, double left, double slot) {
        double zero = y.at(0);
        var others = new StringBuilder();
        for (int i = 0; i < places.size(); i++) {
            var place = places.get(i);
            double end = y.at(place.value().doubleValue());
            double x = left + i * slot;
            if (place.who() != Who.OTHER) {
                double thick = Math.max(slot, 3);
                double from = x + (slot - thick) / 2;
                pen.open(ranking.told(place));
                pen.line(
                        x + slot / 2,
                        y.to() - 4,
                        x + slot / 2,
                        Math.min(end, zero),
                        "stroke=\"" + Ranking.ink(place.who()) + "\" stroke-dasharray=\"1.5 2\"");
                pen.rect(
                        from,
                        Math.min(end, zero),
                        thick,
                        Math.abs(end - zero),
                        "fill=\"" + Ranking.ink(place.who()) + "\"");
                pen.close();
            } else if (wide) {
                pen.open(ranking.told(place));
                pen.rect(x, Math.min(end, zero), slot * 0.8, Math.abs(end - zero), "fill=\"" + Ink.OTHER + "\"");
                pen.close();
            } else {
                Pen.decimal(x + slot / 2, others.append('M')).append(' ');
                Pen.decimal(zero, others).append('V');
                Pen.decimal(end, others);
            }
        }
        var thin = new StringBuilder("fill=\"none\" stroke=\"" + Ink.OTHER + "\" stroke-width=\"");
        pen.path(
                others, Pen.decimal(Math.max(slot * 0.8, 0.5), thin).append('"').toString());
    }

    private void upQuarters(double top, double left, double right) {
        if (!ranking.quarters()) {
            return;
        }
        double slot = (right - left) / places.size();
        double from = left;
        for (int i = 1; i <= places.size(); i++) {
            int quarter = ranking.quarterOf(places.get(i - 1).value());
            if (i == places.size() || ranking.quarterOf(places.get(i).value()) != quarter) {
                double at = left + i * slot;
                if (i < places.size()) {
                    pen.line(at, top, at, top + TALL + 16, "stroke=\"" + Ink.MUTE + "\" stroke-dasharray=\"2 3\"");
                }
                var words = Ranking.quarter(quarter, Letters.width("Best quarter") + 6 > at - from);
                if (Letters.width(words) <= at - from) {
                    var look = "text-anchor=\"middle\" fill=\"" + Ink.MUTE + "\"";
                    pen.text((from + at) / 2, top + TALL + 16, words, look);
                }
                from = at;
            }
        }
    }

    private void uprightAverages(Scale y, double left, double right) {
        var mean = ranking.summary().mean();
        var median = ranking.summary().median();
        double[] wished = {
            mean == null ? y.from() : y.at(mean.doubleValue()), median == null ? y.to() : y.at(median.doubleValue())
        };
        var placed = Letters.apart(wished, 15, y.to() + 8, y.from());
        for (int i = 0; i < 2; i++) {
            var figure = i == 0 ? mean : median;
            if (figure != null) {
                var dash = i == 0 ? "" : " stroke-dasharray=\"5 3\"";
                pen.line(left, wished[i], right, wished[i], "stroke=\"#fff\" stroke-width=\"3\"");
                pen.line(left, wished[i], right, wished[i], "stroke=\"" + Ink.GOLD + "\" stroke-width=\"1.6\"" + dash);
                var words = (i == 0 ? "Mean " : "Median ") + ranking.unit().brief(figure);
                var room = pen.width() - right - 6;
                pen.text(right + 6, placed[i] + 4, Letters.cut(words, room), "fill=\"" + Ink.GOLD + "\"");
            }
        }
    }
}
