package org.goldenthread.measures.reading.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.goldenthread.intake.reading.packed.Archive;

/** The sheets of a file, whatever its format, told by its first bytes and not by its name. */
public final class RowSources {
    private RowSources() {}

    /**
     * Opens a file.
     *
     * @return its sheets in their order, at least one
     * @throws Unreadable where it is none we read
     */
    public static List<RowSource> open(Path file) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(8);
        }
        if (head.length == 0) {
            throw new Unreadable("The file is empty.");
        }
        if (head.length > 3 && head[0] == 'P' && head[1] == 'K') {
            return packed(file);
        }
        if (head.length == 8 && (head[0] & 0xff) == 0xd0 && (head[1] & 0xff) == 0xcf) {
            return XlsRows.open(file);
        }
        return List.of(new CsvRows(new WordFile(file, head.length > 1 && head[0] == 0x1f && head[1] == (byte) 0x8b)));
    }

    private static List<RowSource> packed(Path file) throws IOException {
        try {
            var kind = Archive.kind(file);
            if (kind.startsWith("xl/")) {
                return XlsxBook.open(file, kind);
            }
            if (kind.contains("opendocument.spreadsheet")) {
                return OdsRows.open(file);
            }
        } catch (org.goldenthread.intake.reading.Unreadable odd) {
            throw new Unreadable("The workbook cannot be read: " + odd.reason());
        }
        throw new Unreadable("It is neither a workbook (XLSX, XLS, ODS) nor a CSV file; save it as one of these.");
    }
}
