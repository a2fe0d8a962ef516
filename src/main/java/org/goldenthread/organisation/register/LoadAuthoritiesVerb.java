package org.goldenthread.organisation.register;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.goldenthread.access.database.Entrance;
import org.goldenthread.vocabulary.Checked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The verb that loads the register of authorities from a file. */
@Component
@Command(
        name = "load-authorities",
        mixinStandardHelpOptions = true,
        description = "Loads the register of the country's authorities from a comma-separated file.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0: every row was taken",
            "1: the file or some rows were refused; the reasons are printed",
            "2: wrong usage"
        })
public final class LoadAuthoritiesVerb implements Callable<Integer> {
    private final Authorities authorities;

    @Parameters(
            paramLabel = "FILE",
            description = "Columns local-authority-code and official-name; nice-name, gss-code, former-gss-codes,"
                    + " start-date, end-date, replaced-by, nation, region and alt-names are read where they are there.")
    private Path file = Path.of("");

    @Option(
            names = "--names",
            paramLabel = "FILE",
            description = "Further names: columns la-name and local-authority-code.")
    private @Nullable Path names;

    @Option(names = "--json", description = "Print JSON for other programs.")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    LoadAuthoritiesVerb(Authorities authorities) {
        this.authorities = authorities;
    }

    @Override
    public Integer call() {
        var command = spec;
        if (command == null) {
            throw new IllegalStateException("picocli runs this verb");
        }
        var out = command.commandLine().getOut();
        var err = command.commandLine().getErr();
        var answer = Entrance.as(Entrance.INSTALLATION, "load-authorities", () -> authorities.load(file, names));
        int code =
                switch (answer) {
                    case Checked.Accepted<Authorities.Loaded>(Authorities.Loaded loaded) -> tell(loaded, out, err);
                    case Checked.Refused<Authorities.Loaded> no -> {
                        no.problems().forEach(err::println);
                        yield 1;
                    }
                };
        out.flush();
        err.flush();
        return code;
    }

    private int tell(Authorities.Loaded loaded, PrintWriter out, PrintWriter err) {
        loaded.refused().forEach(err::println);
        out.println(
                json
                        ? "{\"authorities\":%d,\"changed\":%d,\"newNames\":%d,\"refused\":%d}"
                                .formatted(
                                        loaded.rows(),
                                        loaded.changed(),
                                        loaded.names(),
                                        loaded.refused().size())
                        : "%d authorities read, %d changes, %d new names, %d rows refused"
                                .formatted(
                                        loaded.rows(),
                                        loaded.changed(),
                                        loaded.names(),
                                        loaded.refused().size()));
        return loaded.refused().isEmpty() ? 0 : 1;
    }
}
