package org.goldenthread.intake;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.goldenthread.intake.reading.Upload;
import org.goldenthread.vocabulary.Checked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The verb that reads papers and prints what was recognised in them. */
@Component
@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        description = "Reads papers and prints what was recognised in them; nothing is saved.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0: every paper was read", "1: a paper was refused; the reasons are printed", "2: wrong usage"})
public final class IngestVerb implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "PDF, Word, spreadsheet, web page or text.")
    private List<Path> files = List.of();

    @Option(names = "--json", description = "Print JSON for other programs.")
    private boolean json;

    @Option(names = "--accept", description = "Accept everything into the record of a council; needs the database.")
    private boolean accept;

    @Option(names = "--council", paramLabel = "CODE", description = "The council whose record accepts it.")
    private @Nullable String council;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        var command = spec;
        if (command == null) {
            throw new IllegalStateException("picocli runs this verb");
        }
        if (accept || council != null) {
            throw new ParameterException(
                    command.commandLine(), "Accepting needs the database: bring the paper in through the web pages.");
        }
        return run(command.commandLine().getOut(), command.commandLine().getErr());
    }

    private int run(PrintWriter out, PrintWriter err) {
        var ingest = Ingest.withoutDatabase();
        var read = new ArrayList<IngestReport>();
        boolean refused = false;
        for (var file : files) {
            if (!Files.isRegularFile(file)) {
                err.println(file + ": there is no such file.");
                refused = true;
                continue;
            }
            switch (ingest.file(new Upload(name(file), file))) {
                case Checked.Accepted<IngestReport>(IngestReport report) -> read.add(report);
                case Checked.Refused<IngestReport> no -> {
                    no.problems().forEach(err::println);
                    refused = true;
                }
            }
        }
        if (!read.isEmpty()) {
            out.println(json ? IngestJson.of(read) : IngestTable.of(read));
        }
        out.flush();
        err.flush();
        return refused ? 1 : 0;
    }

    private static String name(Path file) {
        var name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
