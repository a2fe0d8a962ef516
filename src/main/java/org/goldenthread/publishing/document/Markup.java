package org.goldenthread.publishing.document;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.site.list.Cell;

/** Writes parts as HTML that is XML too; every word is escaped, every drawing cleaned, every link checked. */
final class Markup {
    private static final String FIGURES = " class=\"gt-n\"";

    /** With more columns than these the letters of a table are smaller on paper. */
    private static final int MANY = 6;

    /** A4 with margins of 20 mm, in twentieths of a point. */
    private static final long BETWEEN_MARGINS = 9_638;

    /** Words of fewer letters, such as those of a period, stay on one line of a table. */
    private static final int SHORT = 12;

    private final StringBuilder out = new StringBuilder(1 << 13);
    private final Leads leads;
    private final int above;
    private final String font;
    private boolean anchored;
    private int headings;
    private int notes;
    private final List<String> waiting = new ArrayList<>();

    /**
     * @param above the level of the heading that the parts stand below
     * @param font of drawings; empty where they keep their own
     */
    Markup(Leads leads, int above, String font) {
        this.leads = leads;
        this.above = above;
        this.font = font;
    }

    /** With a place to jump to at each heading, {@code s1}, {@code s2} and so on. */
    Markup anchored() {
        anchored = true;
        return this;
    }

    String of(List<Part> parts) {
        parts.forEach(this::part);
        notes();
        return out.toString();
    }

    private void part(Part part) {
        switch (part) {
            case Part.Heading heading -> heading(heading);
            case Part.Paragraph paragraph -> {
                out.append(paragraph.number().isEmpty() ? "<p>" : "<p class=\"gt-paper__p\">");
                number(paragraph.number());
                runs(paragraph.runs());
                out.append("</p>\n");
            }
            case Part.Points points -> {
                var tag = points.numbered() ? "ol" : "ul";
                out.append('<').append(tag).append(">\n");
                points.points().forEach(point -> {
                    out.append("<li>");
                    runs(point);
                    out.append("</li>\n");
                });
                out.append("</").append(tag).append(">\n");
            }
            case Part.Table table -> table(table);
            case Part.Drawing drawing -> {
                out.append("<figure class=\"gt-paper__drawing\">");
                out.append(Drawings.clean(drawing.svg(), drawing.words(), font));
                out.append("<figcaption>")
                        .append(Letters.escaped(drawing.caption()))
                        .append("</figcaption></figure>\n");
            }
            case Part.NewPage ignored -> out.append("<div class=\"gt-paper__break\"></div>\n");
        }
    }

    private void heading(Part.Heading heading) {
        if (heading.level() == 1) {
            notes();
        }
        headings++;
        int level = Math.min(6, heading.level() + above);
        out.append("<h").append(level);
        if (anchored) {
            out.append(" id=\"s").append(headings).append('"');
        }
        out.append('>');
        number(heading.number());
        out.append(Letters.escaped(heading.words()));
        out.append("</h").append(level).append(">\n");
    }

    private void number(String number) {
        if (!number.isEmpty()) {
            out.append("<span class=\"gt-paper__number\">")
                    .append(Letters.escaped(number))
                    .append("</span> ");
        }
    }

    private void runs(List<Run> runs) {
        for (var run : runs) {
            var words =
                    switch (run.look()) {
                        case PLAIN -> Letters.escaped(run.words());
                        case STRONG -> "<strong>" + Letters.escaped(run.words()) + "</strong>";
                        case EMPHASIS -> "<em>" + Letters.escaped(run.words()) + "</em>";
                        case NOTE -> note(run.words());
                    };
            out.append(link(words, run.href()));
        }
    }

    /** Notes stand at the end of their section; where headings are places to jump to, notes are too. */
    private String note(String words) {
        notes++;
        waiting.add(words);
        var number = anchored
                ? "<a id=\"r%1$d\" href=\"#n%1$d\" aria-label=\"Note %1$d\">%1$d</a>".formatted(notes)
                : String.valueOf(notes);
        return "<sup class=\"gt-paper__mark\">" + number + "</sup>";
    }

