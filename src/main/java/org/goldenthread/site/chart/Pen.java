package org.goldenthread.site.chart;

/** Writes SVG. Looks are attributes rather than classes, so that a picture needs no style sheet where it is printed. */
final class Pen {
    static final int WIDE = 680;
    static final int NARROW = 320;
    static final double SIZE = 12;

    private static final String FONT = "Inter, Helvetica Neue, Segoe UI, Arial, Liberation Sans, sans-serif";
    private final StringBuilder out = new StringBuilder(8192);
    private final double width;
    private double height;

    Pen(double width, double height) {
        this.width = width;
        this.height = height;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    Pen height(double other) {
        height = other;
        return this;
    }

    /** Attributes as they are written, such as {@code fill="#fff"}. */
    Pen rect(double x, double y, double w, double h, String look) {
        out.append("<rect");
        number("x", x);
        number("y", y);
        number("width", Math.max(0, w));
        number("height", Math.max(0, h));
        return end(look);
    }

    Pen line(double x1, double y1, double x2, double y2, String look) {
        out.append("<line");
        number("x1", x1);
        number("y1", y1);
        number("x2", x2);
        number("y2", y2);
        return end(look);
    }

    Pen circle(double x, double y, double r, String look) {
        out.append("<circle");
        number("cx", x);
        number("cy", y);
        number("r", r);
        return end(look);
    }

    Pen path(CharSequence d, String look) {
        out.append("<path d=\"").append(d).append('"');
        return end(look);
    }

    private Pen end(String look) {
        out.append(' ').append(look).append("/>");
        return this;
    }

    Pen text(double x, double y, String words, String look) {
        out.append("<text");
        number("x", x);
        number("y", y);
        out.append(' ').append(look).append('>');
        escape(words, out);
        out.append("</text>");
        return this;
    }

    /** Words with a white edge, readable where lines run behind them. */
    Pen label(double x, double y, String words, String look) {
        return text(
                x,
                y,
                words,
                look + " stroke=\"#fff\" stroke-width=\"3\" stroke-linejoin=\"round\" paint-order=\"stroke\"");
    }

    /** What is drawn until {@link #close()} says this when it is pointed at. */
    Pen open(String title) {
        out.append("<g><title>");
        escape(title, out);
        out.append("</title>");
        return this;
    }

    Pen close() {
        out.append("</g>");
        return this;
    }

    Pen shift(double x, double y) {
        out.append("<g transform=\"translate(");
        decimal(x, out);
        out.append(' ');
        decimal(y, out);
        out.append(")\">");
        return this;
    }

    Pen draw(Pen other) {
        out.append(other.out);
        return this;
    }

    private void number(String name, double value) {
        out.append(' ').append(name).append("=\"");
        decimal(value, out);
        out.append('"');
    }

    /** To a tenth of a pixel. */
    static StringBuilder decimal(double value, StringBuilder to) {
        long tenths = Math.round(value * 10);
        if (tenths < 0) {
            to.append('-');
            tenths = -tenths;
        }
        to.append(tenths / 10);
        return tenths % 10 == 0 ? to : to.append('.').append(tenths % 10);
    }

    static void escape(String words, StringBuilder to) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '&' -> to.append("&amp;");
                case '<' -> to.append("&lt;");
                case '>' -> to.append("&gt;");
                case '"' -> to.append("&quot;");
                // what XML 1.0 cannot hold at all
                default -> to.append(c < ' ' && c != '\t' && c != '\n' ? ' ' : c);
            }
        }
    }

    /** The whole picture, named and described. */
    String svg(String title, String words, String kind) {
        var id = kind.charAt(kind.length() - 1)
                + Integer.toHexString(31 * out.toString().hashCode() + (title + words + kind).hashCode());
        var all = head(kind + " gt-chart__svg", "aria-labelledby=\"" + id + "t " + id + "d\"");
        escape(title, all.append("<title id=\"").append(id).append("t\">"));
        escape(words, all.append("</title><desc id=\"").append(id).append("d\">"));
        return all.append("</desc>").append(out).append("</svg>").toString();
    }

    /** A small picture that stands among words and says this instead. */
    String inline(String words) {
        var label = new StringBuilder("aria-label=\"");
        escape(words, label);
        return head("gt-inline", label.append('"').toString())
                .append(out)
                .append("</svg>")
                .toString();
    }

    private StringBuilder head(String kind, String named) {
        var all = new StringBuilder(out.length() + 600).append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"");
        all.append(kind).append("\" role=\"img\" ").append(named).append(" width=\"");
        decimal(width, all).append("\" height=\"");
        decimal(height, all).append("\" viewBox=\"0 0 ");
        decimal(width, all).append(' ');
        decimal(height, all).append("\" font-family=\"").append(FONT).append("\" font-size=\"12\" fill=\"");
        return all.append(Ink.INK).append("\">");
    }
}
