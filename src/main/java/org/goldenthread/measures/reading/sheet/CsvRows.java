package org.goldenthread.measures.reading.sheet;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.RecordType;
import java.io.IOException;
import java.util.function.Predicate;

/** The rows of a file of words parted by commas, tabs, semicolons or bars. */
final class CsvRows implements RowSource {
    private static final int LONGEST_CELL = 1 << 20;
    private final WordFile file;
    private final char separator;

    CsvRows(WordFile file) throws IOException {
        this.file = file;
        this.separator = Separators.of(file);
    }

    @Override
    public String name() {
        return "";
    }

    @Override
    public void rows(Predicate<CellRow> taker) throws IOException {
        var handler = new Handler();
        try (var words = file.open();
                var records = CsvReader.builder()
                        .fieldSeparator(separator)
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .allowExtraCharsAfterClosingQuote(true)
                        .allowUnclosedQuote(true)
                        .skipEmptyLines(false)
                        .maxBufferSize(LONGEST_CELL)
                        .build(handler, words)) {
            for (var row : records) {
                if (!taker.test(row)) {
                    return;
                }
            }
        } catch (CsvParseException odd) {
            throw new Unreadable("The rows cannot be told apart near row " + (handler.row.number() + 1)
                    + ": check that every quotation mark is closed.");
        }
    }

    private static final class Handler extends CsvCallbackHandler<CellRow> {
        private final CellRow row = new CellRow();

        @Override
        protected RecordType getRecordType() {
            return RecordType.DATA;
        }

        @Override
        protected int getFieldCount() {
            return row.cells();
        }

        @Override
        protected void beginRecord(long line) {
            row.begin(row.number() + 1);
        }

        @Override
        protected void addField(char[] buffer, int offset, int length, boolean quoted) {
            row.add(buffer, offset, length);
        }

        @Override
        protected void setComment(char[] buffer, int offset, int length) {
            row.add(buffer, offset, length);
        }

        @Override
        protected void setEmpty() {
            row.add("");
        }

        @Override
        protected CellRow buildRecord() {
            return row;
        }
    }
}
