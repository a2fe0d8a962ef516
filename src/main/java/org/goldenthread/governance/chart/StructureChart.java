package org.goldenthread.governance.chart;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.governance.Body;
import org.goldenthread.governance.BodyState;
import org.goldenthread.governance.chart.Structure.Place;
import org.goldenthread.site.chart.Chart;

/** The structure as a picture: from left to right where there is room, as an indented list on a phone. */
public final class StructureChart {
    private static final String TITLE = "Who reports to whom";
    private static final double BOX = 150;
    private static final double GAP = 30;
    private static final double HEIGHT = 68;
    private static final double ROW = 78;
    private static final double NARROW = 320;
    private static final double INDENT = 14;
    private final Structure structure;

    private StructureChart(Structure structure) {
        this.structure = structure;
    }

    /** The table that says the same stands beside it on the page, with its links. */
    public static Chart chart(Structure structure) {
        var drawn = new StructureChart(structure);
        long roots = structure.places().stream().filter(one -> one.parent() < 0).count();
        var words = "%d in all; %d at the top. A broken edge is a shadow body%s."
                .formatted(
                        structure.places().size(),
                        roots,
                        structure.lines().isEmpty()
                                ? ""
                                : "; a broken line leads to a second body that receives a part");
        return new Chart(TITLE, words, drawn.across(words), drawn.down(words), new Chart.Table(List.of(), List.of()));
    }

    private String across(String words) {
        var places = structure.places();
        var tops = tops(places);
        int deepest = places.stream().mapToInt(Place::depth).max().orElse(0);
        long rows = java.util.stream.IntStream.range(0, places.size())
                .filter(this::leaf)
                .count();
        var svg = new Drawing();
        for (var side : structure.lines()) {
            side(svg, side, tops);
        }
        for (int i = 0; i < places.size(); i++) {
            var place = places.get(i);
            double x = left(place);
            if (place.parent() >= 0) {
                double from = tops.get(place.parent()) + HEIGHT / 2;
                double to = tops.get(i) + HEIGHT / 2;
                double turn = x - GAP / 2;
                svg.path("M%s %sH%sV%sH%s", "", x - GAP, from, turn, to, x);
            }
            box(svg, x, tops.get(i), BOX, place);
        }
        double width = Math.max(560, (deepest + 1) * (BOX + GAP) - GAP + 4);
        return svg.whole(TITLE, words, "gt-chart__wide", width, Math.max(1, rows) * ROW);
    }

    /** A further line leaves its body on the left and reaches the receiving one from below. */
    private void side(Drawing svg, Structure.Side side, List<Double> tops) {
        var from = structure.places().get(side.from());
        var to = structure.places().get(side.to());
        double x1 = left(from) + 24;
        double x2 = left(to) + BOX - 24;
        double y1 = tops.get(side.from());
        double y2 = tops.get(side.to()) + HEIGHT;
        if (y1 < y2) {
            y1 += HEIGHT;
            y2 -= HEIGHT;
        }
        svg.path(
                "M%s %sC%s %s %s %s %s %s",
                " stroke-dasharray=\"5 4\"", x1, y1, x1, (y1 + y2) / 2, x2, (y1 + y2) / 2, x2, y2);
    }

    private static double left(Place place) {
        return 2 + place.depth() * (BOX + GAP);
    }

    private boolean leaf(int index) {
        return structure.places().stream().noneMatch(one -> one.parent() == index);
    }

    /** A body without any below it has a row of its own; another stands in the middle of those below it. */
    private List<Double> tops(List<Place> places) {
        var tops = new ArrayList<Double>();
        double next = 4;
        for (int i = 0; i < places.size(); i++) {
            tops.add(leaf(i) ? next : -1.0);
            next += leaf(i) ? ROW : 0;
        }
        for (int i = places.size() - 1; i >= 0; i--) {
            if (tops.get(i) < 0) {
                int at = i;
                var below = new ArrayList<Double>();
                for (int j = i + 1; j < places.size(); j++) {
                    if (places.get(j).parent() == at) {
                        below.add(tops.get(j));
                    }
                }
                tops.set(i, (below.getFirst() + below.getLast()) / 2);
            }
        }
        return tops;
    }

    private String down(String words) {
        var svg = new Drawing();
        var places = structure.places();
        for (int i = 0; i < places.size(); i++) {
            var place = places.get(i);
            double x = 2 + Math.min(place.depth(), 6) * INDENT;
            double y = 4 + i * ROW;
            if (place.parent() >= 0) {
                double above = 4 + place.parent() * ROW + HEIGHT;
                svg.path("M%s %sV%sH%s", "", x - INDENT / 2, above, y + HEIGHT / 2, x);
            }
            box(svg, x, y, NARROW - 4 - x, place);
        }
        return svg.whole(TITLE, words, "gt-chart__narrow", NARROW, Math.max(1, places.size()) * ROW);
    }

    /** The name in bold, in up to two lines; below it the sort and the state, which are never cut short. */
    private static void box(Drawing svg, double x, double y, double width, Place place) {
        var body = place.body();
        svg.box(x, y, width, HEIGHT, body.life().state() == BodyState.SHADOW);
        var letters = (int) ((width - 14) / 6.5);
        double line = y + 16;
        for (var name : broken(body.name(), letters)) {
            svg.text(x + 7, line, name, "font-weight=\"700\"");
            line += 15;
        }
        for (var words : below(body, (int) ((width - 14) / 5.4))) {
            svg.text(x + 7, line, words, "fill=\"#545f6b\" font-size=\"11\"");
            line += 14;
        }
    }

    /** In one line where it fits, else the state has a line of its own. */
    private static List<String> below(Body body, int letters) {
        var sort = body.words().sort().words();
        var state = body.life().state();
        if (state == BodyState.ACTIVE) {
            return List.of(sort);
        }
        var both = sort + ", " + state.words();
        return both.length() <= letters ? List.of(both) : List.of(sort, state.words());
    }

    /** A name in one or two lines. */
    private static List<String> broken(String name, int letters) {
        if (name.length() <= letters) {
            return List.of(name);
        }
        int space = name.lastIndexOf(' ', letters);
        return space < 1
                ? List.of(cut(name, letters))
                : List.of(name.substring(0, space), cut(name.substring(space + 1), letters));
    }

    private static String cut(String words, int letters) {
        return words.length() <= letters
                ? words
                : words.substring(0, letters - 1).strip() + "…";
    }
}
