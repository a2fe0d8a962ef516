package org.goldenthread.site.chart;

import java.util.List;

/**
 * A drawn picture of figures, for the tag {@code site.tag.chart}: twice, so that its words stay readable on a phone and
 * in a narrow column, and once more as a table for whoever does not see it or wants the figures.
 *
 * @param title what it shows, such as "Household waste recycled, Alderbrook"
 * @param words what there is to see in it, in a sentence; it is the caption, and what a screen reader says
 * @param wide the drawing for paper and for columns of more than 560 pixels, a whole svg element
 * @param narrow the same for less
 * @param table every figure that is drawn
 */
public record Chart(String title, String words, String wide, String narrow, Table table) {

    /** Figures in words: heads, and rows of as many cells. The first cell of a row names it. */
    public record Table(List<String> heads, List<List<String>> rows) {
        public Table {
            heads = List.copyOf(heads);
            rows = List.copyOf(rows);
        }
    }

    /** How a picture of some width is drawn. */
    interface Sheet {
        Pen at(int width);
    }

    static Chart of(String title, String words, Sheet sheet, Table table) {
        return new Chart(
                title,
                words,
                sheet.at(Pen.WIDE).svg(title, words, "gt-chart__wide"),
                sheet.at(Pen.NARROW).svg(title, words, "gt-chart__narrow"),
                table);
    }
}
