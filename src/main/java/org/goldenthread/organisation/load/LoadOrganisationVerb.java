package org.goldenthread.organisation.load;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.goldenthread.access.database.Entrance;
import org.goldenthread.vocabulary.Checked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The verb that brings a council's organisation in from a file. */
@Component
@Command(
        name = "load-organisation",
        mixinStandardHelpOptions = true,
        description = "Brings units, posts and holders in from a comma-separated file; the same file twice changes"
                + " nothing.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0: every row was taken",
            "1: the file or some rows were refused; the reasons are printed, the other rows are taken",
            "2: wrong usage"
        })
public final class LoadOrganisationVerb implements Callable<Integer> {
    private final Loading loading;
    private final Clock clock;

    @Parameters(
            paramLabel = "FILE",
            description = "Columns unit and, where they are there, ref, level, parent, opened, closed, post, leads,"
                    + " holder, email, kind, from, to.")
    private Path file = Path.of("");

    @Option(names = "--council", required = true, paramLabel = "CODE", description = "The council's code.")
    private String council = "";

    @Option(names = "--from", paramLabel = "DAY", description = "The day from which moves count, as 2024-04-01; today.")
    private @Nullable LocalDate from;

    @Option(names = "--preview", description = "Say what the file would change and save nothing.")
    private boolean preview;

    @Option(names = "--json", description = "Print JSON for other programs.")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    LoadOrganisationVerb(Loading loading, Clock clock) {
        this.loading = loading;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        var command = spec;
        if (command == null) {
            throw new IllegalStateException("picocli runs this verb");
        }
        var out = command.commandLine().getOut();
        var err = command.commandLine().getErr();
        var since = from == null ? LocalDate.now(clock) : from;
        var answer = Entrance.as(
                Entrance.INSTALLATION,
                "load-organisation",
                () -> preview ? loading.preview(council, file, since) : loading.load(council, file, since));
        int code =
                switch (answer) {
                    case Checked.Accepted<Outcome>(Outcome outcome) -> tell(outcome, out, err);
                    case Checked.Refused<Outcome> no -> {
                        no.problems().forEach(err::println);
                        yield 1;
                    }
                };
        out.flush();
        err.flush();
        return code;
    }

    private int tell(Outcome outcome, PrintWriter out, PrintWriter err) {
        outcome.refused().forEach(row -> row.problems().forEach(err::println));
        out.println(json ? asJson(outcome) : outcome.summary());
        return outcome.refused().isEmpty() ? 0 : 1;
    }

    private static String asJson(Outcome outcome) {
        var counts = outcome.counts().entrySet().stream()
                .map(one -> "\"%s\":%d".formatted(one.getKey().words(), one.getValue()))
                .collect(Collectors.joining(","));
        return "{\"rows\":%d,\"refused\":%d,\"changes\":{%s}}"
                .formatted(outcome.rows(), outcome.refused().size(), counts);
    }
}
