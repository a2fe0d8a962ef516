package org.goldenthread.measures.entry.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.goldenthread.access.Role;
import org.goldenthread.measures.entry.OwnersOfMeasures;
import org.goldenthread.measures.figures.Figure;
import org.goldenthread.measures.ledger.Entry;
import org.goldenthread.thread.LooseEnd;
import org.goldenthread.vocabulary.Period;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RoundTests extends OwnersOfMeasures {
    @Autowired
    Rounds rounds;

    @Autowired
    EntryEnds ends;

    @Autowired
    Neglected neglected;

    private Rounds.Cell cell(Period quarter) {
        int year = Period.financialYearOf(quarter.start());
        var department = does(() -> rounds.of(council, year, "")).getFirst();
        return department.quarters().get((quarter.start().getMonthValue() + 8) % 12 / 3);
    }

    @Test
    void theRoundCountsWhatIsInAndWhatIsLateByDepartment() {
        var ref = owned("A1", post("Head of Housing"));
        record(entry(ref, ago(4), "80"), entry(ref, ago(2), "80"));
        assertThat(cell(ago(4))).isEqualTo(new Rounds.Cell(1, 0, 1));
        assertThat(cell(ago(3))).isEqualTo(new Rounds.Cell(0, 1, 1));
        assertThat(cell(ago(2))).isEqualTo(new Rounds.Cell(1, 0, 1));
        var page = fixtures.visit(officer).page("/measures/round");
        assertThat(page.select("tbody th").text()).isEqualTo("Service of Head of Housing");
    }

    @Test
    void staleAndOwnerlessMeasuresAreCountedWithWhatTheyAreOf() {
        owned("A1", null);
        var stale = owned("B1", post("Head of Housing"));
        record(entry(stale, ago(5), "80"));
        assertThat(does(() -> neglected.of(council)).stream()
                        .filter(one -> one.measure().ref().equals(stale))
                        .findFirst()
                        .orElseThrow()
                        .sorts())
                .containsExactly(Neglect.Sort.VACANT, Neglect.Sort.STALE, Neglect.Sort.NO_TARGET);
        var page = fixtures.visit(fixtures.person(council, Role.COUNCILLOR)).page("/measures/stale");
        assertThat(page.text()).contains("1 of 2 (50%) measures without an owner");
    }

    @Test
    void looseEndsNameWhatIsOverdueStaleOwnerlessOrAimedAtNothing() {
        var ref = owned("A1", null);
        record(entry(ref, ago(5), "80"), Entry.of(ref, Figure.TARGET, own.id(), ago(5), BigDecimal.ZERO));
        assertThat(does(() -> ends.find(council, null, 100)))
                .extracting(LooseEnd::sort)
                .containsExactlyInAnyOrder(
                        "measure-no-owner", "measure-stale", "measure-overdue", "measure-target-zero");
        assertThat(does(() -> ends.find(council, java.util.Set.of("M-0"), 100))).isEmpty();
    }

    @Test
    void whoOwesWhatIsListedByPost() {
        var post = post("Head of Housing");
        var ref = owned("A1", post);
        record(entry(ref, ago(5), "80"));
        var page = fixtures.visit(fixtures.person(council, Role.COUNCILLOR)).page("/measures/due");
        assertThat(page.select("tbody tr").text()).startsWith("Head of Housing vacant 3");
        var holder = holderOf(post);
        assertThat(fixtures.visit(holder).page("/").text()).contains("Due from you", "My updates: 0 of 4 done");
    }

    @Test
    void aPartnerIsNotToldWhoOwesWhat() {
        var visit = fixtures.visit(fixtures.person(council, Role.PARTNER));
        for (var page : new String[] {"due", "round", "stale", "sign-off"}) {
            assertThat(visit.get("/measures/" + page).statusCode()).as(page).isEqualTo(403);
        }
    }
}
