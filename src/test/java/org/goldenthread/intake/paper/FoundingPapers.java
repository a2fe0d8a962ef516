package org.goldenthread.intake.paper;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.goldenthread.intake.reading.text.TextReader;

/** The papers that the product is built from; they lie beside the repository and never in it. */
public final class FoundingPapers {
    private static final Path SHELF = Path.of("../shared/documents");

    private FoundingPapers() {}

    /** The paper whose file name starts so, such as "001" or "others/29"; the test is skipped where it is absent. */
    public static Paper read(String start) {
        try {
            return TextReader.paper(
                    start.substring(start.lastIndexOf('/') + 1) + ".txt", Files.readString(file(start)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file whose name starts so; the test is skipped where it is absent. */
    public static Path file(String start) {
        int slash = start.lastIndexOf('/') + 1;
        var folder = SHELF.resolve(start.substring(0, slash));
        var name = start.substring(slash);
        assumeTrue(Files.isDirectory(folder), "skipped: the founding papers are not beside the repository");
        try (var files = Files.list(folder)) {
            var file =
                    files.filter(it -> it.toFile().getName().startsWith(name)).findFirst();
            assumeTrue(file.isPresent(), "skipped: no founding paper " + start);
            return file.orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
