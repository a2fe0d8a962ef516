package org.goldenthread.reports.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.goldenthread.Fixtures;
import org.goldenthread.access.Role;
import org.goldenthread.vocabulary.Checked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rounds: what they ask for, how answers stand, and what a closing keeps. */
class RoundsTests extends RoundsOfACouncil {
    @Autowired
    Cadence cadence;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aRoundLaysDownWhatIsAskedLineByLineWithItsPostAndService() {
        var round = opened(ago(1), TODAY.plusDays(5));
        assertThat(answers(round)).hasSize(2).allSatisfy(one -> {
            assertThat(one.standing()).isEqualTo(Standing.OWED);
            assertThat(one.names().service()).startsWith("Service of");
        });
        record(entry(homes, ago(1), "70"));
        assertThat(answer(round, homes).standing()).isEqualTo(Standing.DONE);
        assertThat(answer(round, homes).told().words()).contains("70");
        assertThat(tally(round).words()).isEqualTo("1 of 2 lines asked answered; 1 owed");
    }

    @Test
    void whatIsMissingAfterTheDueDayIsOverdueAndALateAnswerIsTakenAndMarkedLate() {
        var round = opened(ago(1), ago(1).end());
        assertThat(answer(round, homes).standing()).isEqualTo(Standing.OVERDUE);
        record(entry(homes, ago(1), "70"));
        var late = answer(round, homes);
        assertThat(late.standing()).isEqualTo(Standing.LATE);
        assertThat(late.told().day()).isEqualTo(TODAY);
        var days = Answers.late(
                ago(1).end(), TODAY, does(() -> calendars.of(council)).days());
        assertThat(late.late()).isEqualTo(days);
        assertThat(tally(round).late()).isEqualTo(1);
    }

    @Autowired
    org.goldenthread.governance.calendar.Calendars calendars;

    @Test
    void aLineIsExcusedWithAReasonAndAskedForAgain() {
        var round = opened(ago(1), TODAY.plusDays(5));
        long line = answer(round, rent).line().id();
        assertThat(does(() -> rounds.excuse(round.ref(), line, "x"))).isInstanceOf(Checked.Refused.class);
        does(() -> Fixtures.got(rounds.excuse(round.ref(), line, "The system is being replaced")));
        assertThat(answer(round, rent).standing()).isEqualTo(Standing.EXCUSED);
        assertThat(answer(round, rent).standingWords()).isEqualTo("Excused: The system is being replaced");
        does(() -> Fixtures.got(rounds.excuse(round.ref(), line, "")));
        assertThat(answer(round, rent).standing()).isEqualTo(Standing.OWED);
    }

    @Test
    void theListIsFixedAndWhatIsAskedForLaterIsSaid() {
        var round = opened(ago(1), TODAY.plusDays(5));
        var third = owned("N1", housing);
        record(entry(third, ago(3), "5"));
        assertThat(answers(round)).hasSize(2);
        assertThat(does(() -> Fixtures.got(rounds.askLater(round.ref())))).isEqualTo(1);
        assertThat(answer(round, third).line().asked().later()).isTrue();
        assertThat(does(() -> Fixtures.got(rounds.askLater(round.ref())))).isZero();
    }

    @Test
    void aRoundOfAServiceAsksNobodyElse() {
        var unit = does(() -> things.get(housing)).service();
        var head = head(ago(1), TODAY);
        var own = new Round.Head(head.title(), head.period(), head.days(), head.sorts(), unit);
        var round = does(() -> Fixtures.got(rounds.plan(council, own)));
        does(() -> Fixtures.got(rounds.open(round.ref(), round.version())));
        assertThat(answers(round)).extracting(one -> one.line().what().ref()).containsExactly(homes);
    }

    @Test
    void aClosedRoundNeverChangesWhateverChangesAfterwards() {
        record(entry(homes, ago(1), "70"));
        var round = closed(opened(ago(1), TODAY.plusDays(5)));
        var kept = answers(round);
        record(entry(homes, ago(1), "10"), entry(rent, ago(1), "20"));
        does(() -> things.change(
                homes, things.get(homes).version(), things.get(homes).card().withTitle("Another name", "")));
        does(() -> things.change(
                housing,
                things.get(housing).version(),
                things.get(housing).card().withTitle("Another post", "")));
        assertThat(answers(round)).isEqualTo(kept);
        assertThat(does(() -> rounds.excuse(round.ref(), kept.getFirst().line().id(), "afterwards")))
                .isInstanceOf(Checked.Refused.class);
        for (var table : List.of("round_answer", "round_step")) {
            assertThatThrownBy(() ->
                            does(() -> jdbc.sql("delete from reports." + table + " where ref = '" + round.ref() + "'")
                                    .update()))
                    .hasMessageContaining("kept as it was");
        }
        assertThatThrownBy(() -> does(
                        () -> jdbc.sql("update reports.round_line set title = 'x' where ref = '" + round.ref() + "'")
                                .update()))
                .hasMessageContaining("stays as it was laid down");
    }

