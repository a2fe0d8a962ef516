package org.goldenthread.reports.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What comes next in a series of reports. */
class SeriesProperties {
    private static Series every(int months) {
        return new Series(1, "HRW", "Update", "Cabinet", "cabinet", months);
    }

    @Test
    void theSixthUpdateCoversTheLastThreeMonthsOf2012AndTheSeventhTheNextThree() {
        var sixth = new Series.Issue(
                "RPT-6", 6, LocalDate.of(2012, 9, 30), LocalDate.of(2012, 12, 31), LocalDate.of(2013, 1, 30));
        assertThat(sixth.period()).isEqualTo("1 October 2012 to 31 December 2012");
        var seventh = every(3).after(sixth);
        assertThat(seventh.number()).isEqualTo(7);
        assertThat(seventh.since()).isEqualTo(LocalDate.of(2012, 12, 31));
        assertThat(seventh.asAt()).isEqualTo(LocalDate.of(2013, 3, 31));
        assertThat(seventh.due()).isEqualTo(LocalDate.of(2013, 4, 30));
    }

    @Property
    void periodsMeetWithoutGapAndTheEndOfAMonthStaysItsEnd(
            @ForAll @IntRange(min = 0, max = 36_500) int day, @ForAll @IntRange(min = 1, max = 12) int months) {
        var ended = LocalDate.of(2000, 1, 1).plusDays(day);
        var next = every(months).after(new Series.Issue("RPT-1", 1, ended.minusDays(90), ended, null));
        assertThat(next.since()).isEqualTo(ended);
        assertThat(YearMonth.from(next.asAt())).isEqualTo(YearMonth.from(ended).plusMonths(months));
        if (ended.equals(YearMonth.from(ended).atEndOfMonth())) {
            assertThat(next.asAt()).isEqualTo(YearMonth.from(next.asAt()).atEndOfMonth());
        } else {
            assertThat(next.asAt()).isBeforeOrEqualTo(ended.plusMonths(months));
        }
        assertThat(next.due()).isNull();
        assertThat(Objects.requireNonNull(next.asAt())).isAfter(ended);
    }
}
