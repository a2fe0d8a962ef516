package org.goldenthread.measures.aggregation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.goldenthread.measures.figures.Line;
import org.junit.jupiter.api.Test;

class AggregationTests {
    private static final Line MONTHS = Line.of(new long[] {10, 20, 60, 40, Line.NO_FIGURE, 5}, 0);

    @Test
    void threeMonthsBecomeAQuarter() {
        assertThat(Aggregation.derive(Roll.SUM, MONTHS, 0, 3, false).value()).isEqualByComparingTo("90");
        assertThat(Aggregation.derive(Roll.AVERAGE, MONTHS, 0, 3, false).value())
                .isEqualByComparingTo("30");
        assertThat(Aggregation.derive(Roll.LAST, MONTHS, 0, 3, false).value()).isEqualByComparingTo("60");
        assertThat(Aggregation.derive(Roll.LOWEST, MONTHS, 0, 3, false).value()).isEqualByComparingTo("10");
        assertThat(Aggregation.derive(Roll.HIGHEST, MONTHS, 0, 3, false).words())
                .isEqualTo("highest of 3 of 3 inputs");
    }

    @Test
    void aMissingInputGivesNoFigureUnlessPartWillDo() {
        var none = Aggregation.derive(Roll.SUM, MONTHS, 3, 6, false);
        assertThat(none.value()).isNull();
        assertThat(none.words()).isEqualTo("sum of 2 of 3 inputs: no figure");
        assertThat(Aggregation.derive(Roll.SUM, MONTHS, 3, 6, true).value()).isEqualByComparingTo("45");
        assertThat(Aggregation.rolling(Roll.SUM, MONTHS, 1, 3, false).value()).isNull();
        assertThat(Aggregation.yearToDate(MONTHS, 0, 3, false).value()).isEqualByComparingTo("130");
    }

    @Test
    void aRatioIsNeverAnAverageOfRatios() {
        var met = Line.of(new long[] {1, 90}, 0);
        var all = Line.of(new long[] {2, 100}, 0);
        var span = new Aggregation.Span(0, 2, false);
        var hundred = BigDecimal.valueOf(100);
        assertThat(Aggregation.ratio(met, all, span, hundred).value()).isEqualByComparingTo("89.215686274510");
        var nothing = Line.of(new long[] {0, 0}, 0);
        assertThat(Aggregation.ratio(met, nothing, span, hundred).value()).isNull();
    }

    @Property
    void manyAtOnceAreDerivedAsOneByOne(@ForAll("figures") long[] figures, @ForAll Roll roll) {
        var line = Line.of(figures, 0);
        var quarters = new long[figures.length / 3];
        Aggregation.derive(roll, line, 3, quarters, 0);
        for (int i = 0; i < quarters.length; i++) {
            var one = Aggregation.derive(roll, line, 3 * i, 3 * i + 3, false).value();
            assertThat(quarters[i])
                    .isEqualTo(
                            one == null
                                    ? Line.NO_FIGURE
                                    : one.setScale(0, RoundingMode.HALF_UP).longValueExact());
        }
    }

    @Property
    void aYearFromMonthsIsTheYearFromItsQuarters(@ForAll("figures") long[] figures) {
        var quarters = new long[figures.length / 3];
        Aggregation.derive(Roll.SUM, Line.of(figures, 0), 3, quarters, 0);
        var years = new long[figures.length / 12];
        Aggregation.derive(Roll.SUM, Line.of(figures, 0), 12, years, 0);
        var fromQuarters = new long[quarters.length / 4];
        Aggregation.derive(Roll.SUM, Line.of(quarters, 0), 4, fromQuarters, 0);
        assertThat(fromQuarters).isEqualTo(years);
    }

    @Provide
    Arbitrary<long[]> figures() {
        return Arbitraries.frequencyOf(
                        Tuple.of(20, Arbitraries.longs().between(-1000, 1000)),
                        Tuple.of(1, Arbitraries.just(Line.NO_FIGURE)))
                .array(long[].class)
                .ofSize(24);
    }
}
