package org.goldenthread.measures.figures;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Figures and polarities drawn for properties: mostly small and often the same, some missing, some huge. */
public final class AnyFigures {
    private AnyFigures() {}

    /** Figures from -size to size, a tenth of them missing and a tenth as large as huge. */
    public static Arbitrary<long[]> of(long size, long huge, int fewest, int most) {
        return Arbitraries.frequencyOf(
                        Tuple.of(8, Arbitraries.longs().between(-size, size)),
                        Tuple.of(1, Arbitraries.just(Line.NO_FIGURE)),
                        Tuple.of(1, Arbitraries.longs().between(-huge, huge)))
                .array(long[].class)
                .ofMinSize(fewest)
                .ofMaxSize(most);
    }

    /** Every kind of polarity, with a range that cuts through small figures of one decimal. */
    public static Arbitrary<Polarity> polarities() {
        return Arbitraries.of(
                Polarity.HIGH,
                Polarity.LOW,
                Polarity.NONE,
                new Polarity.Within(new BigDecimal("-1"), new BigDecimal("1.2")));
    }

    /** The same figures with the other sign. */
    public static long[] mirrored(long[] figures) {
        var mirrored = new long[figures.length];
        for (int i = 0; i < figures.length; i++) {
            mirrored[i] = figures[i] == Line.NO_FIGURE ? Line.NO_FIGURE : -figures[i];
        }
        return mirrored;
    }
}
