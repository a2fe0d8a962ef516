package org.goldenthread.governance.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.goldenthread.governance.calendar.Laid.Otherwise;
import org.junit.jupiter.api.Test;

/** The days of a series: by weeks, by a weekday of the month, one by one; never on a holiday. */
class CadenceTests {
    private static final HolidayPack PACK = new HolidayPack();
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate APRIL = LocalDate.of(2027, 4, 30);

    private static WorkingDays days(Nation nation, Break... breaks) {
        return new WorkingDays(PACK.of(nation), List.of(breaks));
    }

    private static List<LocalDate> laid(Cadence cadence, LocalDate first, Otherwise otherwise, WorkingDays days) {
        return Laid.days(cadence, first, APRIL, otherwise, days).stream()
                .filter(one -> one.day() != null)
                .map(Laid::day)
                .toList();
    }

    @Test
    void aGroupThatMeetsEverySixWeeksHasNineMeetingsInAYear() {
        var found = laid(new Cadence.Weeks(6), LocalDate.of(2026, 5, 5), Otherwise.NEXT_DAY, days(Nation.SCOTLAND));
        assertThat(found).hasSize(9).startsWith(LocalDate.of(2026, 5, 5), LocalDate.of(2026, 6, 16));
    }

    @Test
    void aQuarterlyBoardMeetsOnTheSecondTuesday() {
        var cadence = new Cadence.Months(3, 2, DayOfWeek.TUESDAY);
        assertThat(cadence.words()).isEqualTo("every quarter, the second Tuesday");
        assertThat(laid(cadence, MAY, Otherwise.NEXT_DAY, days(Nation.WALES)))
                .containsExactly(
                        LocalDate.of(2026, 5, 12),
                        LocalDate.of(2026, 8, 11),
                        LocalDate.of(2026, 11, 10),
                        LocalDate.of(2027, 2, 9));
    }

    @Test
    void aMondayThatIsAHolidayGivesWay() {
        var cadence = new Cadence.Months(1, 5, DayOfWeek.MONDAY);
        var england = Laid.days(cadence, MAY, APRIL, Otherwise.NEXT_DAY, days(Nation.ENGLAND));
        assertThat(england.getFirst())
                .isEqualTo(new Laid(LocalDate.of(2026, 5, 25), LocalDate.of(2026, 5, 26), "Spring bank holiday"));
        assertThat(laid(cadence, MAY, Otherwise.WEEK_LATER, days(Nation.ENGLAND)))
                .startsWith(LocalDate.of(2026, 6, 1))
                .contains(LocalDate.of(2026, 9, 7), LocalDate.of(2027, 1, 4));
        assertThat(laid(cadence, MAY, Otherwise.LEAVE_OUT, days(Nation.NORTHERN_IRELAND)))
                .startsWith(LocalDate.of(2026, 6, 29));
    }

    @Test
    void aRecessIsSteppedOver() {
        var august = new Break(1, "Summer recess", LocalDate.of(2026, 7, 20), LocalDate.of(2026, 8, 28), false);
        var cadence = new Cadence.Months(2, 1, DayOfWeek.WEDNESDAY);
        assertThat(laid(cadence, LocalDate.of(2026, 6, 1), Otherwise.WEEK_LATER, days(Nation.ENGLAND, august)))
                .containsExactly(
                        LocalDate.of(2026, 6, 3),
                        LocalDate.of(2026, 9, 2),
                        LocalDate.of(2026, 10, 7),
                        LocalDate.of(2026, 12, 2),
                        LocalDate.of(2027, 2, 3),
                        LocalDate.of(2027, 4, 7));
    }

    @Test
    void daysAgreedOneByOneComeInOrderAndOnce() {
        var cadence = new Cadence.Days(List.of(APRIL, MAY, MAY));
        assertThat(cadence.days(MAY, APRIL)).containsExactly(MAY, APRIL);
        assertThat(cadence.gap()).isEqualTo(364);
    }

    @Property
    void nothingMeetsWhenNothingMayAndNoDayComesTwice(
            @ForAll Nation nation,
            @ForAll @IntRange(min = 1, max = 12) int every,
            @ForAll @IntRange(min = 1, max = 5) int nth,
            @ForAll DayOfWeek day,
            @ForAll Otherwise otherwise) {
        var days = days(nation);
        for (var cadence : List.of(new Cadence.Months(every, nth, day), new Cadence.Weeks(every))) {
            assertThat(laid(cadence, MAY, otherwise, days))
                    .allMatch(days::meets)
                    .doesNotHaveDuplicates();
        }
    }

    @Property
    void noTwoMeantDaysLieFurtherApartThanTheCadenceSays(
            @ForAll @IntRange(min = 1, max = 12) int every,
            @ForAll @IntRange(min = 1, max = 5) int nth,
            @ForAll DayOfWeek day,
            @ForAll @IntRange(max = 2000) int from) {
        var cadence = new Cadence.Months(every, nth, day);
        var first = MAY.plusDays(from);
        var found = cadence.days(first, first.plusYears(5)).toList();
        for (int i = 1; i < found.size(); i++) {
            assertThat(found.get(i)).isBeforeOrEqualTo(found.get(i - 1).plusDays(cadence.gap()));
        }
    }
}
