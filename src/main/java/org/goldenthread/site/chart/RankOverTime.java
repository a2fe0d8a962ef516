package org.goldenthread.site.chart;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.site.chart.Ranking.Who;

/**
 * How the ranks of councils moved, the first at the top.
 *
 * @param periods the oldest first
 * @param lines a council each
 * @param of how many councils are ranked
 */
public record RankOverTime(String title, List<String> periods, List<Line> lines, int of) {
    private static final List<String> DASHES = List.of("", "7 3", "2 3", "9 3 2 3", "4 2");

    public RankOverTime {
        periods = List.copyOf(periods);
        lines = List.copyOf(lines);
    }

    /**
     * The ranks of a council.
     *
     * @param ranks one for each period, from 1; 0 where it had none
     */
    public record Line(String council, Who who, List<Integer> ranks) {
        public Line {
            ranks = List.copyOf(ranks);
        }

        int last() {
            int place = ranks.size() - 1;
            while (place >= 0 && ranks.get(place) == 0) {
                place--;
            }
            return place;
        }

        private String words() {
            return last() < 0 ? council : ranks.get(last()) + " " + council;
        }
    }

    /** The chart. */
    public Chart chart() {
        var said = new ArrayList<String>();
        for (var line : lines) {
            if (line.who() == Who.OWN && line.last() >= 0) {
                said.add(
                        line.council() + ": rank " + line.ranks().get(line.last()) + " in " + periods.get(line.last()));
            }
        }
        var words = said.isEmpty() ? "" : String.join("; ", said) + ". ";
        return Chart.of(title, words + "Rank 1 is best, of " + of + " councils.", this::draw, table());
    }

    private Chart.Table table() {
        var heads = new ArrayList<>(List.of("Council"));
        heads.addAll(periods);
        return new Chart.Table(heads, lines.stream().map(this::row).toList());
    }

    private List<String> row(Line line) {
        var row = new ArrayList<>(List.of(line.council()));
        for (int rank : line.ranks()) {
            row.add(rank == 0 ? "not ranked" : Integer.toString(rank));
        }
        return row;
    }

    private Pen draw(int width) {
        var shown = lines.stream().filter(one -> one.last() >= 0).toList();
        if (shown.isEmpty()) {
            return new Pen(width, 40).text(width / 2.0, 24, "No ranks yet", "text-anchor=\"middle\"");
        }
        boolean wide = width == Pen.WIDE;
        int worst = Math.max(
                4,
                shown.stream()
                        .flatMap(one -> one.ranks().stream())
                        .mapToInt(rank -> rank)
                        .max()
                        .orElse(4));
        double bottom = 12 + Math.max(wide ? 200 : 170, shown.size() * 15.0);
        var y = new Scale(1, worst, 12, bottom, Math.max(1, Scale.step(worst, 4)));
        double names = shown.stream()
                .mapToDouble(one -> Letters.width(one.words()) * 1.08)
                .max()
                .orElse(0);
        double right = width - Math.min(names + 26, wide ? 220 : 134);
        double left = 12 + Letters.width(Integer.toString(worst)) + 12;
        var plot = new Plot(new Pen(width, bottom), y, left, right);
        plot.grid(worst);
        for (int i = 0; i < shown.size(); i++) {
            plot.line(shown.get(i), DASHES.get(shown.get(i).who() == Who.OWN ? 0 : i % DASHES.size()));
        }
        plot.names(shown);
        double below = new Scale.Periods(periods, plot::x, 0, width).draw(plot.pen, bottom + 8);
        return plot.pen.height(bottom + 8 + below);
    }

    /** The sheet and its scales. */
    private final class Plot {
        private final Pen pen;
        private final Scale y;
        private final double left;
        private final double right;

        Plot(Pen pen, Scale y, double left, double right) {
            this.pen = pen;
            this.y = y;
            this.left = left;
            this.right = right;
        }

        double x(int place) {
            int slots = periods.size();
            return slots == 1 ? (left + right) / 2 : left + place * (right - left - 8) / (slots - 1);
        }

        void grid(int worst) {
            mark(1);
            for (double mark : y.marks()) {
                if (Math.abs(y.at(mark) - y.at(1)) >= 15 && mark <= worst) {
                    mark(mark);
                }
            }
        }

        private void mark(double rank) {
            pen.line(left - 8, y.at(rank), right, y.at(rank), "stroke=\"" + Ink.GRID + "\"");
            var look = "text-anchor=\"end\" fill=\"" + Ink.MUTE + "\"";
            pen.text(left - 14, y.at(rank) + 4, Integer.toString((int) rank), look);
        }

        void line(Line line, String dash) {
            boolean own = line.who() == Who.OWN;
            var ink = Ranking.ink(line.who());
            var look = "stroke=\"" + ink + "\" stroke-width=\"" + (own ? 3.4 : 1.8) + "\" stroke-linecap=\"round\""
                    + (dash.isEmpty() ? "" : " stroke-dasharray=\"" + dash + "\"");
            for (int i = 0; i < line.ranks().size(); i++) {
                int rank = line.ranks().get(i);
                if (rank > 0) {
                    if (i > 0 && line.ranks().get(i - 1) > 0) {
                        pen.line(x(i - 1), y.at(line.ranks().get(i - 1)), x(i), y.at(rank), look);
                    }
                    pen.open(line.council() + ", " + periods.get(i) + ": rank " + rank + " of " + of);
                    var edge = "fill=\"" + ink + "\" stroke=\"#fff\" stroke-width=\"1\"";
                    pen.circle(x(i), y.at(rank), own ? 5 : 3.4, edge).close();
                }
            }
        }

        void names(List<Line> shown) {
            var wished = shown.stream()
                    .mapToDouble(one -> y.at(one.ranks().get(one.last())))
                    .toArray();
            var placed = Letters.apart(wished, 14, y.from(), y.to());
            for (int i = 0; i < placed.length; i++) {
                var line = shown.get(i);
                boolean own = line.who() == Who.OWN;
                var ink = line.who() == Who.OTHER ? Ink.MUTE : Ranking.ink(line.who());
                pen.line(
                        x(line.last()) + 6,
                        wished[i],
                        right + 10,
                        placed[i],
                        "stroke=\"" + ink + "\" stroke-width=\".8\"");
                pen.text(
                        right + 14,
                        placed[i] + 4,
                        Letters.cut(line.words(), (pen.width() - right - 16) / (own ? 1.08 : 1)),
                        "fill=\"" + ink + "\"" + (own ? " font-weight=\"700\"" : ""));
            }
        }
    }
}
