package org.goldenthread.publishing.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.goldenthread.vocabulary.Problem;
import org.junit.jupiter.api.Test;

class TimingTests {
    private static final LocalDate MONDAY = LocalDate.of(2031, 3, 3);

    private static ZonedDateTime at(LocalDate day, int hour) {
        return LocalDateTime.of(day, java.time.LocalTime.of(hour, 30)).atZone(ZoneId.of("Europe/London"));
    }

    @Test
    void mailLeavesOnTheDaysAndInTheHoursOnly() {
        var timing = Timing.USUAL;
        assertThat(timing.opens(at(MONDAY, 8))).isTrue();
        assertThat(timing.opens(at(MONDAY, 16))).isTrue();
        assertThat(timing.opens(at(MONDAY, 7))).isFalse();
        assertThat(timing.opens(at(MONDAY, 17))).isFalse();
        assertThat(timing.opens(at(MONDAY.plusDays(5), 10))).isFalse();
    }

    @Test
    void itsTurnComesAgainAfterTheDaysBetween() {
        var timing = Timing.USUAL;
        assertThat(timing.turn(MONDAY, null)).isTrue();
        assertThat(timing.turn(MONDAY.plusDays(6), MONDAY)).isFalse();
        assertThat(timing.turn(MONDAY.plusDays(7), MONDAY)).isTrue();
    }

    @Test
    void aPersonsOwnTimingNeverLeavesTheCouncilsQuietHours() {
        var council = new Timing(Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY), 8, 17, 7, 7);
        var early = new Timing(Set.of(DayOfWeek.TUESDAY, DayOfWeek.SUNDAY), 6, 10, 1, 3);
        assertThat(early.within(council)).isEqualTo(new Timing(Set.of(DayOfWeek.TUESDAY), 8, 10, 1, 3));
        var never = new Timing(Set.of(DayOfWeek.SUNDAY), 6, 10, 1, 3);
        assertThat(never.fits(council)).isFalse();
        assertThat(never.within(council)).isEqualTo(new Timing(council.days(), 8, 17, 1, 3));
    }

    @Property
    void withinTheCouncilsHoursWheneverItOpens(
            @ForAll @IntRange(max = 23) int from,
            @ForAll @IntRange(max = 24) int to,
            @ForAll @IntRange(max = 23) int hour,
            @ForAll @IntRange(max = 6) int day) {
        var own = new Timing(Set.of(DayOfWeek.WEDNESDAY, DayOfWeek.SATURDAY), from, to, 1, 7);
        var moment = at(MONDAY.plusDays(day), hour);
        if (own.within(Timing.USUAL).opens(moment)) {
            assertThat(Timing.USUAL.opens(moment)).isTrue();
        }
    }

    @Test
    void whatCannotBeMeantIsRefusedAtItsField() {
        assertThat(Timing.USUAL.problems()).isEmpty();
        assertThat(new Timing(Set.of(), 9, 9, 0, 61).problems())
                .extracting(Problem::place)
                .containsExactly("days", "from", "every", "ahead");
    }
}
