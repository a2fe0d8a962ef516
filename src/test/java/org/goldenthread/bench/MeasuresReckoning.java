package org.goldenthread.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.goldenthread.measures.comparison.Order;
import org.goldenthread.measures.comparison.QuartileRule;
import org.goldenthread.measures.control.Setup;
import org.goldenthread.measures.control.Signals;
import org.goldenthread.measures.figures.Figure;
import org.goldenthread.measures.figures.Length;
import org.goldenthread.measures.figures.Polarity;
import org.goldenthread.measures.ledger.Grid;
import org.goldenthread.measures.ledger.Grids;
import org.goldenthread.measures.ledger.Series;
import org.goldenthread.measures.rating.Columns;
import org.goldenthread.measures.rating.Rule;
import org.goldenthread.measures.trend.Trends;
import org.postgresql.PGConnection;

/** Rating, trends, control limits, ranks and quartiles of eight million values: ours cold and warm, and the rivals'. */
final class MeasuresReckoning {
    private static final int WORKERS = 2;
    private static final int WARM_ROUNDS = 3;
    private static final Rule RULE = Rule.simple(BigDecimal.valueOf(5));
    private final MeasuresStock stock;
    private final Grids grids;

    MeasuresReckoning(MeasuresStock stock) {
        this.stock = stock;
        this.grids = stock.bean(Grids.class);
    }

    void run(Figures figures, Connection owner) throws Exception {
        var grid = MeasuresStock.as(() -> grids.grid(Series.values(stock.refs.getFirst(), Length.QUARTER)));
        var subjects = new int[grid.rows()];
        for (int row = 0; row < subjects.length; row++) {
            subjects[row] = grid.subject(row);
        }
        stock.recordTargets(subjects);
        double cold = Double.MAX_VALUE;
        for (int round = 0; round < 2; round++) {
            cold = Math.min(cold, seconds(part -> part.forEach(this::cold)));
        }
        var held = Collections.synchronizedList(new ArrayList<Grid[]>());
        seconds(part -> pairs(part, held::add));
        double warm = Double.MAX_VALUE;
        for (int round = 0; round < WARM_ROUNDS; round++) {
            warm = Math.min(warm, warm(held));
        }
        held.clear();
        var file = stock.rivals();
        double postgres = postgres(owner, file);
        double duck = duck(file);
        Files.delete(file);
        figures.add("8 million judged, from the ledger", cold, "s", "PostgreSQL", postgres / cold);
        figures.add("8 million judged, from the ledger", cold, "s", "DuckDB", duck / cold);
        figures.add("8 million judged, in memory", warm, "s", "DuckDB", duck / warm);
        figures.add("PostgreSQL, window functions", postgres, "s");
        figures.add("DuckDB, window functions", duck, "s");
    }

    private void cold(List<String> measures) {
        pairs(List.of(measures), pair -> judge(pair[0], pair[1]));
    }

    /** Values and targets of each measure, read from the ledger. */
    private void pairs(List<List<String>> parts, Consumer<Grid[]> consumer) {
        for (var part : parts) {
            MeasuresStock.as(() -> {
                var values = new Grid[1];
                grids.each(part, Set.of(Figure.VALUE, Figure.TARGET), null, grid -> {
                    if (grid.series().figure() == Figure.VALUE) {
                        values[0] = grid;
                    } else {
                        consumer.accept(new Grid[] {values[0], grid});
                    }
                });
                return true;
            });
        }
    }

    private double seconds(Consumer<List<List<String>>> work) throws InterruptedException {
        var measures = stock.refs.subList(0, MeasuresStock.MEASURES);
        int half = measures.size() / WORKERS;
        long start = System.nanoTime();
        var workers = new ArrayList<Thread>();
        for (int worker = 0; worker < WORKERS; worker++) {
            var part = measures.subList(worker * half, (worker + 1) * half);
            workers.add(Thread.ofPlatform().start(() -> work.accept(List.of(part))));
        }
        for (var worker : workers) {
            worker.join();
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static double warm(List<Grid[]> held) throws InterruptedException {
        long start = System.nanoTime();
        var workers = new ArrayList<Thread>();
        for (int worker = 0; worker < WORKERS; worker++) {
            int mine = worker;
            workers.add(Thread.ofPlatform().start(() -> {
                for (int i = mine; i < held.size(); i += WORKERS) {
                    judge(held.get(i)[0], held.get(i)[1]);
                }
            }));
        }
        for (var worker : workers) {
            worker.join();
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static void judge(Grid values, Grid targets) {
        var polarity = Integer.parseInt(values.series().measure().substring(2)) % 2 == 1 ? Polarity.HIGH : Polarity.LOW;
        int rows = values.rows();
        int periods = values.periods();
        var bytes = new byte[rows * periods];
        RULE.rate(polarity, Columns.of(values.all(), targets.all()), bytes, 0);
        var trends = new Trends(polarity, values.scale());
        var signals = new Signals(rows, rows * periods, periods);
        var setup = Setup.of(4);
        var runs = new int[periods];
        for (int row = 0; row < rows; row++) {
            var line = values.through(row);
            trends.shortTrend(line, 1, bytes, row * periods);
            trends.longTrend(line, 1, 4, bytes, row * periods);
            trends.runs(line, runs, 0);
            signals.chart(polarity, line, targets.at(row, periods - 1), setup, row, row * periods);
        }
        var order = new Order(polarity, values.scale(), rows);
        var ranks = new int[rows];
        var quartiles = new byte[rows];
        for (int period = 0; period < periods; period++) {
            order.rank(values.across(period), ranks, 0);
            order.quartiles(values.across(period), QuartileRule.INCLUSIVE, ranks, 0, quartiles);
        }
    }

    private static double postgres(Connection owner, java.nio.file.Path file) throws SQLException, IOException {
        try (var statement = owner.createStatement();
                var reader = Files.newBufferedReader(file)) {
            statement.execute("drop table if exists figures");
            statement.execute("create unlogged table figures (measure int, council int, period int,"
                    + " value double precision, target double precision)");
            owner.unwrap(PGConnection.class).getCopyAPI().copyIn("copy figures from stdin (format csv)", reader);
            statement.execute("analyze figures");
        }
        double seconds = Rival.seconds(owner);
        try (var statement = owner.createStatement()) {
            statement.execute("drop table figures");
        }
        return seconds;
    }

    private static double duck(java.nio.file.Path file) throws SQLException {
        try (var duck = DriverManager.getConnection("jdbc:duckdb:");
                var statement = duck.createStatement()) {
            statement.execute("set memory_limit = '6GB'");
            statement.execute("create table figures as select column0::int as measure, column1::int as council,"
                    + " column2::int as period, column3::double as value, column4::double as target"
                    + " from read_csv('" + file + "', header = false)");
            return Math.min(Rival.seconds(duck), Rival.seconds(duck));
        }
    }
}
