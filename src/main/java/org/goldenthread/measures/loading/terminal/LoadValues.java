package org.goldenthread.measures.loading.terminal;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.goldenthread.access.Installation;
import org.goldenthread.access.terminal.OnBehalf;
import org.goldenthread.measures.loading.OpenedFile;
import org.goldenthread.measures.loading.Reckoning;
import org.goldenthread.measures.loading.SavedMappings;
import org.goldenthread.measures.loading.ValueFiles;
import org.goldenthread.measures.loading.recipe.Meaning;
import org.goldenthread.measures.loading.recipe.Recipe;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Loads a file of values: reads it by a mapping, says what is refused and why, and records the rest in one act. */
@Command(
        name = "values",
        mixinStandardHelpOptions = true,
        description = {
            "Loads a file of values into a council's record, whether the web application is running or not.",
            "It is read by the mapping given, else as files of its shape were read before, else as it looks. The same"
                    + " file twice changes nothing; what was loaded can be taken back."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0: the file is loaded; refused rows, if any, are told",
            "1: the file was refused as a whole; the reasons are printed",
            "2: wrong usage"
        })
final class LoadValues implements Callable<Integer> {
    private final Installation installation;

    @Parameters(paramLabel = "FILE", description = "CSV (also packed as .gz), XLSX, XLS or ODS.")
    private Path file = Path.of("");

    @Option(names = "--council", paramLabel = "CODE", description = "The council whose record takes the values.")
    private String council = "";

    @Option(
            names = "--as",
            paramLabel = "EMAIL",
            description = "Who loads: their rights decide and the trail names them; otherwise the installation.")
    private String email = "";

    @ArgGroup(exclusive = false)
    private MapOptions maps = new MapOptions();

    @ArgGroup(exclusive = true)
    private StrangeOptions strange = new StrangeOptions();

    @Option(names = "--refused", paramLabel = "FILE", description = "Write every refused row there, with the reason.")
    private @Nullable Path refused;

    @Option(names = "--preview", description = "Only say what loading would do; nothing is saved.")
    private boolean preview;

    @Option(names = "--json", description = "Print JSON for other programs.")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    LoadValues(Installation installation) {
        this.installation = installation;
    }

    /** How the file is read. */
    static final class MapOptions {
        @Option(names = "--map", paramLabel = "MAP.yaml", description = "Read the file by this mapping.")
        private @Nullable Path map;

        @Option(
                names = "--save-map",
                paramLabel = "MAP.yaml",
                description = "Write there how the file was read, to be looked at, changed and given with --map.")
        private @Nullable Path saveMap;
    }

    /** What becomes of measures that the council does not know. */
    static final class StrangeOptions {
        @Option(
                names = "--new-measures",
                paramLabel = "POLARITY",
                description = "Enter measures that are not known, with this direction being good: high, low, none,"
                        + " \"around 50\", \"between 40 and 60\".")
        private @Nullable String polarity;

        @Option(names = "--only-known", description = "Leave out figures of measures that are not known.")
        private boolean onlyKnown;

        @Nullable
        Meaning meaning(CommandSpec command) {
            var words = polarity;
            return onlyKnown
                    ? Meaning.LEFT_OUT
                    : words == null
                            ? null
                            : Meaning.polarity(words)
                                    .map(Meaning.New::of)
                                    .orElseThrow(() -> new ParameterException(
                                            command.commandLine(),
                                            "“" + words + "” is no polarity; say high, low, none, \"around 50\" or"
                                                    + " \"between 40 and 60\"."));
        }
    }

    @Override
    public Integer call() {
        var command = Objects.requireNonNull(spec);
        var others = strange.meaning(command);
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(command.commandLine(), file + ": there is no such file.");
        }
        var out = command.commandLine().getOut();
        var err = command.commandLine().getErr();
        var answer = given().then(recipe -> OnBehalf.of(installation, council, email)
                .then(who -> who.does("gt load values " + name(), () -> load(who, recipe, others, err))));
        int code =
                switch (answer) {
                    case Checked.Accepted<Reckoning>(Reckoning done) -> {
                        out.println(json ? LoadJson.of(name(), done) : LoadWords.of(name(), done, preview));
                        yield 0;
                    }
                    case Checked.Refused<Reckoning> no -> {
                        if (json) {
                            out.println(LoadJson.refused(name(), no.problems()));
                        }
                        no.problems().stream().map(Problem::toString).forEach(err::println);
                        yield 1;
                    }
                };
        out.flush();
        err.flush();
        return code;
    }

    /** The mapping that was given with the command; none where there was none. */
    private Checked<Given> given() {
        var path = maps.map;
        if (path == null) {
            return Checked.accepted(new Given(null));
        }
        try {
            return Recipe.of(Files.readString(path)).then(recipe -> Checked.accepted(new Given(recipe)));
        } catch (IOException gone) {
            return Checked.refused("--map", path + " cannot be read.");
        }
    }

    private record Given(@Nullable Recipe recipe) {}

    private Checked<Reckoning> load(OnBehalf who, Given given, @Nullable Meaning others, PrintWriter err) {
        var files = installation.door(ValueFiles.class);
        return files.open(new OpenedFile.Brought(who.council(), file, name()), given.recipe())
                .then(found -> {
                    var opened = others == null
                            ? found
                            : found.with(found.recipe().meanings().others(others));
                    if (!json) {
                        err.println(opened.origin().words() + ".");
                        opened.choices().stream()
                                .filter(choice -> !choice.certain())
                                .forEach(choice -> err.println("  " + choice.place() + ": " + choice.why()));
                    }
                    saveMap(opened);
                    var done = preview ? files.preview(opened) : files.record(opened, null);
                    return done.then(reckoning -> {
                        writeRefused(files, opened, reckoning);
                        remember(who, found);
                        return Checked.accepted(reckoning);
                    });
                });
    }

    /** What the command says of strange measures counts for this file only. */
    private void remember(OnBehalf who, OpenedFile found) {
        if (!preview) {
            installation.door(SavedMappings.class).keep(who.council(), name(), found.recipe());
        }
    }

    private void saveMap(OpenedFile opened) {
        var path = maps.saveMap;
        try {
            if (path != null) {
                Files.writeString(path, opened.recipe().yaml());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void writeRefused(ValueFiles files, OpenedFile opened, Reckoning reckoning) {
        var path = refused;
        if (path == null) {
            return;
        }
        try (var out = Files.newBufferedWriter(path, StandardCharsets.UTF_8)) {
            files.writeRefused(opened, reckoning.sifted().clashes(), out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String name() {
        return Objects.requireNonNullElse(file.getFileName(), file).toString();
    }
}
