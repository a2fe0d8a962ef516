package org.goldenthread.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.goldenthread.Fixtures;
import org.goldenthread.measures.figures.Length;
import org.goldenthread.measures.figures.Polarity;
import org.goldenthread.vocabulary.Checked;
import org.junit.jupiter.api.Test;

class MeasuresTests extends MeasuresOfACouncil {

    private static Sheet full() {
        return new Sheet(
                new Sheet.Words("Why", "How", "Where from", Accountability.INFLUENCE, "123"),
                new Sheet.Counted(
                        DataType.RATE, "per 1,000", 2, new Polarity.Within(new BigDecimal("1.5"), new BigDecimal("3"))),
                new Sheet.Ratio("Cases", "Residents", new BigDecimal("1000")),
                new Sheet.Collection(Length.MONTH, List.of(new Sheet.Derived(Length.QUARTER, "ratio")), 20, 10),
                new Sheet.Judging("simple", Map.of("amber", "5"), true, 3, false),
                "A1 / B2");
    }

    @Test
    void everyWordOfADefinitionSheetIsKept() {
        var ref = measure("F1", full());
        assertThat(does(() -> measures.get(ref)).sheet()).isEqualTo(full());
    }

    @Test
    void aChangedDefinitionAppliesFromItsDayAndThePastKeepsItsOwn() {
        var ref = measure("D1", quarterly(Polarity.HIGH));
        var before = Instant.now();
        var one = does(() -> measures.get(ref));
        does(() -> Fixtures.got(measures.define(
                ref, one.thing().version(), LocalDate.of(2025, 4, 1), "counted anew", quarterly(Polarity.LOW))));
        var changed = does(() -> measures.get(ref));
        assertThat(changed.polarity()).isEqualTo(Polarity.LOW);
        assertThat(changed.definitionFor(LocalDate.of(2025, 1, 1)).sheet().polarity())
                .isEqualTo(Polarity.HIGH);
        assertThat(changed.definitionOn(LocalDate.of(2025, 7, 1), before)
                        .orElseThrow()
                        .sheet()
                        .polarity())
                .isEqualTo(Polarity.HIGH);
    }

    @Test
    void twoMeasuresOfACouncilNeverShareACode() {
        measure("C1");
        var again = does(() -> measures.add(council, Measures.Draft.of("c1", "Another"), quarterly(Polarity.HIGH)));
        assertThat(again)
                .isInstanceOfSatisfying(
                        Checked.Refused.class,
                        no -> assertThat(no.problems().toString()).contains("has the code c1 already"));
    }

    @Test
    void aChangeOfDefinitionNeedsAReason() {
        var ref = measure("D2");
        var version = does(() -> measures.get(ref)).thing().version();
        assertThat(does(() -> measures.define(ref, version, Measures.ALWAYS, " ", quarterly(Polarity.LOW))))
                .isInstanceOf(Checked.Refused.class);
    }
}
