package org.goldenthread.measures.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.goldenthread.measures.figures.Line;
import org.goldenthread.measures.figures.Polarity;

class SignalsProperties {

    @Property
    void manySeriesAreChartedAsOneByOne(
            @ForAll("series") long[] figures,
            @ForAll("polarities") Polarity polarity,
            @ForAll boolean screened,
            @ForAll @IntRange(min = 1, max = 4) int perYear,
            @ForAll @IntRange(min = 0, max = 30) int rebase) {
        var line = Line.of(figures, 1);
        var setup = new Setup(screened, perYear, false, List.of(new Setup.Rebase(rebase, "x")));
        long target = figures[figures.length - 1] % 3 == 0 ? Line.NO_FIGURE : 12;
        var goal = target == Line.NO_FIGURE ? null : BigDecimal.valueOf(target, 1);
        var chart = Charts.of(polarity, line, goal, setup);
        var many = new Signals(2, 100, 50);
        many.chart(polarity, line, target, setup, 1, 7);
        assertThat(many.unsuited(1)).isEqualTo(chart.unsuited());
        assertThat(many.assurance(1)).isEqualTo(chart.assurance());
        for (var point : chart.points()) {
            assertThat(many.cause(7 + point.place())).isEqualTo(point.cause());
            assertThat(many.signal(7 + point.place())).isEqualTo(point.signal());
        }
        if (!chart.phases().isEmpty()) {
            assertThat(many.limit(1, 1))
                    .isCloseTo(chart.phases().getLast().upper().doubleValue(), Offset.offset(1e-6));
        }
    }

    @Property
    void negatingValuesAndPolarityChangesNoSignal(@ForAll("series") long[] figures) {
        var mirrored = new long[figures.length];
        for (int i = 0; i < figures.length; i++) {
            mirrored[i] = figures[i] == Line.NO_FIGURE ? Line.NO_FIGURE : -figures[i];
        }
        var high = Charts.of(Polarity.HIGH, Line.of(figures, 0), BigDecimal.valueOf(9), Setup.of(4));
        var low = Charts.of(Polarity.LOW, Line.of(mirrored, 0), BigDecimal.valueOf(-9), Setup.of(4));
        assertThat(low.points()).isEqualTo(high.points());
        assertThat(low.assurance()).isEqualTo(high.assurance());
    }

    @Property
    void theRulesAreThoseOfThePublishedSource(@ForAll("series") long[] figures) {
        var chart = Charts.of(Polarity.NONE, Line.of(figures, 0), null, Setup.of(1));
        if (chart.unsuited() != Unsuited.NOT_AT_ALL) {
            return;
        }
        var phase = chart.phases().getFirst();
        for (var point : chart.points()) {
            assertThat(point.cause() != Cause.COMMON)
                    .as(() -> point.toString())
                    .isEqualTo(Published.special(figures, phase, point.place()));
        }
    }

    @Provide
    Arbitrary<long[]> series() {
        var noise = Arbitraries.longs().between(-20, 20);
        var drift = Arbitraries.longs().between(-3, 3);
        return Arbitraries.integers()
                .between(1, 30)
                .flatMap(count -> noise.array(long[].class)
                        .ofSize(count)
                        .flatMap(random -> drift.map(slope -> {
                            var all = random.clone();
                            for (int i = 0; i < all.length; i++) {
                                all[i] = slope * i * 4 + (slope == 0 ? all[i] : all[i] % 6);
                            }
                            if (all[0] == 13) {
                                all[all.length / 2] = Line.NO_FIGURE;
                            }
                            return all;
                        })));
    }

    @Provide
    Arbitrary<Polarity> polarities() {
        return Arbitraries.of(
                Polarity.HIGH,
                Polarity.LOW,
                Polarity.NONE,
                new Polarity.Within(new BigDecimal("-1"), new BigDecimal("1.25")));
    }
}
