package org.goldenthread.intake.reading;

import java.util.List;
import org.goldenthread.intake.paper.Block.Cell;

/** A row on its way into a table: its page and line where the format has them, else zero. */
public record RowDraft(int page, int line, boolean header, List<Cell> cells) {
    public RowDraft {
        cells = List.copyOf(cells);
    }

    /** A row of plain words, one cell each. */
    public static RowDraft of(boolean header, List<String> words) {
        return new RowDraft(0, 0, header, words.stream().map(Cell::of).toList());
    }
}
