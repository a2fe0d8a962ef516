package org.goldenthread.site.chart;

import java.util.Arrays;

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
}
