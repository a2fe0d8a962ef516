package org.goldenthread.risks.matrix;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.goldenthread.risks.matrix.Matrix.Cell;

/** Which cell of a newer matrix stands for which of an older one; whole, so that nothing is left behind. */
public record CellMap(Matrix from, Matrix to, Map<Cell, Cell> cells) {
    public CellMap {
        cells = Map.copyOf(cells);
        if (!cells.keySet().equals(java.util.Set.copyOf(from.cells()))) {
            throw new IllegalArgumentException("every cell of the older matrix has its place in the newer one");
        }
    }

    /**
     * What is likely to be meant: the same cell where the sizes are the same, otherwise the cell at the same place
     * between the ends of each scale, towards the worse level where it lies between two.
     */
    public static CellMap suggested(Matrix from, Matrix to) {
        var cells = new LinkedHashMap<Cell, Cell>();
        for (var cell : from.cells()) {
            int likelihood = level(
                    cell.likelihood(),
                    from.likelihoods().size(),
                    to.likelihoods().size());
            int impact =
                    level(cell.impact(), from.impacts().size(), to.impacts().size());
            cells.put(cell, to.cell(likelihood, impact).orElseThrow());
        }
        return new CellMap(from, to, cells);
    }

    /** Levels count from 1; whole-number arithmetic, rounded up. */
    static int level(int level, int of, int among) {
        int far = (level - 1) * (among - 1);
        return (far + of - 2) / (of - 1) + 1;
    }

    /** The same with some cells otherwise. */
    public CellMap with(Map<Cell, Cell> chosen) {
        var all = new LinkedHashMap<>(cells);
        all.putAll(chosen);
        return new CellMap(from, to, all);
    }

    public Optional<Cell> of(Cell cell) {
        return Optional.ofNullable(cells.get(cell));
    }

    /**
     * From which score of the newer matrix on the same cells are meant as from one of the older: the lowest that
     * a cell at or above the old threshold has become. Empty where no cell reaches it.
     */
    public OptionalInt threshold(int score) {
        return cells.entrySet().stream()
                .filter(one -> one.getKey().score() >= score)
                .mapToInt(one -> one.getValue().score())
                .min();
    }
}
