package org.goldenthread.measures.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.goldenthread.Fixtures;
import org.goldenthread.access.Role;
import org.goldenthread.measures.DataType;
import org.goldenthread.measures.MeasuresOfACouncil;
import org.goldenthread.measures.Sheet;
import org.goldenthread.measures.figures.Figure;
import org.goldenthread.measures.figures.Length;
import org.goldenthread.measures.figures.Polarity;
import org.goldenthread.measures.ledger.Entry;
import org.goldenthread.measures.sheet.Definitions;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CalculatedTests extends MeasuresOfACouncil {
    @Autowired
    Calculated calculated;

    @Autowired
    Definitions definitions;

    private static Sheet sheet(Length collected, String formula, Sheet.Derived... derived) {
        return new Sheet(
                Sheet.Words.NONE,
                new Sheet.Counted(DataType.NUMBER, "", 1, Polarity.HIGH),
                new Sheet.Ratio("above", "below", java.math.BigDecimal.valueOf(100)),
                new Sheet.Collection(collected, List.of(derived), 30, 30),
                Sheet.Judging.BY_COUNCIL,
                formula);
    }

    private @Nullable String at(String ref, Period period, @Nullable Instant known) {
        var grid = does(() -> calculated.grid(measures.get(ref), Length.of(period), known));
        var value = value(grid, period);
        return value == null ? null : value.stripTrailingZeros().toPlainString();
    }

    @Test
    void aMeasureIsWorkedOutFromOthersAndAMissingInputGivesNoFigure() {
        var one = measure("COM01");
        var two = measure("COM02");
        var both = measure("COM", sheet(Length.QUARTER, "(COM01 + COM02) / 2"));
        record(entry(one, q(2025, 1), "10"), entry(two, q(2025, 1), "20"), entry(one, q(2025, 2), "12"));

        assertThat(at(both, q(2025, 1), null)).isEqualTo("15");
        assertThat(does(() -> calculated.restOn(List.of(measures.get(both))))).containsOnly(both, one, two);
        assertThat(at(both, q(2025, 2), null)).isNull();
        assertThat(does(() -> calculated.explain(measures.get(both), own, Length.QUARTER, null)))
                .extracting(Worked::words)
                .containsExactly("2 of 2 inputs", "1 of 2 inputs; COM02 is missing, so there is no figure");
    }

    @Test
    void itFollowsItsInputsAndIsKnownAsItWasKnown() {
        var one = measure("COM01");
        var twice = measure("COM", sheet(Length.QUARTER, "COM01 * 2"));
        record(entry(one, q(2025, 1), "10"));
        var then = Instant.now();
        record(entry(one, q(2025, 1), "11"));

        assertThat(at(twice, q(2025, 1), null)).isEqualTo("22");
        assertThat(at(twice, q(2025, 1), then)).isEqualTo("20");
    }

    @Test
    void aMeasureBecomesCalculatedFromADayOnWithoutLosingWhatWasRecorded() {
        var one = measure("COM01");
        var sum = measure("COM");
        record(entry(one, q(2025, 1), "10"), entry(one, q(2026, 1), "30"), entry(sum, q(2025, 1), "99"));
        does(() -> {
            var now = measures.get(sum);
            return Fixtures.got(definitions.define(
                    sum,
                    now.thing().version(),
                    new Definitions.Change(LocalDate.of(2026, 4, 1), "Worked out from now on"),
                    sheet(Length.QUARTER, "COM01 + 1")));
        });

        assertThat(at(sum, q(2025, 1), null)).isEqualTo("99");
        assertThat(at(sum, q(2026, 1), null)).isEqualTo("31");
    }

    @Test
    void longerPeriodsAreDerivedAsTheSheetSaysAndFeedOthers() {
        var monthly = measure("M1", sheet(Length.MONTH, "", new Sheet.Derived(Length.QUARTER, "sum")));
        var quarterly = measure("Q1");
        var share = measure("S", sheet(Length.QUARTER, "100 * M1 / Q1", new Sheet.Derived(Length.YEAR, "last")));
        record(
                entry(monthly, Period.month(2025, 4), "1"),
                entry(monthly, Period.month(2025, 5), "2"),
                entry(monthly, Period.month(2025, 6), "3"),
                entry(monthly, Period.month(2025, 7), "4"),
                entry(quarterly, q(2025, 1), "12"));

        assertThat(at(monthly, q(2025, 1), null)).isEqualTo("6");
        assertThat(at(monthly, q(2025, 2), null)).isNull();
        assertThat(at(share, q(2025, 1), null)).isEqualTo("50");
    }

    @Test
    void aWeekBelongsToThePeriodInWhichItEnds() {
        var weekly = measure(
                "W1",
                sheet(
                        Length.WEEK,
                        "",
                        new Sheet.Derived(Length.MONTH, "sum"),
                        new Sheet.Derived(Length.QUARTER, "last")));
        var monday = LocalDate.of(2025, 6, 30);
        for (int week = 0; week < 14; week++) {
            record(entry(weekly, Period.ofDays(monday.plusWeeks(week), 7), String.valueOf(week + 1)));
        }

        assertThat(at(weekly, Period.month(2025, 6), null)).isNull();
        assertThat(at(weekly, Period.month(2025, 7), null)).isEqualTo("10");
        assertThat(at(weekly, Period.month(2025, 8), null)).isEqualTo("35");
        assertThat(at(weekly, Period.month(2025, 9), null)).isEqualTo("46");
        assertThat(at(weekly, Period.month(2025, 10), null)).isNull();
        assertThat(at(weekly, q(2025, 2), null)).isEqualTo("13");
    }

    @Test
    void daysAddUpToMonthsOfTheirOwnLength() {
        var daily = measure("D1", sheet(Length.DAY, "", new Sheet.Derived(Length.MONTH, "average")));
        var entries = LocalDate.of(2024, 2, 1)
                .datesUntil(LocalDate.of(2024, 3, 2))
                .map(day -> entry(daily, Period.ofDays(day, 1), String.valueOf(day.getDayOfMonth())))
                .toArray(org.goldenthread.measures.ledger.Entry[]::new);
        record(entries);

        assertThat(at(daily, Period.month(2024, 2), null)).isEqualTo("15");
        assertThat(at(daily, Period.month(2024, 3), null)).isNull();
    }

    @Test
    void aRatioIsWorkedOutAnewFromItsSumsAndNeverAveraged() {
        var ref = measure("R", sheet(Length.QUARTER, "", new Sheet.Derived(Length.YEAR, "ratio")));
        for (int quarter = 1; quarter <= 4; quarter++) {
            record(
                    entry(ref, q(2025, quarter), quarter == 1 ? "100" : "0"),
                    Entry.of(ref, Figure.NUMERATOR, own.id(), q(2025, quarter), decimal(quarter == 1 ? "1" : "0")),
                    Entry.of(ref, Figure.DENOMINATOR, own.id(), q(2025, quarter), decimal(quarter == 1 ? "1" : "33")));
        }

        assertThat(at(ref, Period.financialYear(2025), null)).isEqualTo("1");
    }

    private static java.math.BigDecimal decimal(String number) {
        return new java.math.BigDecimal(number);
    }

    @Test
    void unknownCodesAndCirclesAreRefusedWithTheirNames() {
        measure("A", sheet(Length.QUARTER, "B"));
        var second = measure("B");

        assertThat(refused(second, "NOBODY + 1")).contains("no measure with the code NOBODY");
        assertThat(refused(second, "A * 2")).contains("worked out from itself: B → A → B");
        assertThat(refused(second, "B + 1")).contains("B → B");
    }

    private String refused(String ref, String formula) {
        return does(() -> {
            var change = new Definitions.Change(LocalDate.of(2026, 4, 1), "try");
            var version = measures.get(ref).thing().version();
            return definitions.define(ref, version, change, sheet(Length.QUARTER, formula))
                            instanceof Checked.Refused<?> refused
                    ? refused.problems().getFirst().message()
                    : "accepted";
        });
    }

    @Test
    void dividingByNothingGivesNoFigureWithItsReason() {
        var one = measure("A");
        var two = measure("B");
        var ratio = measure("C", sheet(Length.QUARTER, "A / B"));
        record(entry(one, q(2025, 1), "10"), entry(two, q(2025, 1), "0"));

        assertThat(at(ratio, q(2025, 1), null)).isNull();
        assertThat(does(() -> calculated.explain(measures.get(ratio), own, Length.QUARTER, null)))
                .singleElement()
                .satisfies(one2 -> assertThat(one2.words()).contains("divided by 0"));
        assertThat(fixtures.visit(officer)
                        .page("/measures/" + ratio + "/workings")
                        .select("table")
                        .text())
                .contains("Q1 2025/26", "divided by 0");
    }

    @Test
    void aHundredCalculatedMeasuresOfSixtyPeriodsAreReadAtOnce() {
        var one = measure("A", sheet(Length.MONTH, ""));
        var entries = new Entry[60];
        for (int i = 0; i < 60; i++) {
            entries[i] = entry(one, Period.month(2020, 4).shift(i), String.valueOf(i));
        }
        record(entries);
        for (int i = 0; i < 100; i++) {
            measure("C" + i, sheet(Length.MONTH, "A * " + i + " + A / 3"));
        }
        var all = does(() -> measures.of(council));
        does(() -> calculated.of(all, null));

        long began = System.nanoTime();
        Map<String, ?> read = does(() -> calculated.of(all, null));

        assertThat(read).hasSize(101);
        assertThat(System.nanoTime() - began).isLessThan(2_000_000_000L);
    }

    @Test
    void anotherCouncilReadsNothing() {
        var one = measure("A");
        record(entry(one, q(2025, 1), "10"));
        var mine = does(() -> measures.get(one));
        var elsewhere = fixtures.person(fixtures.council(), Role.PERFORMANCE_OFFICER);

        assertThat(fixtures.as(elsewhere, () -> calculated.of(List.of(mine), null)))
                .isEmpty();
    }
}
