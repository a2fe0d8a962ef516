package org.goldenthread.delivery.office;

import java.util.List;
import org.goldenthread.site.list.Cell;

/**
 * A small table on a page, each row a list of cells under the heads.
 *
 * @param empty what to say where it has no rows
 */
public record Table(String caption, List<String> heads, List<List<Cell>> rows, String empty) {
    public Table {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /** Whether a column holds figures, which stand to the right. */
    public boolean figures(int column) {
        return !rows.isEmpty() && rows.getFirst().get(column) instanceof Cell.Number;
    }
}
