package org.goldenthread.intake.telling;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.goldenthread.intake.review.Decision;
import org.goldenthread.intake.review.KeptProposal;

/** What became of the proposals of papers, for a person at a terminal. */
final class TakenTable {
    private TakenTable() {}

    static String of(List<Taken> papers) {
        return papers.stream().map(TakenTable::paper).collect(Collectors.joining("\n"));
    }

    private static String paper(Taken taken) {
        var text = new StringBuilder();
        text.append(taken.paper().name())
                .append(": ")
                .append(taken.paper().head().title());
        text.append(taken.before() ? "\nThis very file had been brought in before.\n" : "\n");
        for (var kept : taken.proposals()) {
            text.append(line(kept, taken)).append('\n');
        }
        long left = taken.reasons().size();
        text.append("%d accepted, %d merged, %d left. %s of %s: %s reviews it and takes it back whole.%n"
                .formatted(
                        taken.count(Decision.ACCEPTED),
                        taken.count(Decision.MERGED),
                        left,
                        taken.paper().ref(),
                        taken.paper().council(),
                        taken.page()));
        return text.toString();
    }

    private static String line(KeptProposal kept, Taken taken) {
        var proposal = kept.proposal();
        var name = proposal.title().startsWith(proposal.ref())
                ? proposal.title()
                : proposal.ref() + " " + proposal.title();
        return "  %-9s %-12s %-14s  %s%s"
                .formatted(
                        kept.decision().taken() ? kept.decision().words() : "left",
                        Objects.requireNonNullElse(kept.key(), ""),
                        proposal.kind(),
                        name.replace('\n', ' '),
                        taken.reasons().containsKey(kept.id())
                                ? "\n            " + taken.reasons().get(kept.id())
                                : "");
    }
}
