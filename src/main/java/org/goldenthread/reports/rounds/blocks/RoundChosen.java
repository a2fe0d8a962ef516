package org.goldenthread.reports.rounds.blocks;

import java.util.Optional;
import org.goldenthread.publishing.blocks.Asked;
import org.goldenthread.publishing.blocks.Setting;
import org.goldenthread.reports.rounds.ReportingRounds;
import org.goldenthread.reports.rounds.Round;
import org.goldenthread.site.list.Filter.Choice;
import org.springframework.stereotype.Component;

/** The round that a paper speaks of: the one that its writer chose, or the latest that was cut off by its day. */
@Component
class RoundChosen {
    private final ReportingRounds rounds;

    RoundChosen(ReportingRounds rounds) {
        this.rounds = rounds;
    }

    Setting setting(String council) {
        return Setting.choice(
                "round",
                "Round",
                "The latest by the day of the paper",
                rounds.all(council).stream()
                        .filter(one -> one.state().begun())
                        .map(one -> new Choice(one.ref(), one.ref() + " " + one.title()))
                        .toList());
    }

    Optional<Round> of(Asked asked) {
        var chosen = asked.setting("round");
        return rounds.all(asked.council()).stream()
                .filter(one -> one.state().begun())
                .filter(one -> chosen.isEmpty()
                        ? !one.head().days().cutoff().isAfter(asked.asAt())
                        : one.ref().equals(chosen))
                .findFirst();
    }

    /** That figures of an open round are not final. */
    static String sure(Round round) {
        return round.open()
                ? round.ref() + " is still open; its figures are provisional."
                : round.ref() + " is closed and does not change.";
    }
}
