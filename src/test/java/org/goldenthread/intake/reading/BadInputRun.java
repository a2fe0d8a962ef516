package org.goldenthread.intake.reading;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.goldenthread.intake.paper.Block.Table;
import org.goldenthread.intake.paper.Note;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.reading.office.OldWorkbookReader;
import org.goldenthread.intake.reading.office.OpenDocumentReader;
import org.goldenthread.intake.reading.office.WordReader;
import org.goldenthread.intake.reading.office.WorkbookReader;
import org.goldenthread.intake.reading.pdf.PdfReader;
import org.goldenthread.intake.reading.text.TextReader;
import org.goldenthread.vocabulary.Checked.Accepted;
import org.goldenthread.vocabulary.Checked.Refused;
import org.springframework.util.unit.DataSize;

/** Reads every file of a folder in a machine of its own with little memory, and prints what became of each. */
final class BadInputRun {
    static final Readers READERS = new Readers(
            List.of(
                    new TextReader(),
                    new CommaReader(),
                    new WebPageReader(),
                    new OpenDocumentReader(),
                    new OldWorkbookReader(),
                    new WorkbookReader(),
                    new WordReader(),
                    new PdfReader()),
            new Readers.Limits(DataSize.ofMegabytes(64), Duration.ofSeconds(40)));

    private BadInputRun() {}

    public static void main(String[] folder) throws IOException {
        try (var files = Files.list(Path.of(folder[0]))) {
            for (var file : files.sorted().toList()) {
                long start = System.nanoTime();
                var answer = READERS.read(new Upload(file.getFileName().toString(), file));
                long millis = (System.nanoTime() - start) / 1_000_000;
                System.out.println(String.join(
                        "\t",
                        "RESULT",
                        file.getFileName().toString(),
                        millis + "",
                        switch (answer) {
                            case Accepted<Paper>(Paper paper) -> "read " + summary(paper);
                            case Refused<Paper>(var problems) ->
                                problems.getFirst().toString();
                        }));
            }
        }
        System.out.println("THREADS\t" + ManagementFactory.getThreadMXBean().getThreadCount());
    }

    private static String summary(Paper paper) {
        var rows = paper.blocks().stream()
                .filter(Table.class::isInstance)
                .mapToInt(block -> ((Table) block).rows().size())
                .sum();
        var words = paper.blocks().getLast().text();
        return "%d blocks, %d rows, notes %s, last words %s"
                .formatted(
                        paper.blocks().size(),
                        rows,
                        paper.notes().stream().map(Note::code).distinct().toList(),
                        words.substring(Math.max(0, words.length() - 90))
                                .replace('\n', ' ')
                                .replace('\t', ' '));
    }
}
