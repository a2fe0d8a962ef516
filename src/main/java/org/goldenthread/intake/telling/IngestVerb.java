package org.goldenthread.intake.telling;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.goldenthread.access.Installation;
import org.goldenthread.intake.Ingest;
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

/** The verb that reads papers, prints what was recognised in them and, when asked, accepts it into a record. */
@Component
@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        description = {
            "Reads papers and prints what was recognised in them; nothing is saved without --accept.",
            "With --accept and --council it is accepted into that council's record, whether the web application is"
                    + " running or not. What looks like something in the record already waits for a person, and the"
                    + " whole paper can be taken back on its page."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0: every paper was read, and accepted where that was asked",
            "1: a paper or the council was refused; the reasons are printed",
            "2: wrong usage"
        })
public final class IngestVerb implements Callable<Integer> {
    private final Installation installation;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "PDF, Word, spreadsheet, web page or text.")
    private List<Path> files = List.of();

    @Option(names = "--json", description = "Print JSON for other programs.")
    private boolean json;

    @Option(names = "--accept", description = "Accept everything into the record of a council.")
    private boolean accept;

    @Option(names = "--council", paramLabel = "CODE", description = "The council whose record accepts it.")
    private @Nullable String council;

    @Option(
            names = "--as",
            paramLabel = "EMAIL",
            description = "Who accepts: their rights decide and the trail names them; otherwise the installation.")
    private String email = "";

    @Spec
    private @Nullable CommandSpec spec;

    IngestVerb(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() {
        var command = spec;
        if (command == null) {
            throw new IllegalStateException("picocli runs this verb");
        }
        if (accept != (council != null)) {
            throw new ParameterException(
                    command.commandLine(), "--accept and --council CODE go together: accept into which council?");
        }
        if (!accept && !email.isEmpty()) {
            throw new ParameterException(command.commandLine(), "--as goes with --accept: reading needs no rights.");
        }
        var out = command.commandLine().getOut();
        var err = command.commandLine().getErr();
        int code = council == null ? read(out, err) : accept(council, out, err);
        out.flush();
        err.flush();
        return code;
    }

    private int read(PrintWriter out, PrintWriter err) {
        var ingest = Ingest.withoutDatabase();
        return each(
                (name, file) -> ingest.file(new Upload(name, file)),
                read -> json ? IngestJson.of(read) : IngestTable.of(read),
                out,
                err);
    }

    private int accept(String into, PrintWriter out, PrintWriter err) {
        return switch (Accepting.into(installation, into, email)) {
            case Checked.Refused<Accepting> no -> {
                no.problems().forEach(err::println);
                yield 1;
            }
            case Checked.Accepted<Accepting>(Accepting accepting) ->
                each(accepting::take, taken -> json ? TakenJson.of(taken) : TakenTable.of(taken), out, err);
        };
    }

    /** Does one thing with every file that is there, and prints what came of all of them. */
    private <T> int each(
            BiFunction<String, Path, Checked<T>> what,
            Function<List<T>, String> words,
            PrintWriter out,
            PrintWriter err) {
        var done = new ArrayList<T>();
        boolean refused = false;
        for (var file : files) {
            var result = Files.isRegularFile(file)
                    ? what.apply(name(file), file)
                    : Checked.<T>refused(file.toString(), "there is no such file.");
            switch (result) {
                case Checked.Accepted<T>(T one) -> done.add(one);
                case Checked.Refused<T> no -> {
                    no.problems().forEach(err::println);
                    refused = true;
                }
            }
        }
        if (!done.isEmpty()) {
            out.println(words.apply(done));
        }
        return refused ? 1 : 0;
    }

    private static String name(Path file) {
        var name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
