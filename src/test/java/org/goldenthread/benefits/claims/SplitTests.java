package org.goldenthread.benefits.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.goldenthread.benefits.LineYear.Amounts;
import org.goldenthread.benefits.claims.Claim.Sort;
import org.goldenthread.vocabulary.Money;
import org.junit.jupiter.api.Test;

class SplitTests {
    @Property
    void afterASplitNothingIsCountedTwiceAndNoPennyIsLost(
            @ForAll @LongRange(min = 0, max = 100_000_000_000L) long one,
            @ForAll @LongRange(min = 0, max = 100_000_000_000L) long other,
            @ForAll @LongRange(min = 0, max = 100_000_000_000L) long twice,
            @ForAll @IntRange(min = 0, max = 100) int share) {
        var after = new Split(new Money(twice), share)
                .of(Amounts.planned(new Money(one)), Amounts.planned(new Money(other)));
        var first = Objects.requireNonNull(after.one().planned());
        var second = Objects.requireNonNull(after.other().planned());
        var both = new Money(Math.min(twice, Math.min(one, other)));
        assertThat(first.plus(second))
                .isEqualTo(new Money(one).plus(new Money(other)).minus(both));
        assertThat(first.isNegative()).isFalse();
        assertThat(second.isNegative()).isFalse();
    }

    @Test
    void whatOnlyOneLineKnowsStaysAsItIs() {
        var after = new Split(new Money(400), 60).of(Amounts.planned(new Money(500)), Amounts.NONE);
        assertThat(after.one()).isEqualTo(Amounts.planned(new Money(500)));
        assertThat(after.other()).isEqualTo(Amounts.NONE);
    }

    @Test
    void claimsMeetWhenBothWantTheSameOnSomeDay() {
        var year = LocalDate.of(2026, 4, 1);
        var one = new Claim(1, "SAV-1", Sort.COST_CENTRE, "4410  Agency", year, null);
        var same = new Claim(2, "SAV-2", Sort.COST_CENTRE, " 4410 agency", year.plusYears(1), null);
        assertThat(one.with(same)).contains(new Claim.Days(year.plusYears(1), null));
        assertThat(same.with(one)).isEqualTo(one.with(same));
        assertThat(one.with(one)).isEmpty();
        assertThat(one.with(new Claim(3, "SAV-3", Sort.POST, "4410 Agency", year, null)))
                .isEmpty();
        var before = new Claim(4, "SAV-4", Sort.COST_CENTRE, "4410 Agency", year.minusYears(1), year.minusDays(1));
        assertThat(one.with(before)).isEmpty();
        assertThat(one.with(same).orElseThrow().meets(2026)).isFalse();
        assertThat(one.with(same).orElseThrow().meets(2027)).isTrue();
    }
}
