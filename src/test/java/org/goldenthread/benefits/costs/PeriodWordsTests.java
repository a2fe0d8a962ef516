package org.goldenthread.benefits.costs;

import static org.assertj.core.api.Assertions.assertThat;

import org.goldenthread.vocabulary.Checked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodWordsTests {
    private static final PeriodWords APRIL = new PeriodWords(2026, 2026, 4);

    @ParameterizedTest
    @CsvSource({
        "P07, 7",
        "period 12, 12",
        "7, 7",
        "202607, 7",
        "2026/P07, 7",
        "P07 2026, 7",
        "007.2026, 7",
        "Oct-26, 7",
        "OCTOBER, 7",
        "October 2026, 7",
        "2026 Oct, 7",
        "2026-10-31, 7",
        "31/10/2026, 7",
        "10/2026, 7",
        "2026-10, 7",
        "Mar-27, 12",
        "13, 13"
    })
    void whatSystemsWriteForAPeriodIsItsNumberInTheYear(String words, int period) {
        assertThat(APRIL.read(words)).isEqualTo(Checked.accepted(period));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Autumn", "15", "0", "202507", "Oct-25", "Mar-26", "2026-13", "31/10/2027", "2026"})
    void whatIsNoPeriodOfTheYearIsRefused(String words) {
        assertThat(APRIL.read(words)).isInstanceOf(Checked.Refused.class);
    }

    @ParameterizedTest
    @CsvSource({"Jan-26, 1", "2026-12-31, 12"})
    void aYearThatBeginsInJanuaryCountsFromThere(String words, int period) {
        assertThat(new PeriodWords(2026, 2026, 1).read(words)).isEqualTo(Checked.accepted(period));
    }
}
