package org.goldenthread.measures.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.goldenthread.measures.figures.AnyFigures;
import org.goldenthread.measures.figures.Line;
import org.goldenthread.measures.figures.Polarity;

class OrderProperties {

    @Property
    void manyAreRankedAsOneByOne(
            @ForAll("figures") long[] figures,
            @ForAll("polarities") Polarity polarity,
            @ForAll("rules") QuartileRule rule) {
        var line = Line.of(figures, 1);
        var names =
                IntStream.range(0, figures.length).mapToObj(Integer::toString).toList();
        var comparison = Comparison.of(new Field(polarity, line, names, List.of()), rule);
        var order = new Order(polarity, 1, 40);
        var ranks = new int[50];
        var quartiles = new byte[50];
        order.rank(line, ranks, 3);
        order.quartiles(line, rule, ranks, 3, quartiles);
        for (int i = 0; i < figures.length; i++) {
            var stand = comparison.stand(i);
            assertThat(ranks[3 + i]).isEqualTo(stand == null ? 0 : stand.rank());
            assertThat((int) quartiles[3 + i]).isEqualTo(stand == null ? 0 : comparison.quartile(stand));
        }
    }

    @Property
    void negatingValuesAndPolarityChangesNoRankAndNoQuartile(
            @ForAll("figures") long[] figures, @ForAll("rules") QuartileRule rule) {
        var mirrored = AnyFigures.mirrored(figures);
        var opposite = rule instanceof QuartileRule.Published(BigDecimal best, BigDecimal middle, BigDecimal worst)
                ? new QuartileRule.Published(best.negate(), middle.negate(), worst.negate())
                : rule;
        assertThat(ranked(Polarity.LOW, mirrored, opposite)).isEqualTo(ranked(Polarity.HIGH, figures, rule));
    }

    private static List<?> ranked(Polarity polarity, long[] figures, QuartileRule rule) {
        var ranks = new int[figures.length];
        var quartiles = new byte[figures.length];
        var order = new Order(polarity, 0, 40);
        order.rank(Line.of(figures, 0), ranks, 0);
        order.quartiles(Line.of(figures, 0), rule, ranks, 0, quartiles);
        return List.of(IntStream.of(ranks).boxed().toList(), new String(quartiles, StandardCharsets.ISO_8859_1));
    }

    @Provide
    Arbitrary<long[]> figures() {
        return AnyFigures.of(30, 1L << 58, 0, 40);
    }

    @Provide
    Arbitrary<Polarity> polarities() {
        return AnyFigures.polarities();
    }

    @Provide
    Arbitrary<QuartileRule> rules() {
        return Arbitraries.of(
                QuartileRule.BY_RANK,
                QuartileRule.INCLUSIVE,
                QuartileRule.EXCLUSIVE,
                new QuartileRule.Published(new BigDecimal("2.05"), new BigDecimal("1"), new BigDecimal("-0.3")));
    }
}
