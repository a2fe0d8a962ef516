package org.goldenthread.measures.reading.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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
        return List.of(new CsvRows(new WordFile(file, head.length > 1 && head[0] == 0x1f && head[1] == (byte) 0x8b)));
    }
}
