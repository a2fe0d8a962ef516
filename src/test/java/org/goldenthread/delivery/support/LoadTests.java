package org.goldenthread.delivery.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.goldenthread.vocabulary.Tone;

class LoadTests {
    private static Load load(int wanted, int capacity) {
        return new Load(BigDecimal.valueOf(wanted, 1), BigDecimal.valueOf(capacity, 1));
    }

    @Property
    void onlyWhatIsWantedBeyondCapacityIsOver(
            @ForAll @IntRange(max = 9999) int wanted, @ForAll @IntRange(max = 9999) int capacity) {
        var load = load(wanted, capacity);
        assertThat(load.isOver()).isEqualTo(wanted > capacity);
        assertThat(load.over().signum()).isNotNegative();
        assertThat(load.state().tone() == Tone.BAD).isEqualTo(load.isOver());
    }

    @Example
    void aCapacityThatNobodyKnowsIsNeverRed() {
        var load = new Load(BigDecimal.TEN, null);
        assertThat(load.state().tone()).isEqualTo(Tone.NONE);
        assertThat(load.words()).isEqualTo("10");
        assertThat(load(125, 100).words()).isEqualTo("12.5 of 10");
        assertThat(load(125, 100).state().words()).isEqualTo("over by 2.5");
        assertThat(load(100, 100).state().words()).isEqualTo("full");
        assertThat(load(0, 100).words()).isEqualTo("0 of 10");
    }

    @Example
    void daysAreTypedWithAtMostOneDecimal() {
        assertThat(Months.days("2.5")).contains(new BigDecimal("2.5"));
        assertThat(Months.days("0")).contains(BigDecimal.ZERO);
        assertThat(Months.days("-1")).isEmpty();
        assertThat(Months.days("2.55")).isEmpty();
        assertThat(Months.days("many")).isEmpty();
        assertThat(Months.from("2026-13", YearMonth.of(2026, 4)).getFirst()).isEqualTo(YearMonth.of(2026, 4));
    }
}
