package org.goldenthread.measures.peers.beside;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.measures.figures.Line;
import org.goldenthread.measures.figures.Standing;
import org.goldenthread.measures.ledger.Grid;
import org.goldenthread.measures.subjects.Subject;

/**
 * The councils of a comparison, each with its row of the grid, in one order throughout: the council itself first.
 *
 * @param rows the row of each; -1 for one without any figure
 */
@SuppressWarnings("ArrayRecordComponent") // made once, and only read
record Company(Grid grid, List<Subject> subjects, int[] rows) {
    Company {
        subjects = List.copyOf(subjects);
    }

    static Company of(Grid grid, List<Subject> subjects) {
        var rows = new int[subjects.size()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = grid.row(subjects.get(i).id());
        }
        return new Company(grid, subjects, rows);
    }

    /** Everybody's figure for a period. */
    Line line(int column) {
        var raw = new long[rows.length];
        for (int i = 0; i < raw.length; i++) {
            raw[i] = rows[i] < 0 ? Line.NO_FIGURE : grid.at(rows[i], column);
        }
        return Line.of(raw, grid.scale());
    }

    Standing standing(int place, int column) {
        return rows[place] < 0 ? Standing.MISSING : grid.standing(rows[place], column);
    }

    List<String> names() {
        var names = new ArrayList<String>();
        subjects.forEach(one -> names.add(one.name()));
        return names;
    }

    /** How many others than the council itself have a figure for a period. */
    int others(int column) {
        int count = 0;
        for (int i = 1; i < rows.length; i++) {
            count += rows[i] >= 0 && grid.at(rows[i], column) != Line.NO_FIGURE ? 1 : 0;
        }
        return count;
    }

    boolean has(int place, int column) {
        return rows[place] >= 0 && grid.at(rows[place], column) != Line.NO_FIGURE;
    }

    /** The latest period for which the council and enough others have a figure; else the latest at all. */
    int latest() {
        int enough = Math.min(7, Math.max(1, (rows.length - 1) / 2));
        for (int column = grid.periods() - 1; column >= 0; column--) {
            if (has(0, column) && others(column) >= enough) {
                return column;
            }
        }
        return latestOfAny();
    }

    private int latestOfAny() {
        for (int column = grid.periods() - 1; column >= 0; column--) {
            if (has(0, column)) {
                return column;
            }
        }
        return grid.periods() - 1;
    }
}
