package org.goldenthread.reports.rounds.home;

import java.util.List;
import java.util.Set;
import org.goldenthread.access.Visitor;
import org.goldenthread.reports.rounds.Answers;
import org.goldenthread.reports.rounds.ReportingRounds;
import org.goldenthread.reports.rounds.Round;
import org.goldenthread.reports.rounds.Tally;
import org.goldenthread.site.Times;
import org.goldenthread.site.updates.Announcing;
import org.springframework.stereotype.Component;

/** The open rounds that ask something of a visitor's posts, above everything that they owe. */
@Component
class RoundsAsk implements Announcing {
    private final ReportingRounds rounds;
    private final Answers answers;

    RoundsAsk(ReportingRounds rounds, Answers answers) {
        this.rounds = rounds;
        this.answers = answers;
    }

    @Override
    public List<Announcement> to(Visitor visitor, Set<String> posts) {
        return rounds.asking(visitor.council(), posts).stream()
                .map(round -> announcement(round, Tally.of(answers.of(round, posts))))
                .toList();
    }

    private static Announcement announcement(Round round, Tally tally) {
        var days = round.head().days();
        return new Announcement(
                "%s: of your posts %s. Due by %s, signed off by %s."
                        .formatted(round.title(), tally.words(), Times.day(days.due()), Times.day(days.signoff())),
                "See " + round.ref(),
                "/reports/rounds/" + round.ref());
    }
}
