package org.goldenthread.measures.ledger;

import java.nio.ByteBuffer;
import org.goldenthread.measures.figures.Line;
import org.goldenthread.measures.figures.Standing;

/**
 * What stands on a leaf, column by column: whom each figure is about, which part, the first day of its period, the
 * figure, and what it is worth.
 *
 * @param starts days since 1 January 1970
 * @param values whole numbers at the leaf's scale; {@link Line#NO_FIGURE} where the standing says that there is none
 * @param standings codes of {@link Standing}
 */
record LeafBody(long[] subjects, long[] breakdowns, long[] starts, long[] values, long[] standings) {
    private static final byte FORM = 1;

    int cells() {
        return values.length;
    }

    byte[] bytes() {
        int count = cells();
        var written = values.clone();
        for (int i = 0; i < count; i++) {
            // where there is no figure the standing says so; a neighbour's value keeps the column narrow
            if (written[i] == Line.NO_FIGURE) {
                written[i] = i > 0 ? written[i - 1] : firstFigure();
            }
        }
        byte[][] columns = {
            Column.packed(subjects, count),
            Column.packed(breakdowns, count),
            Column.packed(starts, count),
            Column.packed(written, count),
            Column.packed(standings, count)
        };
        int size = 5;
        for (var column : columns) {
            size += column.length;
        }
        var bytes = ByteBuffer.allocate(size).put(FORM).putInt(count);
        for (var column : columns) {
            bytes.put(column);
        }
        return bytes.array();
    }

    private long firstFigure() {
        for (long one : values) {
            if (one != Line.NO_FIGURE) {
                return one;
            }
        }
        return 0;
    }

    static LeafBody of(byte[] body) {
        var bytes = ByteBuffer.wrap(body);
        if (bytes.get() != FORM) {
            throw new IllegalStateException("a leaf of a later version");
        }
        int count = bytes.getInt();
        var read = new LeafBody(new long[count], new long[count], new long[count], new long[count], new long[count]);
        Column.unpack(bytes, read.subjects);
        Column.unpack(bytes, read.breakdowns);
        Column.unpack(bytes, read.starts);
        Column.unpack(bytes, read.values);
        Column.unpack(bytes, read.standings);
        for (int i = 0; i < count; i++) {
            if (!Standing.ofCode((int) read.standings[i]).present()) {
                read.values[i] = Line.NO_FIGURE;
            }
        }
        return read;
    }
}
