package org.goldenthread.reports.rounds;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.Fixtures;
import org.goldenthread.measures.entry.OwnersOfMeasures;
import org.goldenthread.vocabulary.Period;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A council with two measures that two posts owe figures of, and rounds that ask for them. */
public abstract class RoundsOfACouncil extends OwnersOfMeasures {
    protected static final LocalDate TODAY = LocalDate.now();

    @Autowired
    protected ReportingRounds rounds;

    @Autowired
    protected Answers answers;

    protected String housing = "";
    protected String finance = "";
    protected String homes = "";
    protected String rent = "";

    @BeforeEach
    void twoPostsOweFigures() {
        housing = post("Head of Housing");
        finance = post("Head of Finance");
        homes = owned("H1", housing);
        rent = owned("R1", finance);
        record(entry(homes, ago(3), "60"), entry(rent, ago(3), "90"));
    }

    /** A round of a quarter, whose owners answer by a day. */
    protected Round.Head head(Period period, LocalDate due) {
        return new Round.Head(
                "Round of " + period.words(), period, new Round.Days(period.end(), due, due), List.of("figure"), null);
    }

    protected Round planned(Period period, LocalDate due) {
        return does(() -> Fixtures.got(rounds.plan(council, head(period, due))));
    }

    protected Round opened(Period period, LocalDate due) {
        var round = planned(period, due);
        return does(() -> Fixtures.got(rounds.open(round.ref(), round.version())));
    }

    protected Round closed(Round round) {
        return does(() ->
                Fixtures.got(rounds.close(round.ref(), rounds.get(round.ref()).version())));
    }

    protected List<Answer> answers(Round round) {
        return does(() -> answers.of(rounds.get(round.ref())));
    }

    protected Tally tally(Round round) {
        return Tally.of(answers(round));
    }

    protected Answer answer(Round round, String measure) {
        return answers(round).stream()
                .filter(one -> one.line().what().ref().equals(measure))
                .findFirst()
                .orElseThrow();
    }
}
