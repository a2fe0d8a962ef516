package org.goldenthread.measures.reading.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.StringLength;
import org.goldenthread.vocabulary.Period;

/** Numbers and periods come back as they were written. */
class WordsProperties {
    private final PeriodWords periods = new PeriodWords(Years.USUAL);

    @Property
    void aNumberComesBackExactly(
            @ForAll @LongRange(min = -999_999_999_999_999_999L, max = 999_999_999_999_999_999L) long digits,
            @ForAll @IntRange(max = 12) int scale) {
        var number = BigDecimal.valueOf(digits, scale);
        assertThat(read(number.toPlainString())).isEqualByComparingTo(number);
    }

    @Property
    void aDressedNumberIsTheSameNumber(@ForAll @BigRange(min = "0", max = "99999999") @Scale(3) BigDecimal number) {
        var plain = number.toPlainString();
        assertThat(read("%,.3f".formatted(number))).isEqualByComparingTo(number);
        assertThat(read("£" + plain)).isEqualByComparingTo(number);
        assertThat(read(plain + "%")).isEqualByComparingTo(number);
        assertThat(read("(" + plain + ")")).isEqualByComparingTo(number.negate());
        assertThat(read(plain + " [p]")).isEqualByComparingTo(number);
        assertThat(read(plain + "*")).isEqualByComparingTo(number);
    }

    @Property
    void moreDecimalsAreRoundedHalfEven(@ForAll @BigRange(min = "-9999", max = "9999") @Scale(18) BigDecimal number) {
        assertThat(read(number.toPlainString())).isEqualByComparingTo(number.setScale(12, RoundingMode.HALF_EVEN));
    }

    @Property
    void noTextAtAllThrows(@ForAll @StringLength(max = 40) String text) {
        new FigureWords(new Signs(Map.of()), true).read(text.toCharArray(), 0, text.length());
        periods.read(text);
    }

    @Property
    void aPeriodIsReadAsItSaysItself(
            @ForAll @IntRange(min = 1950, max = 2090) int year, @ForAll @IntRange(min = 1, max = 12) int month) {
        for (var period : new Period[] {
            Period.year(year),
            Period.financialYear(year),
            Period.academicYear(year),
            Period.quarter(year, (month + 2) / 3),
            Period.month(year, month)
        }) {
            assertThat(periods.read(period.words()).period()).as(period.words()).isEqualTo(period);
        }
    }

    private static BigDecimal read(String text) {
        var words = new FigureWords(new Signs(Map.of()), false);
        assertThat(words.read(text.toCharArray(), 0, text.length())).as(text).isTrue();
        return BigDecimal.valueOf(words.value(), words.scale());
    }
}
