package org.goldenthread.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.goldenthread.GoldenThread;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * How fast figures are loaded, judged, compared and shown: ten million of them through the product, beside PostgreSQL's
 * COPY into a bare table and the same results by window functions in PostgreSQL and in DuckDB.
 */
public final class MeasuresBench {
    private static final int PORT = 18_082;

    private MeasuresBench() {}

    /** Runs the bench. */
    public static void main(String[] arguments) throws Exception {
        var data = Files.createTempDirectory("bench");
        var figures = new Figures("measures");
        try (var product = start(data);
                var owner = OwnerOf.the(data)) {
            var stock = new MeasuresStock(product, data);
            stock.open();
            new MeasuresLoad(stock, owner).run(figures);
            var reckoning = new MeasuresReckoning(stock);
            reckoning.run(figures, owner);
            new MeasuresShown(stock, "http://127.0.0.1:" + PORT).run(figures);
            figures.add("peak of the Java heap", peakHeap(), "MB");
        }
        figures.print(Arrays.asList(arguments).contains("--json"));
        Scratch.remove(data);
        System.exit(0);
    }

    private static ConfigurableApplicationContext start(Path data) {
        return SpringApplication.run(
                GoldenThread.class,
                "--server.port=" + PORT,
                "--spring.datasource.directory=" + data,
                "--golden-thread.demonstration=false");
    }

    private static double peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                / 1e6;
    }
}
