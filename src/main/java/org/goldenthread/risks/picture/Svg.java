package org.goldenthread.risks.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.goldenthread.vocabulary.Tone;

/** Writes SVG. Looks are attributes rather than classes, so that a picture needs no style sheet where it is printed. */
final class Svg {
    static final String INK = "#1f2a37";
    static final String MUTE = "#545f6b";
    static final String AXIS = "#7d8793";
    static final String GRID = "#e3e7eb";
    private static final String FONT = "Inter, Helvetica Neue, Segoe UI, Arial, Liberation Sans, sans-serif";
    private final StringBuilder out = new StringBuilder(4096);
    private final double width;
    private final double height;

    Svg(double width, double height) {
        this.width = width;
        this.height = height;
    }

    Svg rect(double x, double y, double w, double h, String look) {
        return add(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" %s/>",
                number(x), number(y), number(w), number(h), look);
    }

    Svg line(double x1, double y1, double x2, double y2, String look) {
        return add(
                "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" %s/>",
                number(x1), number(y1), number(x2), number(y2), look);
    }

    Svg circle(double x, double y, double r, String look) {
        return add("<circle cx=\"%s\" cy=\"%s\" r=\"%s\" %s/>", number(x), number(y), number(r), look);
    }

    Svg path(String d, String look) {
        return add("<path d=\"%s\" %s/>", d, look);
    }

    Svg text(double x, double y, String words, String look) {
        return add("<text x=\"%s\" y=\"%s\" %s>%s</text>", number(x), number(y), look, escape(words));
    }

    /** Words broken into lines of about so many letters, the first with its baseline at a place. */
    Svg lines(double x, double y, List<String> lines, String look) {
        for (int i = 0; i < lines.size(); i++) {
            text(x, y + i * 15, lines.get(i), look);
        }
        return this;
    }

    /** An arrow that ends short of its goal. */
    Svg arrow(double x1, double y1, double x2, double y2, String look) {
        double far = Math.hypot(x2 - x1, y2 - y1);
        if (far < 1) {
            return this;
        }
        double ux = (x2 - x1) / far;
        double uy = (y2 - y1) / far;
        double ex = x2 - ux * 11;
        double ey = y2 - uy * 11;
        line(x1 + ux * 11, y1 + uy * 11, ex, ey, look);
        var head = "M%s %sL%s %sL%s %sz"
                .formatted(
                        number(ex + ux * 5),
                        number(ey + uy * 5),
                        number(ex - uy * 4.5 - ux * 3),
                        number(ey + ux * 4.5 - uy * 3),
                        number(ex + uy * 4.5 - ux * 3),
                        number(ey - ux * 4.5 - uy * 3));
        return path(head, "fill=\"" + INK + "\"");
    }

    private Svg add(String form, Object... values) {
        out.append(form.formatted(values));
        return this;
    }

    /** The whole picture, named and described. @param kind "gt-chart__wide" or "gt-chart__narrow" */
    String whole(String title, String words, String kind) {
        var id = kind.charAt(kind.length() - 1)
                + Integer.toHexString(31 * out.toString().hashCode() + (title + words + kind).hashCode());
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"%s gt-chart__svg\" role=\"img\""
                                + " aria-labelledby=\"%st %sd\" width=\"%s\" height=\"%s\" viewBox=\"0 0 %s %s\""
                                + " font-family=\"%s\" font-size=\"12\" fill=\"%s\">"
                                + "<title id=\"%st\">%s</title><desc id=\"%sd\">%s</desc>")
                        .formatted(
                                kind,
                                id,
                                id,
                                number(width),
                                number(height),
                                number(width),
                                number(height),
                                FONT,
                                INK,
                                id,
                                escape(title),
                                id,
                                escape(words))
                + out
                + "</svg>";
    }

    static String number(double value) {
        var text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    static String escape(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]", " ");
    }

    /** Words in lines of at most so many letters; at most so many lines, the last ending in "…" where more is left. */
    static List<String> broken(String words, int letters, int most) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : words.strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > letters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        if (lines.size() <= most) {
            return lines;
        }
        var cut = new ArrayList<>(lines.subList(0, most));
        cut.set(most - 1, cut.get(most - 1) + " …");
        return cut;
    }

    /** A tint behind words. @param deep whether a more pressing band of the same tone stands before it */
    static String tint(Tone tone, boolean deep) {
        return switch (tone) {
            case GOOD -> "#e0f0e7";
            case WARNING -> "#fbe7c6";
            case BAD -> deep ? "#eda9a3" : "#f8d4d0";
            case DONE, NONE -> "#eef2f6";
        };
    }

    static String ink(Tone tone) {
        return switch (tone) {
            case GOOD -> "#11734b";
            case WARNING -> "#b45f06";
            case BAD -> "#b3261e";
            case DONE -> "#1d5a9e";
            case NONE -> "#6b7480";
        };
    }
}
