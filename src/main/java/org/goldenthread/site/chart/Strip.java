package org.goldenthread.site.chart;

import org.goldenthread.site.chart.Ranking.Better;
import org.goldenthread.site.chart.Ranking.Who;

/** Draws councils as ticks on one axis, the better ones to the right, over the four quarters. */
final class Strip {
    private static final double BAND = 34;
    private static final double PAD = 14;
    private final Ranking ranking;
    private final Pen pen;
    private final Scale x;
    private final Letters.Flags flags;

    Strip(Ranking ranking, int width) {
        this.ranking = ranking;
        pen = new Pen(width, 0);
        var values = ranking.places().stream()
                .mapToDouble(one -> one.value().doubleValue())
                .summaryStatistics();
        boolean low = ranking.better() == Better.LOW;
        x = Scale.nice(values.getMin(), values.getMax(), low ? width - PAD : PAD, low ? PAD : width - PAD);
        flags = new Letters.Flags(width);
    }

    Pen draw() {
        if (ranking.places().isEmpty()) {
            return pen.height(40).text(pen.width() / 2, 24, "No figures to compare yet", "text-anchor=\"middle\"");
        }
        for (var place : ranking.places()) {
            if (place.who() != Who.OTHER) {
                flags.add(at(place), place.council() + " " + ranking.unit().bare(place.value()), place.who());
            }
        }
        double top = flags.height() + 4;
        bands(top);
        double foot = top + BAND;
        ticks(top, foot);
        double below = median(axis(foot), top);
        pen.text(pen.width() - 2, below + 14, better(), "text-anchor=\"end\" fill=\"" + Ink.MUTE + "\"");
        pen.text(2, below + 14, ranking.count(), "fill=\"" + Ink.MUTE + "\"");
        return pen.height(below + 20);
    }

    private String better() {
        var unit = ranking.unit().worded() ? ranking.unit().after().strip() + ", " : "";
        return unit + (ranking.better() == Better.NEITHER ? "higher →" : "better →");
    }

    private double at(Ranking.Place place) {
        return x.at(place.value().doubleValue());
    }

    private void bands(double top) {
        if (!ranking.quarters()) {
            pen.rect(PAD, top, pen.width() - 2 * PAD, BAND, "fill=\"" + Ink.BAND + "\"");
            return;
        }
        var cuts = ranking.summary().cuts();
        double right = pen.width() - PAD;
        for (int i = 0; i < 4; i++) {
            var cut = i == 3 ? null : cuts.get(ranking.better() == Better.LOW ? i : 2 - i);
            double left = cut == null ? PAD : Math.clamp(x.at(cut.doubleValue()), PAD, right);
            pen.rect(left, top, right - left, BAND, "fill=\"" + (i % 2 == 0 ? Ink.BAND_DEEPER : Ink.BAND) + "\"");
            for (var brief : new boolean[] {false, true}) {
                var words = Ranking.quarter(i, brief);
                if (Letters.width(words) + 6 <= right - left) {
                    var look = "text-anchor=\"middle\" fill=\"" + Ink.MUTE + "\"";
                    pen.text((left + right) / 2, top + BAND + 14, words, look);
                    break;
                }
            }
            right = left;
        }
    }

    private void ticks(double top, double foot) {
        for (var place : ranking.places()) {
            if (place.who() == Who.OTHER) {
                pen.open(ranking.told(place));
                pen.line(at(place), top + 9, at(place), foot - 3, "stroke=\"" + Ink.MUTE + "\" stroke-width=\"1.2\"");
                pen.close();
            }
        }
        flags.draw(pen, top - 4);
        for (var who : new Who[] {Who.PEER, Who.OWN}) {
            for (var place : ranking.places()) {
                if (place.who() == who) {
                    marked(place, top, foot);
                }
            }
        }
    }

    private void marked(Ranking.Place place, double top, double foot) {
        boolean own = place.who() == Who.OWN;
        double at = at(place);
        var ink = Ranking.ink(place.who());
        pen.open(ranking.told(place));
        pen.line(at, top - 4, at, foot, "stroke=\"" + ink + "\" stroke-width=\"" + (own ? 4 : 2.4) + "\"");
        if (own) {
            pen.path(
                    Marks.path(at, top + 8, at + 8, top + 17, at, top + 26, at - 8, top + 17) + "z",
                    "fill=\"" + ink + "\" stroke=\"#fff\" stroke-width=\"1.5\"");
        } else {
            pen.circle(at, top + 17, 4.6, "fill=\"" + ink + "\" stroke=\"#fff\" stroke-width=\"1.2\"");
        }
        pen.close();
    }

    private double axis(double foot) {
        double line = foot + (ranking.quarters() ? 20 : 0);
        pen.line(PAD, line, pen.width() - PAD, line, "stroke=\"" + Ink.AXIS + "\"");
        double taken = Double.NEGATIVE_INFINITY;
        var marks = x.marks();
        for (int i = 0; i < marks.length; i++) {
            double mark = marks[ranking.better() == Better.LOW ? marks.length - 1 - i : i];
            var words = ranking.unit().tick(mark, x.step());
            double half = Letters.width(words) / 2;
            double middle = Math.max(half, Math.min(x.at(mark), pen.width() - half));
            pen.line(x.at(mark), line, x.at(mark), line + 4, "stroke=\"" + Ink.AXIS + "\"");
            if (middle - half > taken + 6) {
                pen.text(middle, line + 16, words, "text-anchor=\"middle\"");
                taken = middle + half;
            }
        }
        return line + 20;
    }

    private double median(double below, double top) {
        var median = ranking.summary().median();
        if (median == null) {
            return below;
        }
        double at = Math.clamp(x.at(median.doubleValue()), PAD, pen.width() - PAD);
        var words = "Median " + ranking.unit().words(median);
        double half = Letters.width(words) / 2;
        var look = "stroke=\"" + Ink.GOLD + "\" stroke-width=\"2\" stroke-dasharray=\"4 2\"";
        pen.line(at, top, at, top + BAND, look);
        pen.line(at, below, at, below + 3, look);
        pen.text(
                Math.max(half, Math.min(at, pen.width() - half)),
                below + 14,
                words,
                "text-anchor=\"middle\" fill=\"" + Ink.GOLD + "\"");
        return below + 18;
    }
}
