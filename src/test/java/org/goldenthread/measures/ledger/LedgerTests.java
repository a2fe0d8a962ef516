package org.goldenthread.measures.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.goldenthread.Fixtures;
import org.goldenthread.access.Role;
import org.goldenthread.measures.MeasuresOfACouncil;
import org.goldenthread.measures.figures.Figure;
import org.goldenthread.measures.figures.Length;
import org.goldenthread.measures.figures.Standing;
import org.goldenthread.vocabulary.Checked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

class LedgerTests extends MeasuresOfACouncil {
    @Autowired
    JdbcClient jdbc;

    @Test
    void aRecordedFigureStands() {
        var measure = measure("A1");
        var recorded = record(entry(measure, q(2025, 1), "71.25"), entry(measure, q(2025, 2), "68"));
        assertThat(recorded.added()).isEqualTo(2);
        assertThat(value(measure, q(2025, 1))).isEqualByComparingTo("71.25");
        assertThat(value(measure, q(2025, 2))).isEqualByComparingTo("68");
        assertThat(value(measure, q(2025, 3))).isNull();
    }

    @Test
    void whatIsKnownAlreadyIsNotRecordedAgain() {
        var measure = measure("A1");
        record(entry(measure, q(2025, 1), "71.25"));
        var again = record(entry(measure, q(2025, 1), "71.250"));
        assertThat(again).isEqualTo(new Ledger.Recorded(0, 0, 0, 1, 0));
    }

    @Test
    void aChangedFigureKeepsWhatWasKnownBefore() {
        var measure = measure("A1");
        record(entry(measure, q(2025, 1), "71.25"));
        var between = Instant.now();
        var changed = record(entry(measure, q(2025, 1), "70"));
        assertThat(changed.changed()).isEqualTo(1);
        assertThat(value(measure, q(2025, 1))).isEqualByComparingTo("70");
        var series = Series.values(measure, Length.QUARTER);
        var then = does(() -> grids.grid(series, between));
        assertThat(value(then, q(2025, 1))).isEqualByComparingTo("71.25");
        var history = does(() ->
                ledger.history(series, own.id(), 0, (int) q(2025, 1).start().toEpochDay()));
        assertThat(history)
                .extracting(Word::value)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("71.25"), new BigDecimal("70"));
        assertThat(history.getLast().batch().account()).isEqualTo(officer.id());
    }

    @Test
    void aBatchTakenBackLeavesEverythingAsItWas() {
        var measure = measure("A1");
        record(entry(measure, q(2025, 1), "71.25"));
        var wrong = record(entry(measure, q(2025, 1), "7125"), entry(measure, q(2025, 2), "68"));
        var with = Instant.now();
        does(() -> Fixtures.got(ledger.takeBack(wrong.batch(), "a lost decimal point")));
        assertThat(value(measure, q(2025, 1))).isEqualByComparingTo("71.25");
        assertThat(value(measure, q(2025, 2))).isNull();
        var then = does(() -> grids.grid(Series.values(measure, Length.QUARTER), with));
        assertThat(value(then, q(2025, 1))).isEqualByComparingTo("7125");
        assertThat(does(() -> ledger.takeBack(wrong.batch(), "again"))).isInstanceOf(Checked.Refused.class);
    }

    @Test
    void whyThereIsNoFigureIsKept() {
        var measure = measure("A1");
        record(Entry.absent(measure, Figure.VALUE, own.id(), q(2025, 1), Standing.SUPPRESSED));
        var grid = does(() -> grids.grid(Series.values(measure, Length.QUARTER)));
        assertThat(value(grid, q(2025, 1))).isNull();
        assertThat(grid.standing(0, 0)).isEqualTo(Standing.SUPPRESSED);
    }

    @Test
    void aFigureThatHadToBeRoundedBesideALargeOneIsKnownWhenItComesAgain() {
        var measure = measure("A1");
        var entries =
                new Entry[] {entry(measure, q(2025, 1), "1234567.99999999999"), entry(measure, q(2025, 2), "35000006")};
        record(entries);
        assertThat(record(entries)).isEqualTo(new Ledger.Recorded(0, 0, 0, 2, 0));
    }

    @Test
    void figuresFarApartInSizeKeepEveryDigit() {
        var measure = measure("A1");
        record(entry(measure, q(2025, 1), "0.000000000123"), entry(measure, q(2025, 2), "123456789012345678"));
        var series = Series.values(measure, Length.QUARTER);
        var small = does(() ->
                ledger.history(series, own.id(), 0, (int) q(2025, 1).start().toEpochDay()));
        assertThat(small.getFirst().value()).isEqualByComparingTo("0.000000000123");
        assertThat(value(measure, q(2025, 2))).isEqualByComparingTo("123456789012345678");
    }

    @Test
    void aPartStandsBesideTheWhole() {
        var measure = measure("A1");
        var parts = does(() -> subjects.breakdowns(council, List.of("Ward: North")));
        int ward = parts.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
        record(
                entry(measure, q(2025, 1), "71"),
                entry(measure, q(2025, 1), "40").of(ward));
        var grid = does(() -> grids.grid(Series.values(measure, Length.QUARTER)));
        assertThat(grid.rows()).isEqualTo(2);
        assertThat(grid.through(grid.row(own.id(), ward)).decimal(0)).isEqualByComparingTo("40");
        assertThat(grid.through(grid.row(own.id())).decimal(0)).isEqualByComparingTo("71");
    }

    @Test
    void nobodyOfAnotherCouncilSeesOrRecordsAnything() {
        var measure = measure("A1");
        record(entry(measure, q(2025, 1), "71"));
        var stranger = fixtures.person(fixtures.council(), Role.ADMINISTRATOR);
        assertThat(fixtures.as(stranger, () -> grids.grid(Series.values(measure, Length.QUARTER)))
                        .isEmpty())
                .isTrue();
        var recording = new Recording().add(entry(measure, q(2025, 2), "1"));
        org.assertj.core.api.Assertions.assertThatThrownBy(() ->
                        fixtures.as(stranger, () -> ledger.record(council, Batch.Source.entered("no"), recording)))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void theTrailKeepsTheProofOfALeafInsteadOfItsBody() {
        var measure = measure("A1");
        record(entry(measure, q(2025, 1), "71"));
        var after = does(
                () -> jdbc.sql("""
                select after::text from evidence.trail where room = 'measures' and subject = 'leaf' and ref = :ref""").param("ref", measure).query(String.class).single());
        assertThat(after).contains("\"proof\"").doesNotContain("\"body\"");
    }

    @Test
    void nobodyChangesALeaf() {
        var measure = measure("A1");
        record(entry(measure, q(2025, 1), "71"));
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> does(() -> jdbc.sql("update measures.leaf set scale = 3 where ref = :ref")
                                .param("ref", measure)
                                .update()))
                .isInstanceOf(DataAccessException.class);
    }
}
