package org.goldenthread.measures.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.goldenthread.measures.DataType;
import org.goldenthread.measures.Sheet;
import org.goldenthread.measures.figures.Polarity;
import org.junit.jupiter.api.Test;

class AmountsTests {
    private static Sheet.Counted counted(DataType type, String unit, int decimals) {
        return new Sheet.Counted(type, unit, decimals, Polarity.HIGH);
    }

    @Test
    void figuresAreReadAsPeopleWriteThem() {
        assertThat(Amounts.number("1,234.5")).contains(new BigDecimal("1234.5"));
        assertThat(Amounts.number(" £12 ")).contains(new BigDecimal("12"));
        assertThat(Amounts.number("(3.5)")).contains(new BigDecimal("-3.5"));
        assertThat(Amounts.read(counted(DataType.DURATION, "days", 1), "12 days"))
                .contains(new BigDecimal("12"));
        assertThat(Amounts.read(counted(DataType.YES_NO, "", 0), "Yes")).contains(BigDecimal.ONE);
        assertThat(Amounts.read(counted(DataType.DATE, "", 0), "30/4/2026"))
                .contains(BigDecimal.valueOf(LocalDate.of(2026, 4, 30).toEpochDay()));
    }

    @Test
    void whatIsNoFigureIsNotTakenForOne() {
        for (var typed :
                new String[] {"", ".", "-", "about 80", "1,23", "1.2.3", "1e400", "9".repeat(30), "31/2/2026"}) {
            assertThat(Amounts.number(typed)).as(typed).isEmpty();
        }
        assertThat(Amounts.read(counted(DataType.DATE, "", 0), "31/2/2026")).isEmpty();
    }

    @Test
    void figuresAreShownWithTheirUnit() {
        assertThat(Amounts.words(counted(DataType.MONEY, "£", 0), new BigDecimal("-1234.5")))
                .isEqualTo("-£1,235");
        assertThat(Amounts.words(counted(DataType.PERCENTAGE, "%", 1), new BigDecimal("85")))
                .isEqualTo("85.0%");
        assertThat(Amounts.words(counted(DataType.DURATION, "days", 0), new BigDecimal("12")))
                .isEqualTo("12 days");
    }

    @Property(tries = 200)
    void whatStandsInABoxIsReadAsTheSameFigure(@ForAll @LongRange(min = -99999999, max = 99999999) long digits) {
        var value = BigDecimal.valueOf(digits, 4);
        var typed = Amounts.typed(DataType.NUMBER, value);
        assertThat(Amounts.number(typed).orElseThrow()).isEqualByComparingTo(value);
    }
}
