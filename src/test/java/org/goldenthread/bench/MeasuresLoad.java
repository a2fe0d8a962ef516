package org.goldenthread.bench;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.goldenthread.Fixtures;
import org.goldenthread.measures.loading.OpenedFile;
import org.goldenthread.measures.loading.ValueFiles;
import org.postgresql.PGConnection;

/** Ten files of a million values through the product's own door, and the first of them by COPY into a bare table. */
final class MeasuresLoad {
    private static final int MILLION = MeasuresStock.ON_FILE * MeasuresStock.COUNCILS * MeasuresStock.PERIODS;
    private final MeasuresStock stock;
    private final Connection owner;

    MeasuresLoad(MeasuresStock stock, Connection owner) {
        this.stock = stock;
        this.owner = owner;
    }

    void run(Figures figures) throws IOException, SQLException {
        var seconds = new double[MeasuresStock.FILES];
        double copy = Double.MAX_VALUE;
        for (int number = 0; number < MeasuresStock.FILES; number++) {
            var file = stock.file(number);
            if (number < 3) {
                copy = Math.min(copy, copy(file));
            }
            seconds[number] = load(file);
            Files.delete(file);
        }
        double second = seconds[1];
        figures.add("load of the first million values", seconds[0], "s", "COPY into a bare table", copy / seconds[0]);
        figures.add("load of the second million", second, "s", "COPY into a bare table", copy / second);
        figures.add("rows a second, second million", MILLION / second, "rows/s");
        double last = seconds[MeasuresStock.FILES - 1];
        figures.add("load of the tenth million", last, "s", "the second million's speed", second / last);
    }

    private double load(Path file) {
        var files = stock.bean(ValueFiles.class);
        long start = System.nanoTime();
        var recorded = MeasuresStock.as(() -> {
            var brought = new OpenedFile.Brought(MeasuresStock.COUNCIL, file, file.getFileName() + "");
            return Fixtures.got(files.record(Fixtures.got(files.open(brought, null)), null));
        });
        double seconds = (System.nanoTime() - start) / 1e9;
        if (recorded.fresh() != MILLION) {
            throw new IllegalStateException("recorded only " + recorded.fresh());
        }
        return seconds;
    }

    private double copy(Path file) throws IOException, SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute("drop table if exists bare");
            statement.execute("create table bare (measure text, council text, period text, value numeric)");
        }
        long start = System.nanoTime();
        try (Reader reader = Files.newBufferedReader(file)) {
            owner.unwrap(PGConnection.class).getCopyAPI().copyIn("copy bare from stdin (format csv, header)", reader);
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
