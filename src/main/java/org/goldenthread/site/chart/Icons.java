package org.goldenthread.site.chart;

/** Small pictures beside a figure: what process control says of it, and where it is going. */
public final class Icons {
    private static final double SIZE = 28;

    private Icons() {}

    /** Whether a run is more than chance, after the icons that the health service uses; the drawing is our own. */
    public enum Variation {
        IMPROVING_HIGH("Improving: higher than chance explains"),
        IMPROVING_LOW("Improving: lower than chance explains"),
        CONCERN_HIGH("Concern: higher than chance explains"),
        CONCERN_LOW("Concern: lower than chance explains"),
        /** Of a measure without a good direction. */
        CHANGE_HIGH("Changed: higher than chance explains"),
        CHANGE_LOW("Changed: lower than chance explains"),
        COMMON_CAUSE("No real change: chance explains it");

        private final String words;

        Variation(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Whether the target will be met if nothing is changed. */
    public enum Assurance {
        PASSES("The target will be met, unless something changes"),
        FAILS("The target will be missed, unless something changes"),
        HIT_OR_MISS("The target will be met or missed by chance"),
        NO_TARGET("No target, or too few figures to say");

        private final String words;

        Assurance(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Where a figure is going. Up is better, always; of a measure without a good direction it is only higher. */
    public enum Trend {
        BETTER("Better"),
        SAME("Same"),
        WORSE("Worse"),
        HIGHER("Higher"),
        LOWER("Lower"),
        UNKNOWN("Not known");

        private final String words;

        Trend(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** An svg element that stands among words and says its meaning. */
    public static String variation(Variation variation) {
        var pen = new Pen(SIZE, SIZE);
        switch (variation) {
            case IMPROVING_HIGH -> run(pen, Ink.BLUE, true, "H");
            case IMPROVING_LOW -> run(pen, Ink.BLUE, false, "L");
            case CONCERN_HIGH -> run(pen, Ink.AMBER, true, "H");
            case CONCERN_LOW -> run(pen, Ink.AMBER, false, "L");
            case CHANGE_HIGH -> run(pen, Ink.PURPLE, true, "H");
            case CHANGE_LOW -> run(pen, Ink.PURPLE, false, "L");
            case COMMON_CAUSE -> {
                frame(pen, Ink.GREY);
                pen.path("M5 15l4-4 5 6 5-6 4 4", line(Ink.GREY, 2));
                dots(pen, Ink.GREY, new double[] {5, 15, 9, 11, 14, 17, 19, 11, 23, 15});
            }
        }
        return pen.inline(variation.words());
    }

    private static void frame(Pen pen, String ink) {
        pen.circle(14, 14, 12.6, "fill=\"#fff\" stroke=\"" + ink + "\" stroke-width=\"2\"");
    }

    private static String line(String ink, double width) {
        return "fill=\"none\" stroke=\"" + ink + "\" stroke-width=\"" + width + "\" stroke-linejoin=\"round\"";
    }

    private static void dots(Pen pen, String ink, double[] xy) {
        for (int i = 0; i < xy.length; i += 2) {
            pen.circle(xy[i], xy[i + 1], 1.9, "fill=\"" + ink + "\"");
        }
    }

    private static void run(Pen pen, String ink, boolean high, String letter) {
        boolean concern = ink.equals(Ink.AMBER);
        if (concern) {
            pen.rect(1.5, 1.5, 25, 25, "fill=\"#fff\" stroke=\"" + ink + "\" stroke-width=\"2\"");
        } else {
            frame(pen, ink);
        }
        double[] up = {6, 19, 11, 17, 16.5, 12, 21.5, 7.5};
        double[] down = {6, 8.5, 11, 10.5, 16.5, 15.5, 21.5, 20};
        pen.path(Marks.path(high ? up : down), line(ink, 1.6));
        dots(pen, ink, high ? up : down);
        var look = "font-size=\"10\" font-weight=\"700\" text-anchor=\"middle\" fill=\"" + ink + "\"";
        pen.text(high ? 9 : 9.5, high ? 12.5 : 22.5, letter, look);
    }

    /** An svg element that stands among words and says its meaning. */
    public static String assurance(Assurance assurance) {
        var pen = new Pen(SIZE, SIZE);
        var ink =
                switch (assurance) {
                    case PASSES -> Ink.BLUE;
                    case FAILS -> Ink.AMBER;
                    case HIT_OR_MISS, NO_TARGET -> Ink.GREY;
                };
        if (assurance == Assurance.FAILS) {
            pen.rect(1.5, 1.5, 25, 25, "fill=\"#fff\" stroke=\"" + ink + "\" stroke-width=\"2\"");
        } else {
            frame(pen, ink);
        }
        if (assurance != Assurance.NO_TARGET) {
            pen.path("M4 14.5h20", line(Ink.GOLD, 1.6) + " stroke-dasharray=\"3 2\"");
        }
        var letter =
                switch (assurance) {
                    case PASSES -> "P";
                    case FAILS -> "F";
                    case HIT_OR_MISS -> "?";
                    case NO_TARGET -> "–";
                };
        double y = assurance == Assurance.PASSES ? 12 : assurance == Assurance.FAILS ? 25 : 18.5;
        pen.label(14, y, letter, "font-size=\"12\" font-weight=\"700\" text-anchor=\"middle\" fill=\"" + ink + "\"");
        return pen.inline(assurance.words());
    }

    /** An arrow that says these words, such as "Better than last quarter: 4.2 more". */
    public static String trend(Trend trend, String words) {
        var pen = new Pen(16, 16);
        switch (trend) {
            case BETTER -> pen.path("M8 1.5L14 9h-3.6v5.5H5.6V9H2z", "fill=\"" + Ink.GREEN + "\"");
            case WORSE -> pen.path("M8 14.5L2 7h3.6V1.5h4.8V7H14z", "fill=\"" + Ink.RED + "\"");
            case SAME -> pen.path("M14.5 8L9.5 13v-2.8h-8V5.8h8V3z", "fill=\"" + Ink.GREY + "\"");
            case HIGHER -> pen.path("M13 3v7l-2.5-2.5-6 6-2-2 6-6L6 3z", "fill=\"" + Ink.PURPLE + "\"");
            case LOWER -> pen.path("M13 13V6l-2.5 2.5-6-6-2 2 6 6L6 13z", "fill=\"" + Ink.PURPLE + "\"");
            case UNKNOWN -> pen.path("M3 8h10", line(Ink.GREY, 2) + " stroke-dasharray=\"3 2\"");
        }
        return pen.inline(words.isEmpty() ? trend.words() : words);
    }
}
