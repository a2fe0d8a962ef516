package org.goldenthread.reports.rounds.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.access.Act;
import org.goldenthread.access.Visitor;
import org.goldenthread.reports.rounds.Answers;
import org.goldenthread.reports.rounds.ReportingRounds;
import org.goldenthread.reports.rounds.Round;
import org.goldenthread.reports.rounds.Tally;
import org.goldenthread.site.HomeBlock;
import org.goldenthread.site.Panel;
import org.goldenthread.site.Templates;
import org.springframework.stereotype.Component;

/** The open rounds on an officer's home page: how complete they are, and by when. */
@Component
public class OpenRounds implements HomeBlock {
    private static final int PLACE = 15;
    private final ReportingRounds rounds;
    private final Answers answers;
    private final Templates templates;
    private final Clock clock;

    OpenRounds(ReportingRounds rounds, Answers answers, Templates templates, Clock clock) {
        this.rounds = rounds;
        this.answers = answers;
        this.templates = templates;
        this.clock = clock;
    }

    /** A round as the block shows it. */
    public record Row(Round round, Tally tally, boolean past) {}

    @Override
    public Optional<Panel.Shown> on(Visitor visitor) {
        if (!visitor.may(Act.EDIT)) {
            return Optional.empty();
        }
        var today = LocalDate.now(clock);
        List<Row> rows = rounds.all(visitor.council()).stream()
                .filter(Round::open)
                .map(round -> new Row(round, Tally.of(answers.of(round)), today.isAfter(round.due())))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel.Shown(
                        "Reporting rounds", templates.content("reports/rounds/home", Map.of("rows", rows)), PLACE));
    }

    @Override
    public boolean narrow() {
        return true;
    }
}
