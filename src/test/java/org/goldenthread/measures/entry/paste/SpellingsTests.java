package org.goldenthread.measures.entry.paste;

import static org.assertj.core.api.Assertions.assertThat;

import org.goldenthread.vocabulary.Period;
import org.junit.jupiter.api.Test;

class SpellingsTests {

    @Test
    void aQuarterIsKnownInEveryUsualSpelling() {
        var quarter = Period.quarter(2026, 2);
        assertThat(java.util.List.of(
                        "Q2 2026/27",
                        "q2 2026-27",
                        "2026/27 Q2",
                        "Q2 26/27",
                        "2026-2027 Q2",
                        "30/09/2026",
                        "2026-07-01"))
                .allMatch(one -> Spellings.means(one, quarter));
        assertThat(Spellings.means("Q3 2026/27", quarter)).isFalse();
    }

    @Test
    void aMonthIsKnownInEveryUsualSpelling() {
        var month = Period.month(2026, 9);
        assertThat(java.util.List.of("Sep 2026", "September 2026", "Sep-26", "2026-09", "09/2026", "30 Sep 2026"))
                .allMatch(one -> Spellings.means(one, month));
        assertThat(Spellings.means("Aug 2026", month)).isFalse();
    }

    @Test
    void yearsAreKnownWithOneEndOrTwo() {
        assertThat(Spellings.means("2025-26", Period.financialYear(2025))).isTrue();
        assertThat(Spellings.means("2025/2026", Period.financialYear(2025))).isTrue();
        assertThat(Spellings.means("2025", Period.year(2025))).isTrue();
        assertThat(Spellings.means("2025/26", Period.academicYear(2025))).isTrue();
    }
}
