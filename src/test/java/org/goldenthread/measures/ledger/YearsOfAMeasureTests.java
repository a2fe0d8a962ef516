package org.goldenthread.measures.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.measures.figures.Figure;
import org.goldenthread.measures.figures.Length;
import org.goldenthread.vocabulary.Period;
import org.junit.jupiter.api.Test;

class YearsOfAMeasureTests {
    private static final Sheets NOTHING = new Sheets(List.of());

    private static Period months(int year, int month, int many) {
        return Period.ofMonths(LocalDate.of(year, month, 1), many);
    }

    @Test
    void aPeriodLiesInTheYearThatPeriodsLikeItFill() {
        assertThat(NOTHING.year("M", Period.quarter(2025, 4))).isEqualTo(Period.financialYear(2025));
        assertThat(NOTHING.year("M", Period.month(2026, 3))).isEqualTo(Period.financialYear(2025));
        assertThat(NOTHING.year("M", months(2026, 5, 4))).isEqualTo(Period.academicYear(2025));
        assertThat(NOTHING.year("M", months(2026, 7, 6))).isEqualTo(Period.year(2026));
        assertThat(NOTHING.year("M", Period.ofDays(LocalDate.of(2026, 3, 30), 7)))
                .isEqualTo(Period.financialYear(2025));
    }

    @Test
    void whereTargetsOfYearsAreKnownYearsBeginAsTheyDo() {
        var target = new WorkedOut(new Series("M", Figure.TARGET, Length.YEAR));
        target.put(1, 0, Period.academicYear(2024).start(), java.math.BigDecimal.TEN);
        var sheets = new Sheets(List.of(target.grid().orElseThrow()));

        assertThat(sheets.year("M", Period.month(2026, 8))).isEqualTo(Period.academicYear(2025));
        assertThat(sheets.year("M", Period.month(2026, 9))).isEqualTo(Period.academicYear(2026));
        assertThat(sheets.year("OTHER", Period.month(2026, 8))).isEqualTo(Period.financialYear(2026));
    }
}
