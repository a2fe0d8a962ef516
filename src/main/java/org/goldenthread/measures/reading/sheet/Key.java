package org.goldenthread.measures.reading.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.goldenthread.measures.reading.words.Distinct;

/**
 * What one or several cells of a row say together, worked out once for each different text.
 *
 * @param <T> what they say
 */
public final class Key<T> {
    private final int[] columns;
    private final String joint;
    private final Distinct<T> meanings;
    private char[] joined = new char[256];

    /**
     * @param columns where the cells stand, from 0
     * @param joint what parts several of them
     * @param meaning what a text means
     */
    public Key(List<Integer> columns, String joint, Function<String, T> meaning) {
        this.columns = columns.stream().mapToInt(Integer::intValue).toArray();
        this.joint = joint;
        this.meanings = new Distinct<>(meaning);
    }

    /** Whether any column says it. */
    public boolean any() {
        return columns.length > 0;
    }

    /** The first of its columns, from 1, for pointing at. */
    public int column() {
        return columns.length == 0 ? 0 : columns[0] + 1;
    }

    /** What this row's cells say. */
    public T of(CellRow row) {
        if (columns.length != 1) {
            return meanings.of(joined, 0, join(row));
        }
        int column = columns[0];
        return column < row.cells()
                ? meanings.of(row.text(), row.from(column), row.to(column))
                : meanings.of(joined, 0, 0);
    }

    private int join(CellRow row) {
        int length = 0;
        for (int column : columns) {
            if (column >= row.cells()) {
                continue;
            }
            int from = row.from(column);
            int count = row.to(column) - from;
            if (count > 0) {
                int gap = length == 0 ? 0 : joint.length();
                if (length + gap + count > joined.length) {
                    joined = Arrays.copyOf(joined, (length + gap + count) * 2);
                }
                joint.getChars(0, gap, joined, length);
                System.arraycopy(row.text(), from, joined, length + gap, count);
                length += gap + count;
            }
        }
        return length;
    }
}
