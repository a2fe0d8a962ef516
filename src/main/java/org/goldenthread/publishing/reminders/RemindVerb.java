package org.goldenthread.publishing.reminders;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.goldenthread.publishing.reminders.Reminding.Fate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** The verb that sends the reminders that are due now. */
@Component
@Command(
        name = "remind",
        mixinStandardHelpOptions = true,
        description = {
            "Sends each person one e-mail a council of what their posts owe, where it is time for it.",
            "The application does the same by itself every few minutes; nothing is sent twice."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0: what was due is sent, or nothing was",
            "1: no mail server is set, or it refused messages; the reasons are printed",
            "2: wrong usage"
        })
final class RemindVerb implements Callable<Integer> {
    private final Reminders reminders;

    @Option(names = "--dry-run", description = "Only say who would be sent a message, and who not and why.")
    private boolean trying;

    @Option(names = "--council", paramLabel = "CODE", description = "Only the people of one council.")
    private String council = "";

    @Option(names = "--json", description = "Print JSON for other programs.")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    RemindVerb(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public Integer call() {
        var command = Objects.requireNonNull(spec).commandLine();
        var done = reminders.send(council, trying);
        if (json) {
            command.getOut().println(JsonMapper.shared().writeValueAsString(done));
        } else {
            tell(done, command.getOut());
        }
        if (!done.missing().isEmpty()) {
            command.getErr().println("No mail leaves this installation before these are set:");
            done.missing().forEach(one -> command.getErr().println("  " + one));
        }
        command.getOut().flush();
        command.getErr().flush();
        boolean stuck = !trying && !done.missing().isEmpty();
        return stuck || done.count(Fate.FAILED) > 0 ? 1 : 0;
    }

    private void tell(Reminding done, PrintWriter out) {
        for (var line : done.lines()) {
            boolean told = trying || line.fate() == Fate.SENT || line.fate() == Fate.FAILED;
            if (told) {
                out.printf(
                        "%-8s %s: %s%s%s%n",
                        line.council(),
                        line.email(),
                        line.fate().words(),
                        line.items() == 0 ? "" : ", " + line.items() + (line.items() == 1 ? " update" : " updates"),
                        line.problem().isEmpty() ? "" : " (" + line.problem() + ")");
            }
        }
        out.println(
                trying
                        ? done.count(Fate.DUE) + " would be sent, of "
                                + done.lines().size() + " looked at"
                        : done.count(Fate.SENT) + " sent");
    }
}
