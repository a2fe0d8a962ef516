package org.goldenthread.measures.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.goldenthread.measures.DataType;
import org.goldenthread.measures.Definition;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.Measures;
import org.goldenthread.measures.Sheet;
import org.goldenthread.measures.figures.Length;
import org.goldenthread.measures.figures.Polarity;
import org.goldenthread.thread.Thing;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.junit.jupiter.api.Test;

class SheetVersionTests {
    private static final Instant MONDAY = Instant.parse("2026-06-01T09:00:00Z");
    private static final Sheet HIGH = sheet(Polarity.HIGH, "%");
    private static final Sheet LOW = sheet(Polarity.LOW, "%");
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    private static Sheet sheet(Polarity polarity, String unit) {
        return Sheet.of(DataType.PERCENTAGE, unit, 1, polarity, Length.QUARTER);
    }

    private static Definition version(int number, LocalDate applies, int days, Sheet sheet) {
        return new Definition(number, number, applies, MONDAY.plusSeconds(86400L * days), 1L, "because", sheet);
    }

    private static Measure measure(Definition... versions) {
        var card = Thing.Card.of("Repairs", "");
        var thing = new Thing("M-1", "measure", "T1", card, new State("no data", Tone.NONE), 1, MONDAY);
        return new Measure(thing, "HOU03", Measure.People.OWNER, List.of(), List.of(versions));
    }

    @Test
    void aVersionSaysWhatItChangedAgainstTheOneThatHeldBeforeForTheSamePeriods() {
        var measure = measure(version(1, Measures.ALWAYS, 0, HIGH), version(2, APRIL, 1, LOW));

        var versions = SheetVersion.of(measure, null);

        assertThat(versions).extracting(one -> one.definition().number()).containsExactly(2, 1);
        assertThat(versions.getFirst().changes())
                .containsExactly(new SheetChange("Which direction is good", "High is good", "Low is good"));
        assertThat(versions.getFirst().always()).isFalse();
        assertThat(versions.getLast().changes()).isEmpty();
        assertThat(versions.getLast().always()).isTrue();
    }

    @Test
    void aCorrectionOfThePastIsComparedWithThePastAndNotWithLaterPeriods() {
        var measure = measure(
                version(1, Measures.ALWAYS, 0, HIGH),
                version(2, APRIL, 1, LOW),
                version(3, Measures.ALWAYS, 2, sheet(Polarity.HIGH, "points")));

        assertThat(SheetVersion.of(measure, null).getFirst().changes())
                .containsExactly(new SheetChange("Unit", "%", "points"));
    }

    @Test
    void whatWasWrittenLaterWasNotKnown() {
        var measure = measure(version(1, Measures.ALWAYS, 0, HIGH), version(2, APRIL, 1, LOW));

        assertThat(SheetVersion.of(measure, MONDAY.plusSeconds(3600)))
                .extracting(one -> one.definition().number())
                .containsExactly(1);
    }

    @Test
    void aSheetInWordsLeavesOutWhatNobodySaid() {
        assertThat(SheetLines.of(HIGH))
                .extracting(SheetLine::label)
                .contains("Which direction is good", "Collected", "Rating rule")
                .doesNotContain("Formula", "Numerator", "Purpose");
        assertThat(SheetLines.of(HIGH)).contains(new SheetLine("Rating rule", "the council’s own"));
    }
}
