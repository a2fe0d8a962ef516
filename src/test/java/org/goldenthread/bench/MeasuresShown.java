package org.goldenthread.bench;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.goldenthread.Fixtures;
import org.goldenthread.measures.Measures;
import org.goldenthread.measures.figures.Length;
import org.goldenthread.measures.ledger.Batch;
import org.goldenthread.measures.ledger.Grids;
import org.goldenthread.measures.ledger.Ledger;
import org.goldenthread.measures.ledger.Recording;
import org.goldenthread.measures.ledger.Series;
import org.goldenthread.measures.performance.Performances;
import org.goldenthread.measures.subjects.Subjects;

/** After one new value everything that depends on it; and pages before fifty readers at once. */
final class MeasuresShown {
    private static final Duration PAUSE = Duration.ofMillis(1000);
    private static final Duration LONG = Duration.ofSeconds(20);
    private final MeasuresStock stock;
    private final Readers readers;

    MeasuresShown(MeasuresStock stock, String address) {
        this.stock = stock;
        this.readers = new Readers(address, MeasuresStock.EMAIL, Fixtures.PASSWORD);
    }

    void run(Figures figures) throws Exception {
        int own = MeasuresStock.as(() -> stock.bean(Subjects.class).own(MeasuresStock.COUNCIL))
                .id();
        figures.add("one new value, everything shown anew", afterOne(own), "ms");
        readers.signIn();
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("scorecard of 200 measures", "/measures?set=shown&by=nothing");
        pages.put("a measure", "/measures/" + stock.refs.get(7));
        pages.put("comparison of 400 councils", "/measures/" + stock.refs.get(7) + "/compare");
        for (var page : pages.entrySet()) {
            readers.check(page.getValue());
            readers.drive(page.getValue(), Duration.ZERO, Duration.ofSeconds(6));
            var calm = readers.drive(page.getValue(), PAUSE, LONG);
            figures.add(page.getKey() + ", p50", Figures.percentile(calm, 0.5), "ms");
            figures.add(page.getKey() + ", p99", Figures.percentile(calm, 0.99), "ms");
        }
    }

    /** The worst of twenty new values, from recording to rating, trend, signal and the grid of all councils. */
    private double afterOne(int own) {
        var ledger = stock.bean(Ledger.class);
        var measures = stock.bean(Measures.class);
        double worst = 0;
        for (int round = 0; round < 40; round++) {
            var recording = new Recording().add(stock.one(round, own, "55." + round));
            var ref = stock.refs.get(round);
            long start = System.nanoTime();
            MeasuresStock.as(() -> {
                ledger.record(MeasuresStock.COUNCIL, Batch.Source.entered("bench"), recording);
                var shown = stock.bean(Performances.class).of(measures.get(ref), null, null);
                var grid = stock.bean(Grids.class).grid(Series.values(ref, Length.QUARTER));
                if (shown.latest().isEmpty() || grid.rows() != MeasuresStock.COUNCILS) {
                    throw new IllegalStateException("nothing is shown");
                }
                return true;
            });
            double taken = (System.nanoTime() - start) / 1e6;
            worst = round < 20 ? 0 : Math.max(worst, taken);
        }
        return worst;
    }
}
