package org.goldenthread.delivery.files.terminal;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.access.Installation;
import org.goldenthread.access.terminal.OnBehalf;
import org.goldenthread.access.terminal.Under;
import org.goldenthread.delivery.files.PlanLoads;
import org.goldenthread.delivery.files.PlanLoads.Brought;
import org.goldenthread.delivery.files.Reckoning;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Loads a file of projects, actions and milestones. */
@Component
@Under("load")
@Command(
        name = "projects",
        mixinStandardHelpOptions = true,
        description = {
            "Brings projects, actions, milestones and their dependencies in from a file of a planning program or a"
                    + " spreadsheet; the same file twice changes nothing.",
            "Spreadsheets name their columns in the first row: project, action, owner, start, due, forecast,"
                    + " %% complete, predecessors, id, type, done on, outcome; other usual names are known too."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0: every row was taken",
            "1: the file or some rows were refused; the reasons are printed, the other rows are taken",
            "2: wrong usage"
        })
public final class LoadProjects implements Callable<Integer> {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final Installation installation;

    @Parameters(paramLabel = "FILE", description = "MPP, MSPDI XML, MPX, XER, PMXML, XLSX, XLS, ODS or CSV.")
    private Path file = Path.of("");

    @Option(names = "--council", paramLabel = "CODE", description = "The council whose projects they are.")
    private String council = "";

    @Option(
            names = "--into",
            paramLabel = "REF",
            description =
                    "A project that takes the actions, or the programme or strand that the projects become part of.")
    private String into = "";

    @Option(names = "--as", paramLabel = "EMAIL", description = "Who loads; otherwise the installation.")
    private String email = "";

    @Option(names = "--preview", description = "Say what the file would change and save nothing.")
    private boolean preview;

    @Option(names = "--json", description = "Print JSON for other programs.")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    LoadProjects(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() {
        var command = Objects.requireNonNull(spec).commandLine();
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(command, file + ": there is no such file.");
        }
        var answer = OnBehalf.of(installation, council, email)
                .then(who -> who.does("gt load projects " + file.getFileName(), () -> load(who.council())));
        int code =
                switch (answer) {
                    case Checked.Accepted<Reckoning>(Reckoning done) -> {
                        command.getOut().println(json ? JSON.writeValueAsString(told(done)) : plainly(done));
                        yield refused(done.refused(), command.getErr());
                    }
                    case Checked.Refused<Reckoning> no -> refused(no.problems(), command.getErr());
                };
        command.getOut().flush();
        command.getErr().flush();
        return code;
    }

    private Checked<Reckoning> load(String council) {
        var loads = installation.door(PlanLoads.class);
        var brought = new Brought(council, file, String.valueOf(file.getFileName()));
        return loads.bring(brought, into).then(id -> {
            if (!preview) {
                return loads.confirm(id);
            }
            var seen = loads.preview(id);
            loads.drop(id);
            return seen;
        });
    }

    private static String plainly(Reckoning done) {
        return Stream.concat(Stream.of(done.words()), done.notes().stream()).collect(Collectors.joining("\n"));
    }

    private static int refused(List<Problem> problems, PrintWriter err) {
        problems.forEach(err::println);
        return problems.isEmpty() ? 0 : 1;
    }

    private static Map<String, Object> told(Reckoning done) {
        return Map.of(
                "changes",
                done.changes().stream()
                        .map(one -> Map.of("ref", one.ref(), "title", one.title(), "what", one.words()))
                        .toList(),
                "same",
                done.same(),
                "refusals",
                done.refused().stream()
                        .map(one -> Map.of("place", one.place(), "message", one.message()))
                        .toList(),
                "notes",
                done.notes());
    }
}