    private void notes() {
        int first = notes - waiting.size() + 1;
        for (int i = 0; i < waiting.size(); i++) {
            int number = first + i;
            var mark = "Note " + number;
            out.append("<p class=\"gt-paper__note\"").append(anchored ? " id=\"n" + number + "\">" : ">");
            out.append(anchored ? "<a href=\"#r" + number + "\">" + mark + "</a>" : mark);
            out.append(": ").append(Letters.escaped(waiting.get(i))).append("</p>\n");
        }
        waiting.clear();
    }

    private String link(String written, String href) {
        var to = leads.of(href);
        return to.isEmpty() ? written : "<a href=\"" + Letters.escaped(to) + "\">" + written + "</a>";
    }

    private void table(Part.Table table) {
        boolean scrolls = leads.within();
        if (scrolls) {
            out.append("<div class=\"gt-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"")
                    .append(Letters.escaped(table.caption()))
                    .append("\">");
        }
        out.append(
                        table.columns().size() > MANY
                                ? "<table class=\"gt-table gt-paper__wide\">"
                                : "<table class=\"gt-table\">")
                .append("\n<caption>")
                .append(Letters.escaped(table.caption()))
                .append("</caption>\n");
        if (!scrolls && !table.columns().isEmpty()) {
            widths(table);
        }
        out.append("<thead><tr>");
        for (var column : table.columns()) {
            out.append("<th scope=\"col\"").append(column.figures() ? FIGURES : "");
            out.append('>').append(Letters.escaped(column.title())).append("</th>");
        }
        out.append("</tr></thead>\n<tbody>\n");
        for (var row : table.rows()) {
            out.append("<tr>");
            for (int i = 0; i < row.size(); i++) {
                out.append("<td").append(table.columns().get(i).figures() ? FIGURES : "");
                cell(row.get(i));
                out.append("</td>");
            }
            out.append("</tr>\n");
        }
        out.append(scrolls ? "</tbody></table></div>\n" : "</tbody></table>\n");
        if (!table.note().isEmpty()) {
            out.append("<p class=\"gt-paper__note\">")
                    .append(Letters.escaped(table.note()))
                    .append("</p>\n");
        }
    }

    /** On paper; a page of the site gives columns what its own width allows. */
    private void widths(Part.Table table) {
        out.append("<colgroup>");
        for (long width : Widths.of(table, table.columns().size() > MANY, BETWEEN_MARGINS)) {
            out.append("<col width=\"")
                    .append(Math.round(1_000.0 * width / BETWEEN_MARGINS) / 10.0)
                    .append("%\"/>");
        }
        out.append("</colgroup>\n");
    }

    private void cell(Cell cell) {
        out.append('>');
        switch (cell) {
            case Cell.Link link -> {
                out.append(link(Letters.escaped(link.words()), link.href()));
                if (!link.below().isEmpty()) {
                    out.append(" <span class=\"gt-sub\">")
                            .append(Letters.escaped(link.below()))
                            .append("</span>");
                }
            }
            case Cell.Status status ->
                out.append("<span class=\"gt-paper__status gt-")
                        .append(status.state().tone().code())
                        .append("\"><span aria-hidden=\"true\">")
                        .append(Shape.of(status.state().tone()).glyph())
                        .append("</span>&#160;")
                        .append(Letters.escaped(status.words()))
                        .append("</span>");
            case Cell.Text text -> unbroken(text.words(), text.words().length() < SHORT);
            case Cell.Number number -> out.append(Letters.escaped(number.words()));
            case Cell.Day day -> unbroken(day.words(), true);
        }
    }

    private void unbroken(String words, boolean unbroken) {
        var written = Letters.escaped(words);
        out.append(unbroken ? "<span class=\"gt-day\">" + written + "</span>" : written);
    }
}
