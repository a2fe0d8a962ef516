package org.goldenthread.risks.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.goldenthread.risks.matrix.Matrix;
import org.goldenthread.risks.picture.MatrixPicture;

/** A matrix as a table shows it: the most likely row first, the worst impact to the right. */
public record Grid(Matrix matrix, List<List<Matrix.Cell>> rows) {
    public static Grid of(Matrix matrix) {
        var rows = new ArrayList<List<Matrix.Cell>>();
        for (int l = matrix.likelihoods().size(); l >= 1; l--) {
            int row = l;
            rows.add(matrix.cells().stream()
                    .filter(cell -> cell.likelihood() == row)
                    .sorted(Comparator.comparingInt(Matrix.Cell::impact))
                    .toList());
        }
        return new Grid(matrix, rows);
    }

    public Matrix.Level likelihood(List<Matrix.Cell> row) {
        return matrix.likelihoods().get(row.getFirst().likelihood() - 1);
    }

    public Matrix.Band band(Matrix.Cell cell) {
        return matrix.band(cell);
    }

    /** The style of a cell: its tone, deeper where a less pressing band has the same tone. */
    public String look(Matrix.Cell cell) {
        var band = matrix.band(cell);
        return "ri-" + band.tone().code() + (MatrixPicture.deep(matrix, band) ? " ri-deep" : "");
    }
}
