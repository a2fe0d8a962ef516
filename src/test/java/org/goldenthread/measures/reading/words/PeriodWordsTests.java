package org.goldenthread.measures.reading.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.goldenthread.measures.figures.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels of periods, as people and files write them. */
class PeriodWordsTests {
    private final PeriodWords words = new PeriodWords(Years.USUAL);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2022                 | 2022-01-01/P12M
            2022.0               | 2022-01-01/P12M
            2022/23              | 2022-04-01/P12M
            2022-23              | 2022-04-01/P12M
            2022-2023            | 2022-04-01/P12M
            1999-00              | 1999-04-01/P12M
            FY22/23              | 2022-04-01/P12M
            FY22                 | 2022-04-01/P12M
            FYE 2022             | 2021-04-01/P12M
            Financial year ending 2022 | 2021-04-01/P12M
            Q1 24/25             | 2024-04-01/P3M
            Q1 FY2022            | 2022-04-01/P3M
            2025-W14             | 2025-03-31/P7D
            2026-W53             | 2026-12-28/P7D
            2025W01              | 2024-12-30/P7D
            Week 14, 2025        | 2025-03-31/P7D
            w/e 06/07/2025       | 2025-06-30/P7D
            w/e 06/07/25         | 2025-06-30/P7D
            week ending Sunday 6 July 2025 | 2025-06-30/P7D
            201920               | 2019-04-01/P12M
            AY 2021/22           | 2021-09-01/P12M
            2014-15              | 2014-04-01/P12M
            2014-17              | 2014-04-01/P36M
            2013/14-15/16        | 2013-04-01/P36M
            2012/13 to 2014/15   | 2012-04-01/P36M
            Q1 2018/19           | 2018-04-01/P3M
            2018-19 Q4           | 2019-01-01/P3M
            2018-19;Q4           | 2019-01-01/P3M
            Quarter 2 2019-20    | 2019-07-01/P3M
            Q2 2019              | 2019-04-01/P3M
            2019Q3               | 2019-07-01/P3M
            H2 2021/22           | 2021-10-01/P6M
            Apr 2020             | 2020-04-01/P1M
            Apr-20               | 2020-04-01/P1M
            2020 September       | 2020-09-01/P1M
            2010;Sept            | 2010-09-01/P1M
            2023-04              | 2023-04-01/P1M
            04/2023              | 2023-04-01/P1M
            April-June 2021      | 2021-04-01/P3M
            Oct 2020 to Mar 2021 | 2020-10-01/P6M
            Dec-Feb 2021         | 2020-12-01/P3M
            Year ending March 2021   | 2020-04-01/P12M
            Year ending 31 March 2021| 2020-04-01/P12M
            2013-01-01/P3Y       | 2013-01-01/P36M
            2012-06-01/P1M       | 2012-06-01/P1M
            2020-04-01/2021-03-31| 2020-04-01/P12M
            2022-12-31           | 2022-12-31/P1D
            31/03/2020           | 2020-03-31/P1D
            as at 31 March 2020  | 2020-03-31/P1D
            w/e 4 April 2022     | 2022-03-29/P7D
            week commencing 4 April 2022 | 2022-04-04/P7D
            """)
    void aLabelIsAPeriod(String label, String period) {
        assertThat(Objects.toString(words.read(label).period())).isEqualTo(period);
    }

    @Test
    void whatStandsBehindIsItsStandingOrANote() {
        assertThat(words.read("2025 (Rev)").standing()).isEqualTo(Standing.REVISED);
        assertThat(words.read("2025 (prov)").standing()).isEqualTo(Standing.PROVISIONAL);
        assertThat(words.read("2022/23 [p]").standing()).isEqualTo(Standing.PROVISIONAL);
        assertThat(words.read("2022/23 p").standing()).isEqualTo(Standing.PROVISIONAL);
        assertThat(words.read("2017-18 (OT)")).satisfies(read -> {
            assertThat(Objects.toString(read.period())).isEqualTo("2017-04-01/P12M");
            assertThat(read.standing()).isEqualTo(Standing.FINAL);
        });
    }

    @Test
    void anAmbiguousLabelIsReadAsItsNeighboursAre() {
        var calendar = new PeriodWords(new Years(Year.ACADEMIC, Year.CALENDAR, false, Year.CALENDAR, false));
        assertThat(Objects.toString(calendar.read("2014-16").period())).isEqualTo("2014-01-01/P36M");
        assertThat(Objects.toString(calendar.read("2014/15").period())).isEqualTo("2014-09-01/P12M");
        var months = new PeriodWords(new Years(Year.FINANCIAL, Year.CALENDAR, false, Year.FINANCIAL, true));
        assertThat(Objects.toString(months.read("2011-12").period())).isEqualTo("2011-12-01/P1M");
    }

    @Test
    void aYearThatEndsInTheYearItIsNamedByBeginsInTheOneBefore() {
        var fiscal = new PeriodWords(new Years(Year.JULY, Year.JULY, true, Year.JULY, false));
        assertThat(Objects.toString(fiscal.read("2022").period())).isEqualTo("2021-07-01/P12M");
        assertThat(Objects.toString(fiscal.read("FY22").period())).isEqualTo("2021-07-01/P12M");
        assertThat(Objects.toString(fiscal.read("Q1 2022").period())).isEqualTo("2021-07-01/P3M");
        assertThat(Objects.toString(fiscal.read("2021/22").period())).isEqualTo("2021-07-01/P12M");
        assertThat(Objects.toString(fiscal.read("calendar year 2022").period())).isEqualTo("2022-01-01/P12M");
        assertThat(Objects.toString(fiscal.read("Mar 2022").period())).isEqualTo("2022-03-01/P1M");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "12",
                "16-17",
                "Northley",
                "31/02/2020",
                "2022-13-01",
                "Total",
                "Q5 2020",
                "1.5",
                "2025-W53",
                "2025-W00",
                "1-4-19"
            })
    void otherWordsAreNone(String label) {
        assertThat(words.read(label).period()).isNull();
    }
}
