package org.goldenthread.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400000 | 40000000",
                "£400,000 | 40000000",
                "1.4m | 140000000",
                "£15.9 million | 1590000000",
                "93k | 9300000",
                "(20,000) | -2000000",
                "-£12.50 | -1250",
                "£-3 | -300",
                ".5 | 50",
                "0 | 0"
            })
    void amountsAreReadAsPeopleWriteThem(String written, long pence) {
        assertThat(Money.read(written)).isEqualTo(Checked.accepted(new Money(pence)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "lots", "1,00", "1.234", "12p", "1e9", "£", "99999999999999999999", "1 2"})
    void whatIsNoAmountIsRefusedWithAReason(String written) {
        assertThat(Money.read(written)).isInstanceOf(Checked.Refused.class);
    }

    @Property
    void whatAFormShowsIsReadBackAsItWas(@ForAll @LongRange(min = -1_000_000_000, max = 1_000_000_000) long pence) {
        var money = new Money(pence);
        assertThat(Money.read(money.typed())).isEqualTo(Checked.accepted(money));
        assertThat(Money.read(money.words())).isEqualTo(Checked.accepted(money));
    }

    @Property
    void sharesSumToTheWholeToThePenny(
            @ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long pence,
            @ForAll @NotEmpty List<@IntRange(min = 1, max = 10_000) Integer> weights) {
        var shares = new Money(pence).shared(weights);
        assertThat(shares.stream().mapToLong(Money::pence).sum()).isEqualTo(pence);
        long whole = weights.stream().mapToLong(Integer::longValue).sum();
        for (int i = 0; i < shares.size(); i++) {
            double fair = (double) pence * weights.get(i) / whole;
            assertThat((double) shares.get(i).pence()).isCloseTo(fair, org.assertj.core.data.Offset.offset(1.001));
        }
    }

    @Test
    void amountsAreSaidInFullAndInBrief() {
        assertThat(Money.ofPounds(1_307_000).words()).isEqualTo("£1,307,000");
        assertThat(new Money(-1250).words()).isEqualTo("−£12.50");
        assertThat(Money.ofPounds(1_400_000).brief()).isEqualTo("£1.4m");
        assertThat(Money.ofPounds(93_000).brief()).isEqualTo("£93k");
        assertThat(Money.ofPounds(999_600).brief()).isEqualTo("£1m");
        assertThat(new Money(64000).brief()).isEqualTo("£640");
    }
}
