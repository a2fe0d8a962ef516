package org.goldenthread.governance.forward;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.goldenthread.governance.forward.EditionChange.Way;
import org.junit.jupiter.api.Test;

/** Notice in clear days, and what became of an entry between two editions. */
class ForwardNoticeTests {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    @Test
    void twentyEightClearDaysAfterTheFirstOfMarchIsTheThirtieth() {
        assertThat(ForwardNotice.earliest(MARCH, 28)).isEqualTo(LocalDate.of(2026, 3, 30));
        assertThat(new ForwardNotice(MARCH, LocalDate.of(2026, 3, 30), 28).enough())
                .isTrue();
        assertThat(new ForwardNotice(MARCH, LocalDate.of(2026, 3, 29), 28).enough())
                .isFalse();
        assertThat(new ForwardNotice(MARCH, LocalDate.of(2026, 3, 29), 28).words())
                .isEqualTo("27 clear days, 28 are needed");
        assertThat(new ForwardNotice(null, MARCH, 28).enough()).isFalse();
        assertThat(new ForwardNotice(null, MARCH, 0).enough()).isTrue();
    }

    @Property
    void theEarliestDayHasJustEnoughNotice(
            @ForAll @IntRange(min = 0, max = 4000) int offset, @ForAll @IntRange(min = 1, max = 120) int needed) {
        var given = MARCH.plusDays(offset);
        var earliest = ForwardNotice.earliest(given, needed);
        assertThat(new ForwardNotice(given, earliest, needed).clear()).isEqualTo(needed);
        assertThat(new ForwardNotice(given, earliest, needed).enough()).isTrue();
        assertThat(new ForwardNotice(given, earliest.minusDays(1), needed).enough())
                .isFalse();
    }

    @Test
    void whatSlippedWhatIsNewAndWhatIsGoneIsTold() {
        var before = List.of(line("FWD-1", MARCH, true), line("FWD-2", MARCH, false), line("FWD-3", MARCH, false));
        var after = List.of(
                line("FWD-1", MARCH.plusDays(23), true), line("FWD-2", MARCH, true), line("FWD-4", MARCH, false));
        var changes = EditionChange.between(before, after);
        assertThat(changes).extracting(EditionChange::way).containsExactly(Way.SLIPPED, Way.CHANGED, Way.NEW, Way.GONE);
        assertThat(changes.getFirst().words()).isEqualTo("23 days later");
        assertThat(changes.get(1).words()).isEqualTo("now key");
        assertThat(EditionChange.between(before, before)).isEmpty();
    }

    private static EditionLine line(String ref, LocalDate day, boolean key) {
        return new EditionLine(ref, "Title of " + ref, "Cabinet", day, key, false);
    }
}
