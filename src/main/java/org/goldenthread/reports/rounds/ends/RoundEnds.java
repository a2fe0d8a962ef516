package org.goldenthread.reports.rounds.ends;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.goldenthread.reports.rounds.Answers;
import org.goldenthread.reports.rounds.Cadence;
import org.goldenthread.reports.rounds.ReportingRounds;
import org.goldenthread.reports.rounds.Round;
import org.goldenthread.reports.rounds.RoundState;
import org.goldenthread.reports.rounds.Tally;
import org.goldenthread.thread.LooseEnd;
import org.goldenthread.thread.LooseEndCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds rounds past their due day with answers owed, rounds that nobody closed or opened, and periods without one. */
@Component
class RoundEnds implements LooseEndCheck {
    private static final int OPENING = 14;
    private final ReportingRounds rounds;
    private final Answers answers;
    private final Cadence cadence;
    private final Clock clock;

    RoundEnds(ReportingRounds rounds, Answers answers, Cadence cadence, Clock clock) {
        this.rounds = rounds;
        this.answers = answers;
        this.cadence = cadence;
        this.clock = clock;
    }

    @Override
    public List<LooseEnd> find(String council, @Nullable Set<String> among, int most) {
        var today = LocalDate.now(clock);
        var found = new ArrayList<LooseEnd>();
        for (var round : rounds.all(council)) {
            if (round.open() && today.isAfter(round.due())) {
                owed(round, found);
            }
            if (round.open() && today.isAfter(round.head().days().signoff())) {
                found.add(end(
                        round,
                        "round-not-closed",
                        "Round not closed",
                        "“%s” was to be signed off by now and is still open".formatted(round.title()),
                        "Excuse what will not come, and close it"));
            }
            if (round.state() == RoundState.PLANNED
                    && today.isAfter(round.period().end().plusDays(OPENING))) {
                found.add(end(
                        round,
                        "round-not-opened",
                        "Round not opened",
                        "%s is over and “%s” has not been opened"
                                .formatted(round.period().words(), round.title()),
                        "Open it, or cancel it"));
            }
        }
        cadence.broken(council)
                .forEach(round -> found.add(new LooseEnd(
                        round.ref(),
                        "round-missing",
                        "Period without a round",
                        "%s is over and has no round, though %s had one"
                                .formatted(
                                        round.period().next().words(),
                                        round.period().words()),
                        "Plan the rounds of the year",
                        "/reports/rounds/new")));
        return found.stream()
                .filter(one -> among == null || among.contains(one.ref()))
                .limit(most)
                .toList();
    }

    private void owed(Round round, List<LooseEnd> into) {
        var tally = Tally.of(answers.of(round));
        if (tally.open() > 0) {
            into.add(end(
                    round,
                    "round-owed",
                    "Answers overdue",
                    "“%s” is past its due day with %d of %d lines asked still owed"
                            .formatted(round.title(), tally.open(), tally.asked()),
                    "Ask again, or excuse them with a reason"));
        }
    }

    private static LooseEnd end(Round round, String sort, String label, String words, String remedy) {
        return new LooseEnd(round.ref(), sort, label, words, remedy, "/reports/rounds/" + round.ref());
    }
}
