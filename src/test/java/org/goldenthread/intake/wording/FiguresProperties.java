package org.goldenthread.intake.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.goldenthread.intake.wording.Moment.Grain;

class FiguresProperties {

    @Property
    void aSpokenSumReadsBackAsItself(@ForAll @IntRange(min = 0, max = 2_000_000_000) int pounds) {
        var sum = BigDecimal.valueOf(pounds);
        assertThat(Amounts.in(Amounts.spoken(sum)))
                .singleElement()
                .satisfies(amount -> assertThat(amount.pounds()).isEqualByComparingTo(sum));
    }

    @Property
    void aBracketedCellIsTheNegativeOfThePlainOne(@ForAll @IntRange(min = 1, max = 9_999_999) int number) {
        var unit = BigDecimal.valueOf(1000);
        var printed = String.format(Locale.UK, "%,d", number);
        assertThat(Amounts.cell("(" + printed + ")", unit).orElseThrow())
                .isEqualByComparingTo(Amounts.cell(printed, unit).orElseThrow().negate());
    }

    @Property
    void anyDayPrintedInFullReadsBackAsItself(@ForAll @IntRange(min = 0, max = 40_000) int days) {
        var day = LocalDate.of(1970, 1, 1).plusDays(days);
        for (var pattern : new String[] {"d MMMM yyyy", "d/M/yyyy", "yyyy-MM-dd"}) {
            var printed = day.format(DateTimeFormatter.ofPattern(pattern, Locale.UK));
            assertThat(Moments.exactly(printed)).as(printed).hasValueSatisfying(moment -> {
                assertThat(moment.grain()).isEqualTo(Grain.DAY);
                assertThat(moment.from()).isEqualTo(day);
            });
        }
    }

    @Property
    void aFinancialYearLastsFromAprilToMarch(@ForAll @IntRange(min = 1950, max = 2098) int year) {
        var printed = "%d/%02d".formatted(year, (year + 1) % 100);
        var moment = Moments.exactly(printed).orElseThrow();
        assertThat(moment.grain()).isEqualTo(Grain.FINANCIAL_YEAR);
        assertThat(moment.from()).isEqualTo(LocalDate.of(year, 4, 1));
        assertThat(moment.to()).isEqualTo(LocalDate.of(year + 1, 3, 31));
        assertThat(moment.label()).isEqualTo("%d-%02d".formatted(year, (year + 1) % 100));
    }

    @Property
    void aMomentNeverEndsBeforeItBegins(@ForAll @IntRange(min = 1, max = 12) int month, @ForAll String around) {
        var text = around + " early 2012 mid-" + month + "/06 end of March 2013, Q" + month + " 2011/12 " + around;
        assertThat(Moments.in(text))
                .allSatisfy(moment -> assertThat(moment.from()).isBeforeOrEqualTo(moment.to()));
    }
}
