package org.goldenthread.measures.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.goldenthread.Fixtures;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.access.Role;
import org.goldenthread.measures.DataType;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.Sheet;
import org.goldenthread.measures.entry.Entries.Outcome;
import org.goldenthread.measures.entry.stories.Stories;
import org.goldenthread.measures.figures.Figure;
import org.goldenthread.measures.figures.Length;
import org.goldenthread.measures.figures.Polarity;
import org.goldenthread.measures.figures.Standing;
import org.goldenthread.measures.ledger.Batch;
import org.goldenthread.measures.ledger.Entry;
import org.goldenthread.measures.ledger.Recording;
import org.goldenthread.measures.ledger.Series;
import org.goldenthread.measures.performance.Performances;
import org.goldenthread.vocabulary.Period;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

class EntriesTests extends OwnersOfMeasures {
    @Autowired
    private Performances performances;

    @Autowired
    Stories stories;

    private Outcome enter(Slot slot, Given given) {
        return does(() -> Fixtures.got(entries.record(visitor(officer), slot, given)));
    }

    private static Given saying(Given given, String story, String sure) {
        return given.saying(new Given.Said(story, "", sure));
    }

    @Test
    void theLastPeriodsAreDueUntilTheirFiguresAreIn() {
        var ref = owned("A1", null);
        record(entry(ref, ago(3), "80"));
        assertThat(does(() -> due.of(council))).extracting(Slot::period).containsExactly(ago(2), ago(1));
        assertThat(enter(open(ref), given("81"))).isInstanceOf(Outcome.Kept.class);
        assertThat(does(() -> due.of(council))).extracting(Slot::period).containsExactly(ago(1));
        assertThat(value(ref, ago(2))).isEqualByComparingTo("81");
    }

    @Test
    void whoeverEntersWithoutOwningMayRecordTellAndAnswer() {
        var enters = post("Data officer");
        var owner = post("Head of Housing");
        var ref = owned("A1", owner, new Measure.People(enters, java.util.List.of()), quarterly(Polarity.HIGH));
        var person = holderOf(enters);
        record(entry(ref, ago(3), "80"), entry(ref, ago(4), "81"), entry(ref, ago(5), "80"));
        var slot = as(person, () -> due.from(council, java.util.Set.of(enters))).getFirst();
        var kept = as(
                person,
                () -> Fixtures.got(entries.record(
                        visitor(person, enters), slot, saying(given("0.8"), "A share this time", "a share"))));
        assertThat(kept).isInstanceOf(Outcome.Kept.class);
        assertThat(as(person, () -> stories.of(ref, own.id())).getFirst().words())
                .isEqualTo("A share this time");
        var answer = does(() -> entries.answers(slot.key())).getFirst();
        assertThat(answer.doubt().sort()).isEqualTo("unit");
        assertThat(answer.reason()).isEqualTo("a share");
        assertThat(answer.account()).isEqualTo(person.id());
    }

    @Test
    void anOwnerEntersTheVeryFirstFigureOfACouncil() {
        var owner = post("Head of Housing");
        var ref = owned("A1", owner);
        var person = holderOf(owner);
        var slot = open(ref);
        as(person, () -> Fixtures.got(entries.record(visitor(person, owner), slot, given("80"))));
        assertThat(value(ref, slot.period())).isEqualByComparingTo("80");
    }

