package org.goldenthread.measures.packs;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.vocabulary.Problem;

/**
 * One row of a file.
 *
 * @param number as a spreadsheet program counts it, the head being row 1
 * @param cells by the column's name; those that are blank are left out
 */
record FileRow(int number, Map<String, String> cells) {
    FileRow {
        cells = Map.copyOf(cells);
    }

    static String key(String head) {
        return head.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    String get(String column) {
        return cells.getOrDefault(column, "");
    }

    boolean says(String column) {
        return cells.containsKey(column);
    }

    /** What a cell lists, parted by semicolons. */
    List<String> list(String column) {
        return Stream.of(get(column).split(";"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    Problem problem(String column, String message) {
        return new Problem("row " + number + ", column " + column, message);
    }
}
