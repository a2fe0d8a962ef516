package org.goldenthread.risks.map;

import java.util.List;
import java.util.Map;
import org.goldenthread.risks.matrix.Matrix;
import org.goldenthread.risks.matrix.Matrix.Cell;

/**
 * How many risks that are not closed stand in which cell of one version of a matrix.
 *
 * @param counts by the cell's key; cells without risks are left out
 * @param moves from where to where risks have moved since the bodies of their registers last saw them
 * @param elsewhere how many are judged in other versions or matrices
 * @param unjudged how many nobody has judged
 */
public record HeatMap(Matrix matrix, Map<String, Integer> counts, List<Moved> moves, int elsewhere, int unjudged) {
    public HeatMap {
        counts = Map.copyOf(counts);
        moves = List.copyOf(moves);
    }

    /** So many risks went from one cell to another. */
    public record Moved(Cell from, Cell to, int count) {
        public boolean worse() {
            return to.score() > from.score();
        }
    }

    public int count(Cell cell) {
        return counts.getOrDefault(cell.key(), 0);
    }

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Such as "▲ 2 up from elsewhere, ▼ 1 down"; empty where nothing came. */
    public String cameTo(Cell cell) {
        int up = came(cell, true);
        int down = came(cell, false);
        return (up > 0 ? "▲ " + up + " came up" : "")
                + (up > 0 && down > 0 ? ", " : "")
                + (down > 0 ? "▼ " + down + " came down" : "");
    }

    private int came(Cell cell, boolean worse) {
        return moves.stream()
                .filter(one -> one.to().equals(cell) && one.worse() == worse)
                .mapToInt(Moved::count)
                .sum();
    }
}
