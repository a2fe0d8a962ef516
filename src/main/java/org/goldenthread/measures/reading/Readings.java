package org.goldenthread.measures.reading;

import java.io.IOException;
import java.io.Writer;
import java.util.function.Consumer;
import org.goldenthread.vocabulary.Checked;

/** Reads the figures of a file by a mapping. */
public final class Readings {
    private Readings() {}

    /**
     * Reads every figure, in the order of the file, holding no more than one row at a time.
     *
     * @param tables the opened file
     * @param mapping how it is read
     * @param taker takes each reading as it is found
     * @return what came of it; refused as a whole where the mapping does not fit the file
     */
    public static Checked<Outcome> read(Tables tables, Mapping mapping, Consumer<? super Reading> taker) {
        return Checked.refused("mapping", "Nothing is read yet.");
    }

    /**
     * Writes every refused row once as CSV: row, column, reason, and the row as it was. Reads the file again for it,
     * so that a file of any length can be refused as a whole.
     */
    public static void writeRefused(Tables tables, Mapping mapping, Writer out) throws IOException {
        out.write("sheet,row,column,reason\r\n");
    }
}
