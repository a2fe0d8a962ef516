package org.goldenthread.governance.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clear days are working days between notice and meeting, neither of the two counted, in each nation its own. */
class ClearDaysTests {
    private static final HolidayPack PACK = new HolidayPack();

    private static WorkingDays days(Nation nation) {
        return new WorkingDays(PACK.of(nation), List.of());
    }

    /** A meeting on a Tuesday after each nation's own holidays. */
    @ParameterizedTest
    @CsvSource({
        // an ordinary week: Wednesday of one week for Thursday of the next
        "ENGLAND, 5, 2026-03-12, 2026-03-04",
        "WALES, 3, 2026-03-12, 2026-03-06",
        "SCOTLAND, 3, 2026-03-12, 2026-03-06",
        "NORTHERN_IRELAND, 5, 2026-03-12, 2026-03-04",
        // across Easter 2026: Good Friday 3 April everywhere, Monday 6 April not in Scotland
        "ENGLAND, 5, 2026-04-09, 2026-03-30",
        "WALES, 3, 2026-04-09, 2026-04-01",
        "SCOTLAND, 3, 2026-04-09, 2026-04-02",
        // St Patrick's Day is no working day in Northern Ireland
        "NORTHERN_IRELAND, 5, 2026-03-19, 2026-03-10",
        "ENGLAND, 5, 2026-03-19, 2026-03-11",
        // Christmas 2026: the 28th stands in for Boxing Day; in Scotland 4 January stands in for the 2nd
        "ENGLAND, 5, 2027-01-07, 2026-12-29",
        "SCOTLAND, 3, 2027-01-07, 2026-12-30",
    })
    void theAgendaIsPublicOnThatDayAtTheLatest(Nation nation, int clear, LocalDate meeting, LocalDate notice) {
        assertThat(PACK.notice(nation).clearDays()).isEqualTo(clear);
        assertThat(days(nation).notice(meeting, clear)).isEqualTo(notice);
        assertThat(days(nation).clear(notice, meeting)).isEqualTo(clear);
    }

    @Test
    void aDayOnWhichTheOfficesAreClosedDoesNotCountAndARecessDoes() {
        var closed = new Break(1, "Fair Monday", LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 9), true);
        var recess = new Break(2, "Spring recess", LocalDate.of(2026, 3, 6), LocalDate.of(2026, 3, 10), false);
        var days = new WorkingDays(PACK.of(Nation.SCOTLAND), List.of(closed, recess));
        assertThat(days.notice(LocalDate.of(2026, 3, 12), 3)).isEqualTo(LocalDate.of(2026, 3, 5));
        assertThat(days.meets(LocalDate.of(2026, 3, 10))).isFalse();
        assertThat(days.working(LocalDate.of(2026, 3, 10))).isTrue();
        assertThat(days.why(LocalDate.of(2026, 3, 10))).isEqualTo("Spring recess");
    }

    @Test
    void aReportPassesItsGatesInOrder() {
        var found = new Timetable(5, 3, 5).before(LocalDate.of(2026, 4, 9), days(Nation.ENGLAND));
        assertThat(found.publication()).isEqualTo(LocalDate.of(2026, 3, 30));
        assertThat(found.clearance()).isEqualTo(LocalDate.of(2026, 3, 25));
        assertThat(found.draft()).isEqualTo(LocalDate.of(2026, 3, 18));
    }

    @Property
    void aDayLaterIsTooLate(
            @ForAll Nation nation, @ForAll @IntRange(max = 3000) int day, @ForAll @IntRange(max = 30) int clear) {
        var days = days(nation);
        var meeting = LocalDate.of(2024, 1, 1).plusDays(day);
        var notice = days.notice(meeting, clear);
        assertThat(days.working(notice)).isTrue();
        assertThat(days.clear(notice, meeting)).isEqualTo(clear);
        var next = notice.plusDays(1).datesUntil(meeting).filter(days::working).findFirst();
        next.ifPresent(later -> assertThat(days.clear(later, meeting)).isLessThan(clear));
    }

    @Property
    void theGatesOfAReportNeverOverlap(
            @ForAll Nation nation,
            @ForAll @IntRange(max = 3000) int day,
            @ForAll @IntRange(max = 20) int draft,
            @ForAll @IntRange(max = 20) int clearance) {
        var meeting = LocalDate.of(2024, 1, 1).plusDays(day);
        var found = new Timetable(draft, clearance, 5).before(meeting, days(nation));
        assertThat(found.draft()).isBeforeOrEqualTo(found.clearance());
        assertThat(found.clearance()).isBeforeOrEqualTo(found.publication());
        assertThat(found.publication()).isBefore(meeting);
    }
}
