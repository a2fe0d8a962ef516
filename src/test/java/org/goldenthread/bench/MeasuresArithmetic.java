package org.goldenthread.bench;

import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.util.Random;
import java.util.function.IntConsumer;
import org.goldenthread.measures.comparison.Order;
import org.goldenthread.measures.comparison.QuartileRule;
import org.goldenthread.measures.control.Setup;
import org.goldenthread.measures.control.Signals;
import org.goldenthread.measures.figures.Line;
import org.goldenthread.measures.figures.Polarity;
import org.goldenthread.measures.rating.Columns;
import org.goldenthread.measures.rating.Rule;
import org.goldenthread.measures.trend.Trends;

/** Times the arithmetic of measures in memory: 400 councils × 1,000 measures × 20 periods, on two threads. */
public final class MeasuresArithmetic {
    private static final int COUNCILS = 400;
    private static final int MEASURES = 1000;
    private static final int PERIODS = 20;
    private static final int SERIES = COUNCILS * MEASURES;
    private static final Polarity[] POLARITIES = {Polarity.HIGH, Polarity.LOW};
    private final long[] values = new long[SERIES * PERIODS];
    private final long[] targets = new long[SERIES * PERIODS];
    private final byte[] ratings = new byte[SERIES * PERIODS];
    private final byte[] shorts = new byte[SERIES * PERIODS];
    private final byte[] longs = new byte[SERIES * PERIODS];
    private final int[] runs = new int[SERIES * PERIODS];

    public static void main(String[] args) throws InterruptedException {
        new MeasuresArithmetic().time();
    }

    private void time() throws InterruptedException {
        var random = new Random(7);
        for (int i = 0; i < values.length; i++) {
            values[i] = random.nextInt(50) == 0 ? Line.NO_FIGURE : 5000 + random.nextInt(5000);
            targets[i] = 8000;
        }
        var rule = Rule.simple(new BigDecimal("5"));
        for (int round = 1; round <= 4; round++) {
            long start = System.nanoTime();
            stage("rating", half -> rate(rule, half));
            stage("trends", this::trends);
            stage("control limits", this::control);
            stage("ranks and quartiles", this::ranks);
            System.out.printf("round %d: %.2f s in all%n", round, (System.nanoTime() - start) / 1e9);
        }
    }

    private static void stage(String name, IntConsumer half) throws InterruptedException {
        var clock = ManagementFactory.getThreadMXBean();
        var busy = new long[2];
        long start = System.nanoTime();
        var other = Thread.ofPlatform().start(() -> {
            half.accept(1);
            busy[1] = clock.getCurrentThreadCpuTime();
        });
        long before = clock.getCurrentThreadCpuTime();
        half.accept(0);
        busy[0] = clock.getCurrentThreadCpuTime() - before;
        other.join();
        System.out.printf(
                "  %-20s %.3f s, of which at work %.3f and %.3f s%n",
                name, (System.nanoTime() - start) / 1e9, busy[0] / 1e9, busy[1] / 1e9);
    }

    /** All councils and periods of one measure lie together, council after council. */
    private static Line all(long[] figures, int measure) {
        return new Line(figures, measure * COUNCILS * PERIODS, 1, COUNCILS * PERIODS, 2);
    }

    private static Line series(long[] figures, int series) {
        return new Line(figures, series * PERIODS, 1, PERIODS, 2);
    }

    private void rate(Rule rule, int half) {
        for (int measure = half; measure < MEASURES; measure += 2) {
            var columns = Columns.of(all(values, measure), all(targets, measure));
            rule.rate(POLARITIES[measure / 2 % 2], columns, ratings, measure * COUNCILS * PERIODS);
        }
    }

    private void trends(int half) {
        for (int measure = half; measure < MEASURES; measure += 2) {
            var trends = new Trends(POLARITIES[measure / 2 % 2], 2);
            for (int series = measure * COUNCILS; series < (measure + 1) * COUNCILS; series++) {
                var line = series(values, series);
                trends.shortTrend(line, 4, shorts, series * PERIODS);
                trends.longTrend(line, 1, 4, longs, series * PERIODS);
                trends.runs(line, runs, series * PERIODS);
            }
        }
    }

    private void control(int half) {
        var signals = new Signals(SERIES / 2, SERIES / 2 * PERIODS, PERIODS);
        var setup = Setup.of(4);
        int place = 0;
        for (int series = half; series < SERIES; series += 2) {
            var polarity = POLARITIES[series / COUNCILS % 2];
            signals.chart(polarity, series(values, series), 8000, setup, place, place * PERIODS);
            place++;
        }
    }

    private void ranks(int half) {
        var ranks = new int[COUNCILS];
        var quartiles = new byte[COUNCILS];
        for (int measure = half; measure < MEASURES; measure += 2) {
            var order = new Order(POLARITIES[measure / 2 % 2], 2, COUNCILS);
            for (int period = 0; period < PERIODS; period++) {
                var line = new Line(values, measure * COUNCILS * PERIODS + period, PERIODS, COUNCILS, 2);
                order.rank(line, ranks, 0);
                order.quartiles(line, QuartileRule.INCLUSIVE, ranks, 0, quartiles);
            }
        }
    }
}
