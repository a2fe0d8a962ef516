package org.goldenthread.evidence;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.goldenthread.access.database.Entrance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** The verb that proves the trail whole, or says where it is broken. */
@Component
@Command(
        name = "check-trail",
        mixinStandardHelpOptions = true,
        description = "Recomputes every council's trail and says where it is not as it was written.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0: every trail is whole", "1: a trail is broken; the places are printed", "2: wrong usage"})
public final class CheckTrailVerb implements Callable<Integer> {
    private final TrailCheck trail;

    @Option(names = "--json", description = "Print JSON for other programs.")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    CheckTrailVerb(TrailCheck trail) {
        this.trail = trail;
    }

    @Override
    public Integer call() {
        var verdicts = Entrance.as(Entrance.INSTALLATION, "check-trail", trail::check);
        boolean whole = verdicts.stream().allMatch(TrailCheck.Verdict::whole);
        var out = spec == null
                ? new PrintWriter(System.out, false)
                : spec.commandLine().getOut();
        out.println(
                json
                        ? JsonMapper.shared().writeValueAsString(Map.of("whole", whole, "councils", verdicts))
                        : words(verdicts));
        out.flush();
        return whole ? 0 : 1;
    }

    private static String words(List<TrailCheck.Verdict> verdicts) {
        var words = new StringBuilder();
        for (var verdict : verdicts) {
            words.append("%-9s %,10d rows  %s  end %s%n"
                    .formatted(
                            verdict.council(),
                            verdict.rows(),
                            verdict.whole() ? "whole " : "BROKEN",
                            verdict.end().substring(0, 16)));
            verdict.faults()
                    .forEach(fault -> words.append("          place %d: %s%n".formatted(fault.place(), fault.words())));
        }
        return words.isEmpty()
                ? "No council has a trail yet."
                : words.toString().stripTrailing();
    }
}
