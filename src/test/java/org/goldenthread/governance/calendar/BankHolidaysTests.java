package org.goldenthread.governance.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bank holidays of each nation, against the lists that were published. */
class BankHolidaysTests {
    private static final HolidayPack PACK = new HolidayPack();

    @ParameterizedTest
    @CsvSource({
        "ENGLAND, 2024, 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
        "WALES, 2024, 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
        "SCOTLAND, 2024, 01-01 01-02 03-29 05-06 05-27 08-05 12-02 12-25 12-26",
        "NORTHERN_IRELAND, 2024, 01-01 03-18 03-29 04-01 05-06 05-27 07-12 08-26 12-25 12-26",
        "ENGLAND, 2025, 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
        "SCOTLAND, 2025, 01-01 01-02 04-18 05-05 05-26 08-04 12-01 12-25 12-26",
        "NORTHERN_IRELAND, 2025, 01-01 03-17 04-18 04-21 05-05 05-26 07-14 08-25 12-25 12-26",
        "ENGLAND, 2026, 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
        "SCOTLAND, 2026, 01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28",
        "NORTHERN_IRELAND, 2026, 01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28",
        "ENGLAND, 2027, 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
        "SCOTLAND, 2027, 01-01 01-04 03-26 05-03 05-31 08-02 11-30 12-27 12-28",
        "NORTHERN_IRELAND, 2027, 01-01 03-17 03-26 03-29 05-03 05-31 07-12 08-30 12-27 12-28",
        "ENGLAND, 2028, 01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26",
        "SCOTLAND, 2028, 01-03 01-04 04-14 05-01 05-29 08-07 11-30 12-25 12-26",
        "ENGLAND, 2023, 01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26"
    })
    void theDaysAreThosePublished(Nation nation, int year, String days) {
        assertThat(PACK.of(nation).in(year).keySet())
                .containsExactlyElementsOf(Stream.of(days.split(" "))
                        .map(day -> LocalDate.parse(year + "-" + day))
                        .toList());
    }

    @Test
    void aDayThatStandsInSaysSo() {
        assertThat(PACK.of(Nation.SCOTLAND).name(LocalDate.of(2026, 12, 28))).contains("Boxing Day (substitute day)");
        assertThat(PACK.of(Nation.SCOTLAND).name(LocalDate.of(2026, 6, 15))).contains("World Cup bank holiday");
        assertThat(PACK.of(Nation.ENGLAND).on(LocalDate.of(2026, 6, 15))).isFalse();
    }

    @Property
    void noHolidayFallsOnAWeekendAndNoneIsLost(
            @ForAll Nation nation, @ForAll @IntRange(min = 2024, max = 2200) int year) {
        var days = PACK.of(nation).in(year);
        assertThat(days.keySet()).noneMatch(BankHolidays::weekend);
        int usual = nation == Nation.SCOTLAND ? 9 : nation == Nation.NORTHERN_IRELAND ? 10 : 8;
        assertThat(days).hasSize(usual + (nation == Nation.SCOTLAND && year == 2026 ? 1 : 0));
    }

    @Property
    void easterIsASundayBetweenMarchAndApril(@ForAll @IntRange(min = 1900, max = 2400) int year) {
        var sunday = HolidayRule.Easter.sunday(year);
        assertThat(sunday.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(sunday).isBetween(LocalDate.of(year, 3, 22), LocalDate.of(year, 4, 25));
    }
}
