package org.goldenthread.publishing;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Column;
import org.goldenthread.site.list.Listing;

/** Writes a list as RFC 4180 lines that spreadsheet programs open as they are. */
final class CommaFile {
    /** A spreadsheet program takes a cell that begins with one of these as a formula and runs it. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private CommaFile() {}

    static void write(Listing<?> list, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer)) {
            csv.writeRecord(list.columns().stream()
                    .map(Column::label)
                    .map(CommaFile::harmless)
                    .toList());
            list.shown()
                    .forEach(row ->
                            csv.writeRecord(row.stream().map(CommaFile::field).toList()));
        }
    }

    private static String field(Cell cell) {
        return switch (cell) {
            case Cell.Number number ->
                number.value() == null
                        ? harmless(number.words())
                        : number.value().toPlainString();
            case Cell.Day day -> day.day() == null ? "" : day.day().toString();
            case Cell.Text text -> harmless(text.words());
            case Cell.Link link -> harmless(link.words());
            case Cell.Status status -> harmless(status.words());
        };
    }

    /** The words with an apostrophe before them where a spreadsheet program would run them. */
    static String harmless(String words) {
        var start = words.stripLeading();
        boolean runs = (!start.isEmpty() && FORMULA_STARTS.indexOf(start.charAt(0)) >= 0)
                || (!words.isEmpty() && FORMULA_STARTS.indexOf(words.charAt(0)) >= 0);
        return runs ? "'" + words : words;
    }
}
