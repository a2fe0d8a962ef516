package org.goldenthread.measures.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.goldenthread.measures.figures.Length;
import org.goldenthread.vocabulary.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExpectedTests {
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 20);

    private static List<String> open(Length length, @Nullable LocalDate starts, Period... answered) {
        var first = answered.length == 0 ? null : answered[0].start();
        var days = new TreeSet<>(Arrays.stream(answered).map(Period::start).toList());
        return new Expected(Rhythm.of(length, first), days, starts, NOVEMBER)
                .open().stream().map(Period::words).toList();
    }

    @Test
    void aMeasureWithoutAnyFigureIsAskedForThisYearOnly() {
        assertThat(open(Length.QUARTER, null)).containsExactly("Q1 2026/27", "Q2 2026/27");
        assertThat(open(Length.YEAR, null)).containsExactly("2025/26");
    }

    @Test
    void nothingIsAskedForFromBeforeAMeasureBegan() {
        assertThat(open(Length.QUARTER, LocalDate.of(2026, 7, 1))).containsExactly("Q2 2026/27");
        assertThat(open(Length.QUARTER, LocalDate.of(2026, 10, 1))).isEmpty();
    }

    @Test
    void whatFollowsTheLastFigureIsAskedForAndThePeriodThatRunsIsNot() {
        assertThat(open(Length.QUARTER, null, Period.quarter(2025, 4))).containsExactly("Q1 2026/27", "Q2 2026/27");
        assertThat(open(Length.QUARTER, null, Period.quarter(2026, 2))).isEmpty();
    }

    @Test
    void aGapIsAskedForWithinThisYearAndNotFromDecadesAgo() {
        assertThat(open(Length.MONTH, null, Period.month(2010, 1), Period.month(2026, 4), Period.month(2026, 9)))
                .containsExactly("May 2026", "Jun 2026", "Jul 2026", "Aug 2026", "Oct 2026");
    }

    @Test
    void neverMoreThanADozenAreAskedForAtOnce() {
        assertThat(open(Length.MONTH, null, Period.month(2015, 1))).hasSize(12).endsWith("Oct 2026");
    }

    @Test
    void yearsFollowTheirOwnCalendar() {
        assertThat(open(Length.YEAR, null, Period.academicYear(2024))).containsExactly("academic year 2025/26");
        assertThat(open(Length.WEEK, null, Period.ofDays(LocalDate.of(2026, 11, 2), 7)))
                .containsExactly("week of 9 Nov 2026");
    }

    @Test
    void aRoundHoldsWhatEndsInItAndIsOver() {
        var answered = new TreeSet<>(List.of(Period.quarter(2026, 1).start()));
        var expected = new Expected(Rhythm.of(Length.QUARTER, answered.first()), answered, null, NOVEMBER);
        assertThat(expected.endingIn(Period.financialYear(2026)))
                .containsExactly(Period.quarter(2026, 1), Period.quarter(2026, 2));
        assertThat(expected.endingIn(Period.financialYear(2025))).isEmpty();
    }
}
