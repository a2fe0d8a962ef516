package org.goldenthread;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import org.goldenthread.access.database.Entrance;
import org.goldenthread.access.start.RefusedToStart;
import org.goldenthread.access.terminal.Under;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The product at a terminal: {@code gt <verb>}. What a verb does, the trail knows as done by the installation. */
@Command(
        name = "gt",
        subcommands = HelpCommand.class,
        mixinStandardHelpOptions = true,
        version = "Golden Thread",
        description = "Golden Thread at a terminal. Without a verb, bin/run starts the web application.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0: done", "1: refused or failed; the reasons are printed", "2: wrong usage"})
final class Terminal {
    private static final Set<String> WEB = Set.of("serve");
    private static final Set<String> OWN_OPTIONS = Set.of("--help", "-h", "--version", "-V", "--data");

    @Option(
            names = "--data",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "Where the embedded database is; otherwise GOLDEN_THREAD_DATA, otherwise ./data.")
    private @Nullable Path data;

    /** Whether the arguments name a verb; options alone are settings of the web application. */
    static boolean isFor(String... arguments) {
        if (arguments.length == 0 || WEB.contains(arguments[0])) {
            return false;
        }
        var first = arguments[0].split("=", 2)[0];
        return !first.startsWith("-") || OWN_OPTIONS.contains(first);
    }

    /** Runs a verb and gives its exit code: 0 done, 1 refused or failed, 2 wrong usage. */
    int run(String... arguments) {
        return run(
                new PrintWriter(System.out, true, System.out.charset()),
                new PrintWriter(System.err, true, System.err.charset()),
                arguments);
    }

    /** The arguments are read once to find verb, help and directory, and again by the verb as it runs. */
    int run(PrintWriter out, PrintWriter err, String... arguments) {
        LoggingSystem.get(Terminal.class.getClassLoader()).beforeInitialize();
        try (var installation = new OpenedInstallation(() -> data, err)) {
            var reading = line(new VerbMaking(installation, ""), out, err);
            reading.setExecutionStrategy(parsed -> {
                var help = CommandLine.executeHelpRequest(parsed);
                if (help != null || !parsed.hasSubcommand()) {
                    return help == null ? reading.execute("help") : help;
                }
                var verb = parsed.subcommand().commandSpec().name();
                return run(installation, verb, out, err, arguments);
            });
            return reading.execute(arguments);
        }
    }

    private int run(
            OpenedInstallation installation, String verb, PrintWriter out, PrintWriter err, String... arguments) {
        try {
            var line = line(new VerbMaking(installation, verb), out, err);
            return Entrance.as(
                    Entrance.INSTALLATION, "gt " + String.join(" ", arguments), () -> line.execute(arguments));
        } catch (CommandLine.InitializationException failure) {
            return failed(failure, err);
        }
    }

    private CommandLine line(VerbMaking making, PrintWriter out, PrintWriter err) {
        var line = new CommandLine(this, making);
        Verbs.all().stream()
                .filter(verb -> !verb.isAnnotationPresent(Under.class))
                .forEach(line::addSubcommand);
        Verbs.all().stream()
                .filter(verb -> verb.isAnnotationPresent(Under.class))
                .forEach(verb -> Objects.requireNonNull(line.getSubcommands()
                                .get(Objects.requireNonNull(verb.getAnnotation(Under.class))
                                        .value()))
                        .addSubcommand(verb));
        return line.setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler((failure, verb, parsed) -> failed(failure, err));
    }

    private static int failed(Throwable failure, PrintWriter err) {
        var reason = RefusedToStart.within(failure);
        if (reason.isPresent()) {
            err.println(reason.get().getMessage());
        } else {
            err.println("Golden Thread failed, which it should not have:");
            failure.printStackTrace(err);
        }
        err.flush();
        return 1;
    }
}
