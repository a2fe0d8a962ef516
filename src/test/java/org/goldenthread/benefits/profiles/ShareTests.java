package org.goldenthread.benefits.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Money;

class ShareTests {
    @Property
    void equalSharesAlwaysComeToTheWhole(
            @ForAll @IntRange(min = 1, max = 60) int pieces,
            @ForAll @LongRange(min = 0, max = 100_000_000_000L) long pence) {
        var shares =
                Share.equal(IntStream.range(0, pieces).mapToObj(i -> "PRJ-" + i).toList());
        assertThat(shares.stream().mapToInt(Share::hundredths).sum()).isEqualTo(Share.WHOLE);
        assertThat(Share.whole(shares)).isInstanceOf(Checked.Accepted.class);
        assertThat(Share.of(new Money(pence), shares).stream()
                        .mapToLong(Money::pence)
                        .sum())
                .isEqualTo(pence);
    }

    @Property
    void sharesThatMissTheWholeByAHundredthAreRefused(@ForAll @IntRange(min = 1, max = 9998) int one) {
        var shares = List.of(new Share("PRJ-1", one), new Share("PRJ-2", Share.WHOLE - one - 1));
        assertThat(Share.whole(shares)).isInstanceOf(Checked.Refused.class);
    }
}
