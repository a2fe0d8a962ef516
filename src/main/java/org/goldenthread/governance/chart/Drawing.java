package org.goldenthread.governance.chart;

import java.util.Locale;
import java.util.stream.DoubleStream;

/** Writes SVG. Looks are attributes rather than classes, so that a picture needs no style sheet where it is printed. */
final class Drawing {
    private static final String INK = "#1f2a37";
    private static final String FONT = "Inter, Helvetica Neue, Segoe UI, Arial, Liberation Sans, sans-serif";
    private final StringBuilder out = new StringBuilder(4096);

    /** A line. @param form such as "M%s %sH%s"; @param look further attributes */
    void path(String form, String look, double... numbers) {
        var words = DoubleStream.of(numbers).mapToObj(Drawing::number).toArray();
        out.append("<path d=\"")
                .append(form.formatted(words))
                .append("\" fill=\"none\" stroke=\"#7d8793\" stroke-width=\"1.4\"")
                .append(look)
                .append("/>");
    }

    void box(double x, double y, double width, double height, boolean broken) {
        out.append("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"3\" fill=\"%s\" stroke=\"%s\"%s/>"
                .formatted(
                        number(x),
                        number(y),
                        number(width),
                        number(height),
                        broken ? "#fff" : "#eef2f6",
                        broken ? "#545f6b" : INK,
                        broken ? " stroke-dasharray=\"4 3\"" : ""));
    }

    void text(double x, double y, String words, String look) {
        out.append("<text x=\"%s\" y=\"%s\" %s>%s</text>".formatted(number(x), number(y), look, escape(words)));
    }

    /** The whole picture, named and described. @param kind "gt-chart__wide" or "gt-chart__narrow" */
    String whole(String title, String words, String kind, double width, double height) {
        var id = kind.charAt(kind.length() - 1) + Integer.toHexString((out.toString() + kind).hashCode());
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"%1$s gt-chart__svg\" role=\"img\""
                                + " aria-labelledby=\"%2$st %2$sd\" width=\"%3$s\" height=\"%4$s\""
                                + " viewBox=\"0 0 %3$s %4$s\" font-family=\"%5$s\" font-size=\"12\" fill=\"%6$s\">"
                                + "<title id=\"%2$st\">%7$s</title><desc id=\"%2$sd\">%8$s</desc>")
                        .formatted(kind, id, number(width), number(height), FONT, INK, escape(title), escape(words))
                + out
                + "</svg>";
    }

    private static String number(double value) {
        var text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    private static String escape(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]", " ");
    }
}