    @Test
    void othersAreRefusedByTheDoorAndByTheDatabase() {
        var ref = owned("A1", post("Head of Housing"));
        var other = post("Head of Highways");
        var person = holderOf(other);
        var slot = open(ref);
        assertThatThrownBy(() -> as(person, () -> entries.record(visitor(person, other), slot, given("1"))))
                .isInstanceOf(NotAllowed.class);
        var recording = new Recording().add(Entry.of(ref, Figure.VALUE, own.id(), slot.period(), BigDecimal.ONE));
        assertThatThrownBy(() -> as(person, () -> ledger.record(council, Batch.Source.entered("no"), recording)))
                .isInstanceOf(DataAccessException.class);
        var councillor = fixtures.person(council, Role.COUNCILLOR);
        assertThatThrownBy(() -> as(councillor, () -> entries.record(visitor(councillor), slot, given("1"))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void anotherCouncilSeesNothingDue() {
        owned("A1", null);
        var stranger = fixtures.person(fixtures.council(), Role.ADMINISTRATOR);
        assertThat(as(stranger, () -> due.of(council))).isEmpty();
    }

    @Test
    void aFigureThatLooksWrongIsAskedAboutOnceAndTheReasonKept() {
        var ref = owned("A1", null);
        record(entry(ref, ago(4), "85"), entry(ref, ago(3), "86"));
        var slot = open(ref);
        assertThat(enter(slot, given("0.85")))
                .isInstanceOfSatisfying(
                        Outcome.Asked.class,
                        asked -> assertThat(asked.doubts())
                                .extracting(Doubt::sort)
                                .containsExactly("unit"));
        assertThat(value(ref, slot.period())).isNull();
        assertThat(enter(slot, saying(given("0.85"), "", "it really fell"))).isInstanceOf(Outcome.Kept.class);
        assertThat(enter(slot, given("0.85"))).isInstanceOf(Outcome.Kept.class);
        assertThat(does(() -> entries.answers(slot.key()))).hasSize(1);
    }

    @Test
    void whyThereIsNoFigureIsAnAnswerToo() {
        var ref = owned("A1", null);
        record(entry(ref, ago(2), "85"));
        enter(open(ref), new Given(null, null, Standing.NOT_AVAILABLE, null, Given.Said.NOTHING));
        assertThat(does(() -> due.of(council))).isEmpty();
        assertThat(value(ref, ago(1))).isNull();
    }

    @Test
    void aPartThatHasFiguresIsAskedForAndAnotherCouncilsFiguresAreNot() {
        var ref = owned("A1", null);
        var parts = does(() -> subjects.breakdowns(council, java.util.List.of("Tenure: council")));
        var peer = does(() -> subjects.meant(
                        council,
                        java.util.List.of(new org.goldenthread.measures.subjects.Subjects.Written("X1", "Elsewhere"))))
                .getFirst();
        record(
                entry(ref, ago(2), "85"),
                entry(ref, ago(2), "80").of(parts.getOrDefault("Tenure: council", 0)),
                Entry.of(ref, Figure.VALUE, peer.id(), ago(2), BigDecimal.TEN));
        assertThat(does(() -> due.of(council)))
                .extracting(slot -> slot.aspect().words())
                .containsExactly("", "Tenure: council");
    }

    @Test
    void whatIsExpectedOfAnAcademicYearIsKeptForThatYearAndJudgedByItsTarget() {
        var ref = owned(
                "SCH1", null, Measure.People.OWNER, Sheet.of(DataType.PERCENTAGE, "%", 1, Polarity.HIGH, Length.MONTH));
        var year = Period.academicYear(LocalDate.now().minusMonths(9).getYear());
        var month = Period.ofMonths(year.start(), 1);
        record(Entry.of(ref, Figure.TARGET, own.id(), year, new BigDecimal("95")), entry(ref, month, "93"));
        var slot = does(() -> due.slot(new Slot.Key(
                        ref, own.id(), 0, Length.MONTH, month.next().start())))
                .orElseThrow();
        var said = new Given(new BigDecimal("94"), null, Standing.FINAL, new BigDecimal("96"), Given.Said.NOTHING);
        does(() -> Fixtures.got(entries.record(visitor(officer), slot, said)));

        var kept = does(() -> grids.grid(new Series(ref, Figure.FORECAST, Length.YEAR)));
        assertThat(kept.period(0)).isEqualTo(year);
        var end = does(() -> performances.of(measures.get(ref), null, null)).yearEnd();
        assertThat(end.year()).isEqualTo(year);
        assertThat(end.owners()).isTrue();
        assertThat(java.util.Objects.requireNonNull(end.verdict()).sentence()).contains("95");
    }
}
