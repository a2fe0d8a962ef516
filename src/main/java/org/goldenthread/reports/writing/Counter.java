package org.goldenthread.reports.writing;

import org.goldenthread.reports.template.Template.Numbering;

/** Counts the paragraphs of one section, and its tables. */
final class Counter {
    private final String section;
    private final boolean counts;
    private final String title;
    private int paragraph;
    private int tables;

    /**
     * @param section its number, "3" or "A"; empty where it has none
     * @param title for the captions of tables that were typed
     */
    Counter(String section, Numbering numbering, String title) {
        this.section = section;
        this.counts = numbering == Numbering.PARAGRAPHS && !section.isEmpty();
        this.title = title;
    }

    /** The number of the next paragraph, "3.2"; empty where paragraphs carry none. */
    String next() {
        if (!counts) {
            return "";
        }
        paragraph++;
        return section + "." + paragraph;
    }

    /** What the next table is called. */
    String table() {
        tables++;
        return tables == 1 ? title : title + " (" + tables + ")";
    }
}
