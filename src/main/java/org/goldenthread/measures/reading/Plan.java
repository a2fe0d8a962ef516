package org.goldenthread.measures.reading;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Where everything stands in one table, once its headings are known.
 *
 * @param keys the columns that say whose, of what and when, from 0, by part
 * @param figures the columns of figures
 * @param fixed what a person added for the whole table
 * @param totals labels of rows that add up others
 */
record Plan(Map<Part, List<Integer>> keys, List<FigureColumn> figures, Map<Part, String> fixed, List<String> totals) {

    Plan {
        keys = keys.isEmpty() ? Map.of() : new EnumMap<>(keys);
        figures = List.copyOf(figures);
    }

    List<Integer> columns(Part part) {
        return keys.getOrDefault(part, List.of());
    }

    /** The columns of the first of these parts that has any. */
    List<Integer> columns(Part part, Part otherwise) {
        var found = columns(part);
        return found.isEmpty() ? columns(otherwise) : found;
    }
}
