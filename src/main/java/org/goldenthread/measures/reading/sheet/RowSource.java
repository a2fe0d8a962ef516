package org.goldenthread.measures.reading.sheet;

import java.io.IOException;
import java.util.function.Predicate;

/** One sheet's rows, read from the file each time they are asked for. */
public interface RowSource {

    /** The sheet's name; empty for a CSV file. */
    String name();

    /** Whether the workbook hides it. */
    default boolean hidden() {
        return false;
    }

    /**
     * Hands over row after row until there are no more or the taker says false. The row is the same object each time.
     *
     * @throws Unreadable where the file is not what it seems
     */
    void rows(Predicate<CellRow> taker) throws IOException;
}
