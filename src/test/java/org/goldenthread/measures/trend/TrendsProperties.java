package org.goldenthread.measures.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.goldenthread.measures.figures.AnyFigures;
import org.goldenthread.measures.figures.Line;
import org.goldenthread.measures.figures.Polarity;
import org.goldenthread.vocabulary.Period;

class TrendsProperties {

    @Property
    void manyAtOnceTrendAsOneByOne(
            @ForAll("series") long[] figures,
            @ForAll("polarities") Polarity polarity,
            @ForAll Basis basis,
            @ForAll @IntRange(min = 1, max = 5) int many) {
        var line = Line.of(figures, 1);
        var periods = IntStream.range(0, figures.length)
                .mapToObj(i -> Period.quarter(2010 + i / 4, i % 4 + 1))
                .toList();
        var course = new Course(polarity, line, periods);
        int lag = basis.lag(periods.getFirst());
        var trends = new Trends(polarity, 1);
        var shorts = new byte[figures.length];
        var longs = new byte[figures.length];
        var runs = new int[figures.length];
        trends.shortTrend(line, lag, shorts, 0);
        trends.longTrend(line, lag, many, longs, 0);
        trends.runs(line, runs, 0);
        for (int i = 0; i < figures.length; i++) {
            assertThat(Direction.ofCode(shorts[i]))
                    .isEqualTo(course.shortTrend(i, basis).direction());
            assertThat(Direction.ofCode(longs[i]))
                    .isEqualTo(course.longTrend(i, basis, many).direction());
            var run = course.run(i);
            boolean moved = run.direction() != Direction.SAME && run.direction() != Direction.UNCHANGED;
            assertThat(Math.abs(runs[i])).isEqualTo(moved ? run.length() : 0);
        }
    }

    @Property
    void negatingValuesAndPolarityChangesNoTrend(@ForAll("series") long[] figures) {
        var mirrored = AnyFigures.mirrored(figures);
        var high = new byte[figures.length];
        var low = new byte[figures.length];
        new Trends(Polarity.HIGH, 0).longTrend(Line.of(figures, 0), 1, 4, high, 0);
        new Trends(Polarity.LOW, 0).longTrend(Line.of(mirrored, 0), 1, 4, low, 0);
        assertThat(low).isEqualTo(high);
    }

    @Provide
    Arbitrary<long[]> series() {
        return AnyFigures.of(30, 1L << 61, 1, 24);
    }

    @Provide
    Arbitrary<Polarity> polarities() {
        return AnyFigures.polarities();
    }
}
