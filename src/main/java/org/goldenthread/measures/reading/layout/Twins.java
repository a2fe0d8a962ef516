package org.goldenthread.measures.reading.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.goldenthread.measures.reading.sheet.CellRow;

/**
 * Finds rows that would be two figures of the same measure, area and period, and the column that tells them apart.
 * Remembers a number for each row and column looked at, never the words.
 */
final class Twins {
    private static final int MOST = 300_000;
    private final int[] keys;
    private final int[] figures;
    private final int[] others;
    private long[][] seen;
    private int rows;

    /**
     * @param keys columns that say whose, of what and when
     * @param figures columns of figures; rows of the same figures are said twice and need no telling apart
     * @param others columns that may tell rows apart
     */
    Twins(List<Integer> keys, List<Integer> figures, List<Integer> others) {
        this.keys = keys.stream().mapToInt(Integer::intValue).toArray();
        this.figures = figures.stream().mapToInt(Integer::intValue).toArray();
        this.others = others.stream().mapToInt(Integer::intValue).toArray();
        this.seen = new long[this.others.length + 2][1 << 10];
    }

    /** Looks at a row; false once enough were seen. */
    boolean look(CellRow row) {
        if (row.blank()) {
            return true;
        }
        if (rows == seen[0].length) {
            for (int i = 0; i < seen.length; i++) {
                seen[i] = Arrays.copyOf(seen[i], rows * 2);
            }
        }
        seen[0][rows] = hash(row, keys);
        seen[others.length + 1][rows] = hash(row, figures);
        for (int i = 0; i < others.length; i++) {
            seen[i + 1][rows] = hash(row, others[i]);
        }
        rows++;
        return rows < MOST;
    }

    private static long hash(CellRow row, int[] columns) {
        long key = 17;
        for (int column : columns) {
            key = key * 1_000_003 + hash(row, column);
        }
        return key;
    }

    private static long hash(CellRow row, int column) {
        long hash = 1125899906842597L;
        if (column < row.cells()) {
            int to = row.to(column);
            for (int i = row.from(column); i < to; i++) {
                hash = hash * 31 + row.text()[i];
            }
        }
        return hash * 0x9E3779B97F4A7C15L;
    }

    /** How many figures are said of something of which another is said too. */
    private int twins(List<Integer> chosen) {
        return different(chosen, true) - different(chosen, false);
    }

    private int different(List<Integer> chosen, boolean withFigures) {
        var all = new long[rows];
        for (int i = 0; i < rows; i++) {
            long key = seen[0][i];
            for (int place : chosen) {
                key = mixed(key) + seen[place + 1][i];
            }
            all[i] = withFigures ? mixed(key) + seen[others.length + 1][i] : key;
        }
        Arrays.sort(all);
        int different = rows == 0 ? 0 : 1;
        for (int i = 1; i < rows; i++) {
            different += all[i] == all[i - 1] ? 0 : 1;
        }
        return different;
    }

    private static long mixed(long key) {
        return (key ^ key >>> 29) * 0xBF58476D1CE4E5B9L;
    }

    /** The columns that tell all or nearly all rows apart, the most telling first; none where the keys do. */
    List<Integer> tellingApart() {
        var chosen = new ArrayList<Integer>();
        int left = twins(chosen);
        while (left > 0 && chosen.size() < others.length) {
            int best = -1;
            int fewest = left;
            for (int i = 0; i < others.length; i++) {
                if (chosen.contains(i)) {
                    continue;
                }
                var tried = new ArrayList<>(chosen);
                tried.add(i);
                int twins = twins(tried);
                if (twins < fewest) {
                    fewest = twins;
                    best = i;
                }
            }
            if (best < 0 || (left - fewest) * 100L < left) {
                break;
            }
            chosen.add(best);
            left = fewest;
        }
        return chosen.stream().map(place -> others[place]).toList();
    }

    /** How many rows stay twins under the keys and these columns. */
    int left(List<Integer> columns) {
        var places = new ArrayList<Integer>();
        for (int i = 0; i < others.length; i++) {
            if (columns.contains(others[i])) {
                places.add(i);
            }
        }
        return twins(places);
    }
}
