package org.goldenthread.delivery.owed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.goldenthread.delivery.dates.Dates;
import org.goldenthread.site.updates.Term;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AskedTests {
    private static final LocalDate TODAY = LocalDate.of(2031, 3, 3);

    private static Dates between(@Nullable Integer start, @Nullable Integer due) {
        return Dates.planned(start == null ? null : TODAY.plusDays(start), due == null ? null : TODAY.plusDays(due));
    }

    @Test
    void itIsAskedForOnceAMonthSinceItBegan() {
        assertThat(Asked.of(between(-10, 90), null, TODAY)).isEmpty();
        assertThat(Asked.of(between(-26, 90), null, TODAY)).contains(new Term(TODAY.plusDays(5), TODAY.plusDays(19)));
        assertThat(Asked.of(between(-90, 90), TODAY.minusDays(40), TODAY))
                .contains(new Term(TODAY.minusDays(9), TODAY.plusDays(5)));
        assertThat(Asked.of(between(30, 90), null, TODAY)).isEmpty();
        assertThat(Asked.of(between(null, null), null, TODAY)).isEmpty();
    }

    @Test
    void onceItsDayIsNearOrPastItIsAskedForThenAndEachWeek() {
        assertThat(Asked.of(between(-20, 6), null, TODAY)).contains(Term.by(TODAY.plusDays(6)));
        assertThat(Asked.of(between(-20, -6), TODAY.minusDays(8), TODAY)).contains(Term.by(TODAY.minusDays(6)));
        assertThat(Asked.of(between(-20, -6), TODAY.minusDays(2), TODAY)).isEmpty();
    }

    @Property
    void whatWasSaidTodayIsNotAskedForAgainToday(
            @ForAll @IntRange(min = -400, max = 400) int start, @ForAll @IntRange(min = -400, max = 400) int due) {
        assertThat(Asked.of(between(start, due), TODAY, TODAY)).isEmpty();
    }
}
