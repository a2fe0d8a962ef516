package org.goldenthread.governance.obligations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.goldenthread.governance.obligations.Obligation.Rhythm;
import org.goldenthread.governance.obligations.Obligation.Rhythm.Unit;
import org.junit.jupiter.api.Test;

/** At which meetings a report is owed. */
class RhythmTests {
    private static final LocalDate MAY = LocalDate.of(2031, 5, 1);

    /** A body that meets every six weeks from 6 May. */
    private static final List<LocalDate> MEETINGS = IntStream.range(0, 10)
            .mapToObj(n -> LocalDate.of(2031, 5, 6).plusWeeks(6L * n))
            .toList();

    @Test
    void everySecondMeetingIsTheSecondTheFourthAndSoOn() {
        var found = new Rhythm(2, Unit.MEETINGS, MAY, null).of(MEETINGS);
        assertThat(found).startsWith(MEETINGS.get(1), MEETINGS.get(3)).hasSize(5);
    }

    @Test
    void aQuarterlyReportGoesToTheFirstMeetingOfEachQuarter() {
        var found = new Rhythm(3, Unit.MONTHS, MAY, null).of(MEETINGS);
        assertThat(found).startsWith(LocalDate.of(2031, 5, 6), LocalDate.of(2031, 9, 9), LocalDate.of(2031, 12, 2));
    }

    @Test
    void aBodyThatMeetsSeldomIsOwedOneReportAndNotOneForEachMonthThatPassed() {
        var seldom = List.of(MAY, MAY.plusMonths(7), MAY.plusMonths(8));
        assertThat(new Rhythm(1, Unit.MONTHS, MAY, null).of(seldom)).isEqualTo(seldom);
        assertThat(new Rhythm(3, Unit.MONTHS, MAY, null).of(seldom)).containsExactly(MAY, MAY.plusMonths(7));
    }

    @Test
    void whatIsOwedOnceIsOwedAtTheNextMeetingAndNothingIsOwedAfterTheEnd() {
        assertThat(new Rhythm(1, Unit.ONCE, MEETINGS.get(2), null).of(MEETINGS)).containsExactly(MEETINGS.get(2));
        assertThat(new Rhythm(1, Unit.MEETINGS, MAY, MEETINGS.get(1)).of(MEETINGS))
                .hasSize(2);
    }

    @Property
    void aReportIsOnlyOwedAtMeetingsAndNeverMoreOftenThanAsked(
            @ForAll @IntRange(min = 1, max = 12) int every, @ForAll Unit unit) {
        var found = new Rhythm(every, unit, MAY, null).of(MEETINGS);
        assertThat(MEETINGS).containsAll(found);
        assertThat(found).isSorted().doesNotHaveDuplicates();
        if (unit == Unit.MEETINGS) {
            assertThat(found).hasSize(MEETINGS.size() / every);
        }
    }
}
