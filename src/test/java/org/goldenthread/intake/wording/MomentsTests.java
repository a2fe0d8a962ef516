package org.goldenthread.intake.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.goldenthread.intake.wording.Moment.Grain;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "17 January 2006 | DAY | 2006-01-17 | 2006-01-17",
                "23rd November 2012 | DAY | 2012-11-23 | 2012-11-23",
                "6/7/05 | DAY | 2005-07-06 | 2005-07-06",
                "31/3/2006 | DAY | 2006-03-31 | 2006-03-31",
                "2024-02-29 | DAY | 2024-02-29 | 2024-02-29",
                "Jan 06 | MONTH | 2006-01-01 | 2006-01-31",
                "March 2006 | MONTH | 2006-03-01 | 2006-03-31",
                "end of September 2012 | MONTH | 2012-09-30 | 2012-09-30",
                "mid-January 2013 | MONTH | 2013-01-11 | 2013-01-21",
                "middle of January 2013 | MONTH | 2013-01-11 | 2013-01-21",
                "Spring '06 | SEASON | 2006-03-01 | 2006-05-31",
                "summer of 2013 | SEASON | 2013-06-01 | 2013-08-31",
                "winter 2013 | SEASON | 2013-12-01 | 2014-02-28",
                "2012/13 | FINANCIAL_YEAR | 2012-04-01 | 2013-03-31",
                "2011-2012 | FINANCIAL_YEAR | 2011-04-01 | 2012-03-31",
                "06/07 | FINANCIAL_YEAR | 2006-04-01 | 2007-03-31",
                "2006/7 | FINANCIAL_YEAR | 2006-04-01 | 2007-03-31",
                "1999/00 | FINANCIAL_YEAR | 1999-04-01 | 2000-03-31",
                "end 2005/06 | FINANCIAL_YEAR | 2006-03-31 | 2006-03-31",
                "2013 - 2017 | SPAN | 2013-04-01 | 2017-03-31",
                "2012-15 | SPAN | 2012-04-01 | 2015-03-31",
                "Q3 2018/19 | QUARTER | 2018-10-01 | 2018-12-31",
                "late 2014 | YEAR | 2014-09-01 | 2014-12-31",
                "2013 | YEAR | 2013-01-01 | 2013-12-31"
            })
    void readsADateAsPapersPrintIt(String printed, Grain grain, LocalDate from, LocalDate to) {
        assertThat(Moments.exactly(printed)).hasValueSatisfying(moment -> {
            assertThat(moment.grain()).isEqualTo(grain);
            assertThat(moment.from()).isEqualTo(from);
            assertThat(moment.to()).isEqualTo(to);
        });
    }

    @Test
    void findsEveryDateOfASentenceInOrder() {
        assertThat(Moments.in("From 1 April 2013, after Autumn 2012 (6/7/05), until 2013/14."))
                .extracting(Moment::printed)
                .containsExactly("1 April 2013", "Autumn 2012", "6/7/05", "2013/14");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31 February 2006",
                "45/13/2006",
                "paragraph 3.4.12",
                "it may 10 times",
                "£2012",
                "2,012",
                "11/15",
                "14 January",
                "2012%",
                "20133"
            })
    void leavesAloneWhatIsNoDate(String text) {
        assertThat(Moments.in(text)).isEmpty();
    }

    @Test
    void namesYearsTheSameHoweverTheyArePrinted() {
        assertThat(Moments.exactly("2011-2012").orElseThrow().label()).isEqualTo("2011-12");
        assertThat(Moments.exactly("2012/13").orElseThrow().label()).isEqualTo("2012-13");
        assertThat(Moments.exactly("2013 - 2017").orElseThrow().label()).isEqualTo("2013-2017");
    }

    @Test
    void staysQuickOnHostileText() {
        var hostile = "early mid-".repeat(20_000) + "1 ".repeat(50_000) + "jan".repeat(20_000);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertThat(Moments.in(hostile)).isEmpty());
    }
}
