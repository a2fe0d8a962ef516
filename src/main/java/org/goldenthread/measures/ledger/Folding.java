package org.goldenthread.measures.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.goldenthread.measures.figures.Line;
import org.goldenthread.measures.figures.Standing;

/**
 * Folds leaves, the earliest first, into the figures that stand: the last word on each figure holds. All figures of a
 * grid share one scale, the largest of its leaves that still leaves room for the largest figure in eighteen digits;
 * what a figure has beyond that is rounded half to even.
 */
final class Folding {
    private final Series series;
    private final List<LeafBody> bodies = new ArrayList<>();
    private final List<Integer> scales = new ArrayList<>();
    private final Places rows = new Places();
    private final Places columns = new Places();

    Folding(Series series) {
        this.series = series;
    }

    Series series() {
        return series;
    }

    void add(LeafBody body, int scale) {
        bodies.add(body);
        scales.add(scale);
        for (int i = 0; i < body.cells(); i++) {
            rows.add(rowKey(body, i));
            columns.add(body.starts()[i]);
        }
    }

    private static long rowKey(LeafBody body, int cell) {
        return body.subjects()[cell] << 32 | body.breakdowns()[cell];
    }

    Grid grid() {
        if (bodies.isEmpty()) {
            return Grid.empty(series);
        }
        int scale = sharedScale();
        long[] rowKeys = rows.inOrder();
        long[] starts = columns.inOrder();
        var cells = new long[rowKeys.length * starts.length];
        Arrays.fill(cells, Line.NO_FIGURE);
        var standings = new byte[cells.length];
        Arrays.fill(standings, Standing.MISSING.code());
        for (int leaf = 0; leaf < bodies.size(); leaf++) {
            lay(bodies.get(leaf), scales.get(leaf), scale, cells, standings);
        }
        int[] subjects =
                Arrays.stream(rowKeys).mapToInt(key -> (int) (key >>> 32)).toArray();
        int[] breakdowns = Arrays.stream(rowKeys).mapToInt(key -> (int) key).toArray();
        int[] days = Arrays.stream(starts).mapToInt(day -> (int) day).toArray();
        return new Grid(series, scale, new Grid.Sides(subjects, breakdowns, days), cells, standings);
    }

    private void lay(LeafBody body, int from, int to, long[] cells, byte[] standings) {
        int width = columns.size();
        for (int i = 0; i < body.cells(); i++) {
            int at = rows.place(rowKey(body, i)) * width + columns.place(body.starts()[i]);
            byte standing = (byte) body.standings()[i];
            boolean gone = standing == Standing.TAKEN_BACK.code();
            standings[at] = gone ? Standing.MISSING.code() : standing;
            long value = body.values()[i];
            cells[at] = value == Line.NO_FIGURE ? value : Scales.change(value, from, to);
        }
    }

    private int sharedScale() {
        int scale = scales.stream().max(Integer::compare).orElse(0);
        for (int leaf = 0; leaf < bodies.size(); leaf++) {
            long largest = Scales.largest(bodies.get(leaf).values());
            while (!Scales.fits(largest, scales.get(leaf), scale)) {
                scale--;
            }
        }
        return scale;
    }
}
