package org.goldenthread.measures.reading.words;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.goldenthread.measures.figures.Figure;
import org.jspecify.annotations.Nullable;

/** The names that headings give to the kinds of figure: "Actual", "Target", "lci_95", "Numerator" and their like. */
public final class FigureNames {
    private static final Map<String, Figure> KNOWN = known();

    private FigureNames() {}

    /** How sure a confidence limit is, such as 95 or 99 point 8. */
    private static final Pattern LEVEL = Pattern.compile(" 9\\d( \\d)?\\b");

    /** The figure of a name, whatever its case and the signs between its words; null where it names none. */
    public static @Nullable Figure of(String name) {
        var plain = plain(name);
        var known = KNOWN.get(plain);
        return known == null ? KNOWN.get(LEVEL.matcher(plain).replaceAll("")) : known;
    }

    /** A name in small letters, its words parted by single spaces. */
    public static String plain(String name) {
        return parted(name).toLowerCase(Locale.ROOT);
    }

    /** A name's words parted by single spaces, whatever parts them in the file. */
    public static String parted(String name) {
        var plain = new StringBuilder();
        boolean lower = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                if (Character.isUpperCase(c) && lower) {
                    plain.append(' ');
                }
                plain.append(c);
                lower = Character.isLowerCase(c);
            } else {
                plain.append(' ');
                lower = false;
            }
        }
        return plain.toString().strip().replaceAll(" +", " ");
    }

    private static Map<String, Figure> known() {
        var names = new HashMap<String, Figure>();
        put(
                names,
                Figure.VALUE,
                "value",
                "values",
                "observation",
                "obs value",
                "actual",
                "result",
                "outturn",
                "figure");
        put(names, Figure.VALUE, "obs", "performance", "reading", "rate", "val", "actuals", "score", "indicator value");
        put(names, Figure.NUMERATOR, "numerator", "num", "numerator value", "count numerator");
        put(names, Figure.DENOMINATOR, "denominator", "den", "denom", "denominator value");
        put(names, Figure.TARGET, "target", "target value", "targets", "goal", "annual target", "target mmr");
        put(names, Figure.BASELINE, "baseline", "baseline value", "baseline figure");
        put(names, Figure.LOWER_TARGET, "lower target", "minimum target", "intervention", "tolerance", "threshold");
        put(names, Figure.FORECAST, "forecast", "year end forecast", "projection", "forecast outturn", "projected");
        put(
                names,
                Figure.CONFIDENCE_LOW,
                "lci",
                "lci 95",
                "lower ci",
                "lower ci 95",
                "lower confidence limit",
                "lower cl");
        put(
                names,
                Figure.CONFIDENCE_LOW,
                "lower 95 ci",
                "lower ci 95 0 limit",
                "ci lower",
                "lower limit",
                "lower bound");
        putConfidence(names);
        return Map.copyOf(names);
    }

    private static void putConfidence(Map<String, Figure> names) {
        put(names, Figure.CONFIDENCE_LOW, "lower confidence interval", "lower ci limit", "lcl", "lower ci 95 limit");
        put(
                names,
                Figure.CONFIDENCE_HIGH,
                "uci",
                "uci 95",
                "upper ci",
                "upper ci 95",
                "upper confidence limit",
                "upper cl");
        put(
                names,
                Figure.CONFIDENCE_HIGH,
                "upper 95 ci",
                "upper ci 95 0 limit",
                "ci upper",
                "upper limit",
                "upper bound");
        put(names, Figure.CONFIDENCE_HIGH, "upper confidence interval", "upper ci limit", "ucl", "upper ci 95 limit");
    }

    private static void put(Map<String, Figure> names, Figure figure, String... all) {
        for (var name : all) {
            names.put(name, figure);
        }
    }
}
