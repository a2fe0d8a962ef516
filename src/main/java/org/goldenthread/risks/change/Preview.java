package org.goldenthread.risks.change;

import java.util.List;
import org.goldenthread.risks.matrix.CellMap;
import org.goldenthread.risks.matrix.Matrix.Cell;
import org.goldenthread.risks.register.Register;
import org.jspecify.annotations.Nullable;

/**
 * What a change of matrices would do; nothing of it is saved.
 *
 * @param rows every cell of the older version with what stands in it
 * @param registers those that would be judged by the newer version from now on
 */
public record Preview(CellMap map, List<Row> rows, List<Adopting> registers) {

    /** How many assessments that count stand in a cell, and where they would go. */
    public record Row(Cell from, Cell to, int gross, int current, int target) {
        public int all() {
            return gross + current + target;
        }
    }

    /** A register with its threshold now and then. */
    public record Adopting(Register register, @Nullable Integer threshold) {}

    public int assessments() {
        return rows.stream().mapToInt(Row::all).sum();
    }

    /** How many risks would stand in a band of another name. */
    public int otherBand() {
        return rows.stream()
                .filter(row -> !map.from()
                        .band(row.from())
                        .name()
                        .equals(map.to().band(row.to()).name()))
                .mapToInt(Row::current)
                .sum();
    }
}
