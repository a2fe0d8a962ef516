package org.goldenthread.measures.reading;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import org.goldenthread.measures.reading.sheet.CellRow;

/** Writes each refusal as it is counted. */
final class RefusedRows extends Tally {
    private final CsvWriter csv;

    RefusedRows(CsvWriter csv) {
        this.csv = csv;
    }

    @Override
    void refuse(CellRow row, int column, String reason) {
        super.refuse(row, column, reason);
        var record = new ArrayList<String>();
        record.add(sheet());
        record.add(Integer.toString(row.number()));
        record.add(column == 0 ? "" : Integer.toString(column));
        record.add(reason);
        row.words().stream().map(RefusedRows::plain).forEach(record::add);
        csv.writeRecord(record);
    }

    /** What a spreadsheet program would run as a formula gets an apostrophe, as in every file the product gives. */
    private static String plain(String cell) {
        return cell.matches("(?s)[=+@\\t\\r].*|-.*[^\\d.,\\s].*") ? "'" + cell : cell;
    }

    /** Leaves the caller's writer open when the one around it is closed. */
    static final class Unclosed extends FilterWriter {
        Unclosed(Writer out) {
            super(out);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
