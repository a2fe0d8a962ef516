package org.goldenthread.measures.reading;

import java.util.Map;

/**
 * What one column of a table holds. Columns are found by their heading, so that a file whose columns have moved or to
 * which some were added is still read.
 *
 * @param heading as written, several rows of it joined by " | "; the second of the same heading ends in " (2)"
 * @param part what its cells are
 * @param says what is added for every figure in the column, such as MEASURE or BREAKDOWN and its words; of a column
 *     {@link Part#ACROSS read by its heading} what is to be said instead of the heading's words
 */
public record Column(String heading, Part part, Map<Part, String> says) {
    public Column {
        says = Map.copyOf(says);
    }

    public static Column of(String heading, Part part) {
        return new Column(heading, part, Map.of());
    }
}
