package org.goldenthread.measures.reading.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;

/** The rows of headings above a table. */
public final class Heads {
    /** What parts the rows of a heading in its full name. */
    public static final String JOINT = " | ";

    private static final String UNNAMED = "(column %d)";

    private Heads() {}

    /** Whether nothing heads a column of this name. */
    public static boolean unnamed(String name) {
        return name.startsWith("(column ");
    }

    /**
     * Makes the rows equally long and lets a heading that spans several columns stand above each of them: where the
     * file says what is merged, there; else above every column to its right that has a heading of its own below.
     *
     * @param rows the rows as they are
     * @param merged for each row the columns that repeat what stands left of them; empty where nothing is merged
     */
    public static List<List<String>> filled(List<List<String>> rows, List<boolean[]> merged) {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        var filled = new ArrayList<List<String>>();
        for (int i = 0; i < rows.size(); i++) {
            var row = new ArrayList<String>(width);
            boolean[] repeats = i < merged.size() ? merged.get(i) : new boolean[0];
            for (int column = 0; column < width; column++) {
                var own = at(rows.get(i), column);
                boolean spans = repeats.length > 0
                        ? column < repeats.length && repeats[column]
                        : i < rows.size() - 1 && below(rows, i, column);
                row.add(own.isEmpty() && spans && column > 0 ? row.get(column - 1) : own);
            }
            filled.add(row);
        }
        return filled;
    }

    private static boolean below(List<List<String>> rows, int row, int column) {
        return rows.stream().skip(row + 1L).anyMatch(lower -> !at(lower, column).isEmpty());
    }

    /** The full name of each column: its headings from above, each once; a second of the same name ends in " (2)". */
    public static List<String> names(List<List<String>> filled) {
        int width = filled.isEmpty() ? 0 : filled.getFirst().size();
        var names = new ArrayList<String>(width);
        var times = new HashMap<String, Integer>();
        var taken = new HashSet<String>();
        for (int column = 0; column < width; column++) {
            var parts = new ArrayList<String>();
            for (var row : filled) {
                var part = row.get(column);
                if (!part.isEmpty() && (parts.isEmpty() || !parts.getLast().equals(part))) {
                    parts.add(part);
                }
            }
            var name = parts.isEmpty() ? UNNAMED.formatted(column + 1) : String.join(JOINT, parts);
            int time = times.merge(name, 1, Integer::sum);
            var own = time == 1 ? name : name + " (" + time + ")";
            names.add(taken.add(own) ? own : own + " at " + (column + 1));
        }
        return names;
    }

    /** A cell of a row that may be shorter; its line breaks become spaces. */
    static String at(List<String> row, int column) {
        return column < row.size() ? row.get(column).replaceAll("\\s+", " ").strip() : "";
    }
}
