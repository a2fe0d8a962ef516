package org.goldenthread.intake.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "£1.4m | 1400000",
                "400K | 400000",
                "£107k | 107000",
                "£15.9m | 15900000",
                "£108,500 | 108500",
                "£2.5 million | 2500000",
                "£1bn | 1000000000",
                "£ 12.50 | 12.5",
                "£3 | 3"
            })
    void readsASumAsPapersPrintIt(String printed, BigDecimal pounds) {
        var amounts = Amounts.in("saves " + printed + " a year.");
        assertThat(amounts).singleElement().satisfies(amount -> {
            assertThat(amount.pounds()).isEqualByComparingTo(pounds);
            assertThat(amount.printed()).isEqualTo(printed);
        });
    }

    @Test
    void readsEverySumOfASentenceInOrder() {
        assertThat(Amounts.in("A 40K cut, £1.1m more and c.£4m pa."))
                .extracting(Amount::printed)
                .containsExactly("40K", "£1.1m", "£4m");
        assertThat(Amounts.in("around £4m pa").getFirst().about()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"30 metres", "c.670 staff", "5 to 10 people", "2012-13", "paragraph 4.2", "50%"})
    void takesNoOtherNumberForMoney(String text) {
        assertThat(Amounts.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(609) | £'000 | -609000",
                "1,866 | £’000 | 1866000",
                "-12 | £ | -12",
                "0 | £000 | 0",
                "£1.2m | £'000 | 1200000",
                "3.5 | £m | 3500000",
                "£450 | Amount | 450"
            })
    void readsACellInTheUnitOfItsColumn(String cell, String head, BigDecimal pounds) {
        assertThat(Amounts.cell(cell, Amounts.unit(head)))
                .hasValueSatisfying(sum -> assertThat(sum).isEqualByComparingTo(pounds));
    }

    @ParameterizedTest
    @CsvSource({"n/a", "-", "0.7%", "To be set", "''"})
    void findsNoSumInACellWithoutOne(String cell) {
        assertThat(Amounts.cell(cell, BigDecimal.ONE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "93000 | £93k",
                "1307000 | £1,307k",
                "15900000 | £15.9m",
                "108450 | £108,450",
                "-609000 | -£609k",
                "0 | £0",
                "2000000 | £2m"
            })
    void speaksASumAsAPersonWould(BigDecimal pounds, String spoken) {
        assertThat(Amounts.spoken(pounds)).isEqualTo(spoken);
    }
}