    @Test
    void aClosedRoundIsOpenedAgainOnlyWithAReasonAndTheNextClosingCounts() {
        var round = closed(opened(ago(1), TODAY.plusDays(5)));
        assertThat(does(() -> rounds.reopen(round.ref(), round.version(), " "))).isInstanceOf(Checked.Refused.class);
        var again = does(() -> Fixtures.got(rounds.reopen(round.ref(), round.version(), "Rent came in by post")));
        record(entry(rent, ago(1), "91"));
        closed(again);
        assertThat(tally(round).answered()).isEqualTo(1);
        assertThat(does(() -> rounds.steps(round.ref())))
                .extracting(RoundStep::move)
                .containsExactly(
                        RoundState.Move.OPEN, RoundState.Move.CLOSE, RoundState.Move.REOPEN, RoundState.Move.CLOSE);
    }

    @Test
    void aRoundIsNotOpenedBeforeItsPeriodIsOverNorTwiceForOnePeriod() {
        var ahead = planned(ago(0), ago(0).end());
        assertThat(does(() -> rounds.open(ahead.ref(), ahead.version()))).isInstanceOf(Checked.Refused.class);
        assertThat(does(() -> rounds.plan(council, head(ago(0), ago(0).end())))).isInstanceOf(Checked.Refused.class);
        does(() -> Fixtures.got(rounds.cancel(ahead.ref(), ahead.version())));
        planned(ago(0), ago(0).end());
    }

    @Test
    void theRoundsOfAYearAreMadeAtOnceAndThoseThatAreThereStay() {
        var first = planned(q(2031, 2), q(2031, 2).end());
        var made = does(() -> Fixtures.got(cadence.year(council, first.head())));
        assertThat(made).extracting(Round::period).containsExactly(q(2031, 1), q(2031, 3), q(2031, 4));
        assertThat(made)
                .allSatisfy(one -> assertThat(one.due()).isAfter(one.period().end()));
        assertThat(does(() -> cadence.year(council, first.head()))).isInstanceOf(Checked.Refused.class);
    }

    @Test
    void aSeriesWithAPeriodLeftOutIsKnown() {
        planned(ago(3), ago(3).end());
        assertThat(does(() -> cadence.broken(council))).hasSize(1);
        planned(ago(1), ago(1).end());
        assertThat(does(() -> cadence.broken(council))).isEmpty();
    }

    @Test
    void anotherCouncilSeesNothingOfIt() {
        var round = opened(ago(1), TODAY.plusDays(5));
        var stranger = fixtures.person(fixtures.council(), Role.PERFORMANCE_OFFICER);
        assertThat(as(stranger, () -> rounds.find(round.ref()))).isEmpty();
        var owner = holderOf(housing);
        assertThat(as(owner, () -> rounds.asking(council, Set.of(housing)))).hasSize(1);
        assertThatThrownBy(() -> as(
                        owner, () -> rounds.open(planned(ago(2), ago(2).end()).ref(), 1)))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void twoRoundsAreComparedThingByThing() {
        record(entry(homes, ago(2), "60"), entry(rent, ago(2), "90"));
        var before = closed(opened(ago(2), TODAY.plusDays(5)));
        record(entry(homes, ago(1), "70"), entry(rent, ago(1), "80"));
        var fresh = owned("N1", housing);
        record(entry(fresh, ago(1), "5"));
        var after = closed(opened(ago(1), TODAY.plusDays(5)));
        var comparison = Comparison.of(answers(before), answers(after));
        assertThat(comparison.counts())
                .containsEntry(Change.Sort.BETTER, 1L)
                .containsEntry(Change.Sort.WORSE, 1L)
                .containsEntry(Change.Sort.NEW, 1L);
        assertThat(does(() -> rounds.before(after))).map(Round::ref).contains(before.ref());
    }
}
