package org.goldenthread.measures.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.measures.DataType;
import org.goldenthread.measures.Definition;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.Measures;
import org.goldenthread.measures.Sheet;
import org.goldenthread.measures.figures.Length;
import org.goldenthread.measures.figures.Polarity;
import org.goldenthread.thread.Thing;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AskingTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Period QUARTER = Period.quarter(2026, 2);

    private static Slot slot(DataType type, Period period) {
        var sheet = Sheet.of(type, type == DataType.PERCENTAGE ? "%" : "", 1, Polarity.HIGH, Length.QUARTER);
        var thing =
                new Thing("M-1", "measure", "T", Thing.Card.of("t", ""), new State("", Tone.NONE), 1, Instant.EPOCH);
        var definition = new Definition(1, 1, Measures.ALWAYS, Instant.EPOCH, null, "", sheet);
        var measure = new Measure(thing, "A1", Measure.People.OWNER, List.of(), List.of(definition));
        return new Slot(measure, new Aspect(1, 0, ""), period, null);
    }

    private static Past past(Slot slot, @Nullable String target, String... figures) {
        List<Past.Point> before = new ArrayList<>();
        for (int i = 0; i < figures.length; i++) {
            before.add(new Past.Point(slot.period().shift(i - figures.length), new BigDecimal(figures[i])));
        }
        var values = before.stream().map(Past.Point::value).toList();
        return new Past(
                before,
                null,
                Range.of(slot.sheet().counted(), values),
                new Past.Aim(target == null ? null : new BigDecimal(target), null),
                new Past.Now(null, null, null, null),
                slot.period());
    }

    private static List<String> asked(
            DataType type, String value, String story, @Nullable String target, String... figures) {
        var slot = slot(type, QUARTER);
        var given = Given.of(new BigDecimal(value)).saying(new Given.Said(story, "", ""));
        return Asking.about(slot, past(slot, target, figures), given, TODAY).stream()
                .map(Doubt::sort)
                .toList();
    }

    @Test
    void anOrdinaryFigureIsNotAskedAbout() {
        assertThat(asked(DataType.PERCENTAGE, "86", "", "80", "85", "86", "84", "85", "87"))
                .isEmpty();
    }

    @Test
    void aShareTypedForAPercentageIsAskedAboutAsAUnit() {
        assertThat(asked(DataType.PERCENTAGE, "0.85", "", null, "85", "86")).containsExactly("unit");
    }

    @Test
    void aResultOfManyTimesItsTargetIsAskedAbout() {
        assertThat(asked(DataType.NUMBER, "73390", "", "420")).containsExactly("unit");
    }

    @Test
    void whatIsFarFromTheUsualRangeIsAskedAbout() {
        assertThat(asked(DataType.NUMBER, "140", "", null, "85", "86", "84", "85", "87"))
                .containsExactly("range");
    }

    @Test
    void moreThanAllAndLessThanNothingAreAskedAbout() {
        assertThat(asked(DataType.PERCENTAGE, "104", "", null)).containsExactly("limit");
        assertThat(asked(DataType.NUMBER, "-4", "", null)).containsExactly("limit");
        assertThat(asked(DataType.PERCENTAGE, "104", "", null, "101", "103")).isEmpty();
    }

    @Test
    void theSameFigureForTheThirdTimeIsAskedAbout() {
        assertThat(asked(DataType.NUMBER, "85", "", null, "80", "85", "85")).containsExactly("same");
        assertThat(asked(DataType.NUMBER, "85", "", null, "85", "80", "85")).isEmpty();
    }

    @Test
    void aMissedTargetWantsAStoryThatSaysSo() {
        assertThat(asked(DataType.NUMBER, "85", "", "90")).containsExactly("silent");
        assertThat(asked(DataType.NUMBER, "85", "A new team has started well", "90"))
                .containsExactly("silent");
        assertThat(asked(DataType.NUMBER, "85", "Below target because two posts are vacant", "90"))
                .isEmpty();
        assertThat(asked(DataType.NUMBER, "95", "A new team has started well", "90"))
                .isEmpty();
    }

    @Test
    void aTargetOfNothingIsAskedAbout() {
        assertThat(asked(DataType.NUMBER, "85", "", "0", "84", "86")).containsExactly("target");
    }

    @Test
    void aPeriodThatStillRunsIsAskedAbout() {
        var slot = slot(DataType.NUMBER, Period.quarter(2026, 3));
        assertThat(Asking.about(slot, past(slot, null), Given.of(BigDecimal.ONE), TODAY))
                .extracting(Doubt::sort)
                .containsExactly("future");
    }
}
