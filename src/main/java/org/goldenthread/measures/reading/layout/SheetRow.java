package org.goldenthread.measures.reading.layout;

import java.util.List;

/**
 * A row as it was looked at.
 *
 * @param number from 1
 * @param cells its words
 * @param kind what it seems to be
 */
record SheetRow(int number, List<String> cells, Kind kind) {

    /** What a row seems to be. */
    enum Kind {
        BLANK,
        /** One cell only: a title, the name of a section, a footnote. */
        ALONE,
        HEAD,
        /** Counts its columns: 1, 2, 3 … */
        COUNTING,
        DATA
    }

    String at(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    long filled() {
        return cells.stream().filter(cell -> !cell.isEmpty()).count();
    }
}
