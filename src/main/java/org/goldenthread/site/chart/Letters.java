package org.goldenthread.site.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** How wide words are in the page's typeface, nearly, and where they stand so that none covers another. */
final class Letters {
    private static final String NARROW = "iljtf.,:;'’‘|!()[]I-·  ";
    private static final String WIDE = "mwMW%@—…";

    private Letters() {}

    static double width(String words) {
        return width(words, Pen.SIZE);
    }

    static double width(String words, double size) {
        double em = 0;
        for (int i = 0; i < words.length(); i++) {
            em += em(words.charAt(i));
        }
        return em * size;
    }

    private static double em(char character) {
        if (NARROW.indexOf(character) >= 0) {
            return 0.31;
        }
        if (WIDE.indexOf(character) >= 0) {
            return 0.9;
        }
        return Character.isUpperCase(character) ? 0.7 : Character.isIdeographic(character) ? 1 : 0.565;
    }

    /** The words, or as many as fit and an ellipsis. */
    static String cut(String words, double width) {
        if (width(words) <= width) {
            return words;
        }
        int end = words.length();
        while (end > 1 && width(words.substring(0, end) + "…") > width) {
            end = words.offsetByCodePoints(end, -1);
        }
        return words.substring(0, end).strip() + "…";
    }

    /**
     * Places near the wished ones, at least so far apart and within the bounds; the order is kept. Where there is no
     * room for all, they still keep apart and run over the end.
     */
    static double[] apart(double[] wished, double gap, double from, double to) {
        var order = new Integer[wished.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Double.compare(wished[a], wished[b]));
        var placed = wished.clone();
        double floor = from;
        for (int i : order) {
            placed[i] = Math.max(placed[i], floor);
            floor = placed[i] + gap;
        }
        double ceiling = to;
        for (int k = order.length - 1; k >= 0; k--) {
            int i = order[k];
            placed[i] = Math.min(placed[i], ceiling);
            ceiling = placed[i] - gap;
        }
        floor = from;
        for (int i : order) {
            placed[i] = Math.max(placed[i], floor);
            floor = placed[i] + gap;
        }
        return placed;
    }

    /** Names above marks on a sheet, in as many rows as keep them apart, each with a line down to its mark. */
    static final class Flags {
        private static final double ROW = 16;
        private static final int MOST = 5;
        private final double width;
        private final List<Flag> flags = new ArrayList<>();

        /** A name that belongs over a place; the most important get theirs first. */
        private record Flag(double x, String words, boolean strong, String ink) {}

        private record Hung(Flag flag, double middle, int row) {}

        Flags(double width) {
            this.width = width;
        }

        void add(double x, String words, Ranking.Who who) {
            flags.add(new Flag(x, Letters.cut(words, width * 0.5), who == Ranking.Who.OWN, Ranking.ink(who)));
        }

        private List<Hung> hung() {
            var all = new ArrayList<>(flags);
            all.sort(Comparator.comparing((Flag one) -> !one.strong()).thenComparing(Flag::x));
            var hung = new ArrayList<Hung>();
            for (var flag : all) {
                double half = width(flag) / 2;
                double middle = Math.max(half, Math.min(flag.x(), width - half));
                int row = 0;
                while (row < MOST && taken(hung, middle, half, row)) {
                    row++;
                }
                if (row < MOST) {
                    hung.add(new Hung(flag, middle, row));
                }
            }
            return hung;
        }

        private static boolean taken(List<Hung> hung, double middle, double half, int row) {
            return hung.stream()
                    .anyMatch(one ->
                            one.row() == row && Math.abs(one.middle() - middle) < half + width(one.flag()) / 2 + 8);
        }

        private static double width(Flag flag) {
            return Letters.width(flag.words()) * (flag.strong() ? 1.08 : 1);
        }

        /** How much height they need. */
        double height() {
            return hung().stream().mapToInt(Hung::row).max().orElse(-1) * ROW + ROW;
        }

        /** Draws them upwards from a line, from which they hang. */
        void draw(Pen pen, double base) {
            var hung = hung();
            for (var one : hung) {
                double y = base - one.row() * ROW;
                pen.line(
                        one.flag().x(),
                        y - 4,
                        one.flag().x(),
                        base + 1,
                        "stroke=\"" + one.flag().ink() + "\"");
            }
            for (var one : hung) {
                var bold = one.flag().strong() ? " font-weight=\"700\"" : "";
                pen.label(
                        one.middle(),
                        base - one.row() * ROW - 4,
                        one.flag().words(),
                        "text-anchor=\"middle\" fill=\"" + one.flag().ink() + "\"" + bold);
            }
        }
    }
}
