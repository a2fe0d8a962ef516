package org.goldenthread.measures.loading.terminal;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.goldenthread.access.Installation;
import org.goldenthread.access.terminal.OnBehalf;
import org.goldenthread.measures.packs.SheetsLoaded;
import org.goldenthread.measures.packs.SheetsLoading;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Loads a file of definition sheets. */
@Command(
        name = "measures",
        mixinStandardHelpOptions = true,
        description = {
            "Brings measures in from a file of their definition sheets, one row each; the same file twice changes"
                    + " nothing, and a blank cell leaves what the record says.",
            "Columns: code, title, purpose, type, unit, decimals, polarity (high, low, none, 5 to 10, around 5),"
                    + " numerator, denominator, multiplier, collected (monthly, quarterly, yearly), derived (yearly=sum),"
                    + " source, method, service, owner post, entry post, approval posts, tags, accountability, service"
                    + " id, days due, days overdue, year to year, long periods, cumulative, rule (simple; amber=5),"
                    + " publication, formula, priority.",
            "A further row of the same code with a day in column applies, and a reason, is a later version."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0: every row was taken",
            "1: the file or some rows were refused; the reasons are printed, the other rows are taken",
            "2: wrong usage"
        })
final class LoadMeasures implements Callable<Integer> {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final Installation installation;

    @Parameters(paramLabel = "FILE", description = "CSV, XLSX, XLS or ODS; of a workbook the first sheet.")
    private Path file = Path.of("");

    @Option(names = "--council", paramLabel = "CODE", description = "The council whose measures they are.")
    private String council = "";

    @Option(names = "--as", paramLabel = "EMAIL", description = "Who loads; otherwise the installation.")
    private String email = "";

    @Option(names = "--json", description = "Print JSON for other programs.")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    LoadMeasures(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() {
        var command = Objects.requireNonNull(spec).commandLine();
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(command, file + ": there is no such file.");
        }
        var answer = OnBehalf.of(installation, council, email)
                .then(who -> who.does(
                        "gt load measures " + file.getFileName(),
                        () -> installation.door(SheetsLoading.class).load(who.council(), file)));
        int code =
                switch (answer) {
                    case Checked.Accepted<SheetsLoaded>(SheetsLoaded done) -> {
                        command.getOut().println(json ? JSON.writeValueAsString(told(done)) : done.words());
                        yield refused(done.refused(), command.getErr());
                    }
                    case Checked.Refused<SheetsLoaded> no -> refused(no.problems(), command.getErr());
                };
        command.getOut().flush();
        command.getErr().flush();
        return code;
    }

    private static int refused(List<Problem> problems, PrintWriter err) {
        problems.forEach(err::println);
        return problems.isEmpty() ? 0 : 1;
    }

    private static Map<String, Object> told(SheetsLoaded done) {
        var refusals = done.refused().stream()
                .map(one -> Map.of("place", one.place(), "message", one.message()))
                .toList();
        return Map.of(
                "rows", done.rows(),
                "added", done.added(),
                "changed", done.changed(),
                "tied", done.tied(),
                "refusals", refusals);
    }
}
