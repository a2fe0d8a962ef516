package org.goldenthread.intake.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RelativeDatesTests {
    private static final LocalDate TODAY = LocalDate.of(2031, 3, 31);

    @Test
    void daysMonthsAndYearsAreCountedFromToday() {
        assertThat(RelativeDates.in("{{day -30}}, {{iso 1}}, {{month -1}}, {{plain 2}}", TODAY))
                .isEqualTo("1 March 2031, 2031-04-01, February 2031, 2033");
    }

    @Test
    void theFinancialYearTurnsOnTheFirstOfApril() {
        assertThat(RelativeDates.in("{{year 0}} {{slash 1}}", TODAY)).isEqualTo("2030-31 2031/32");
        assertThat(RelativeDates.in("{{year 0}}", TODAY.plusDays(1))).isEqualTo("2031-32");
    }

    @Test
    void quartersAreThoseOfTheFinancialYear() {
        assertThat(RelativeDates.in("{{quarter -1}}, {{quarter 0}}, Apr {{fy -1}}", TODAY))
                .isEqualTo("Q3 2030/31, Q4 2030/31, Apr 2029");
        assertThat(RelativeDates.in("{{quarter -1}}, {{fy 0}}", TODAY.plusDays(1)))
                .isEqualTo("Q4 2030/31, 2031");
    }

    @Test
    void whatIsNoTokenStays() {
        assertThat(RelativeDates.in("{{day}} {day 1} {{week 1}}", TODAY)).isEqualTo("{{day}} {day 1} {{week 1}}");
    }
}
