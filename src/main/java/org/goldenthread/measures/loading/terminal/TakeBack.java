package org.goldenthread.measures.loading.terminal;

import java.util.concurrent.Callable;
import org.goldenthread.access.Installation;
import org.goldenthread.access.terminal.OnBehalf;
import org.goldenthread.measures.ledger.Batch;
import org.goldenthread.measures.ledger.Ledger;
import org.goldenthread.vocabulary.Checked;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes a whole batch of figures back. */
@Command(
        name = "take-back",
        mixinStandardHelpOptions = true,
        description =
                "Takes a batch of figures back: everything is as if it had never been loaded, and the ledger keeps"
                        + " that it was.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0: taken back", "1: refused; the reason is printed", "2: wrong usage"})
final class TakeBack implements Callable<Integer> {
    private final Installation installation;

    @Parameters(paramLabel = "BATCH", description = "The number that loading printed.")
    private long batch;

    @Option(names = "--why", paramLabel = "REASON", required = true, description = "Why; the ledger keeps it.")
    private String why = "";

    @Option(names = "--council", paramLabel = "CODE", description = "The council whose figures they are.")
    private String council = "";

    @Option(names = "--as", paramLabel = "EMAIL", description = "Who does it; otherwise the installation.")
    private String email = "";

    @Spec
    private @Nullable CommandSpec spec;

    TakeBack(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() {
        var command = java.util.Objects.requireNonNull(spec).commandLine();
        var ledger = installation.door(Ledger.class);
        var answer = OnBehalf.of(installation, council.isEmpty() ? councilOf(ledger) : council, email)
                .then(who -> who.does(
                        "gt load take-back " + batch,
                        () -> ledger.find(batch)
                                        .filter(one -> one.council().equals(who.council()))
                                        .isPresent()
                                ? ledger.takeBack(batch, why)
                                : Checked.<Batch>refused("", "There is no batch " + batch + " in " + who.council())));
        int code =
                switch (answer) {
                    case Checked.Accepted<Batch>(Batch done) -> {
                        command.getOut()
                                .println("Batch %d is taken back: %,d figures are as they were before."
                                        .formatted(done.id(), done.figures()));
                        yield 0;
                    }
                    case Checked.Refused<Batch> no -> {
                        no.problems().forEach(command.getErr()::println);
                        yield 1;
                    }
                };
        command.getOut().flush();
        command.getErr().flush();
        return code;
    }

    private String councilOf(Ledger ledger) {
        return ledger.find(batch).map(Batch::council).orElse("");
    }
}
