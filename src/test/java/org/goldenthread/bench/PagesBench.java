package org.goldenthread.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * How fast pages are with a large record and many readers: 100,000 things, 300,000 ties, 50 readers at once. A reader
 * looks at a page for a while before the next one; throughput is measured without that pause, beside a static file.
 */
public final class PagesBench {
    private static final int THINGS = 100_000;
    private static final int TIES = 300_000;
    private static final Duration PAUSE = Duration.ofMillis(1000);
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration BRIEF = Duration.ofSeconds(8);
    private final Readers readers;

    private PagesBench(String address) {
        this.readers = new Readers(address, "officer@harrowmere.example", "golden thread demonstration");
    }

    /** Runs the bench; the jar is the first argument. */
    public static void main(String[] arguments) throws Exception {
        var data = Files.createTempDirectory("bench");
        int port = 18_080;
        var product = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-jar",
                        arguments[0],
                        "--server.port=" + port,
                        "--golden-thread.demonstration=true",
                        "--spring.datasource.directory=" + data)
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("log").toFile())
                .start();
        try {
            var bench = new PagesBench("http://127.0.0.1:" + port);
            bench.waitUntilReady(data);
            fill(data);
            bench.readers.signIn();
            var figures = bench.measure();
            figures.add("resident memory of the application", resident(product.pid()), "MB");
            figures.print(Arrays.asList(arguments).contains("--json"));
        } finally {
            product.destroy();
            product.waitFor(20, TimeUnit.SECONDS);
            Scratch.remove(data);
        }
    }

    private void waitUntilReady(Path data) throws Exception {
        for (int tries = 0; tries < 240; tries++) {
            if (Files.exists(data.resolve("log"))
                    && Files.readString(data.resolve("log")).contains("demonstration councils are loaded")) {
                return;
            }
            Thread.sleep(500);
        }
        throw new IllegalStateException("the product did not start; see " + data.resolve("log"));
    }

    private static void fill(Path data) throws IOException, SQLException {
        try (var owner = OwnerOf.the(data)) {
            try (var statement = owner.createStatement()) {
                statement.execute("select access.enter(0, 'bench')");
                statement.execute("select access.open_council('BEN', 'Bench Council')");
                statement.execute("insert into access.role_held select id, 'BEN', 'performance_officer'"
                        + " from access.account where email = 'officer@harrowmere.example'");
            }
            new Load(owner).fill(THINGS, TIES);
        }
    }

    private Figures measure() throws Exception {
        var figures = new Figures("pages");
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("home", "/?council=BEN");
        pages.put("findings list", "/findings?council=BEN");
        pages.put("matrix", "/plan/responsibilities?council=BEN");
        pages.put("thread", "/thread/F-1000500");
        pages.put("search", "/thread/search?council=BEN&q=houzing+repairs");
        for (var path : pages.values()) {
            readers.check(path);
            readers.drive(path, Duration.ZERO, Duration.ofSeconds(4));
        }
        var file = readers.drive("/site/golden-thread.css", Duration.ZERO, BRIEF);
        for (var page : pages.entrySet()) {
            var calm = readers.drive(page.getValue(), PAUSE, LONG);
            figures.add(page.getKey() + ", p50", Figures.percentile(calm, 0.5), "ms");
            figures.add(page.getKey() + ", p99", Figures.percentile(calm, 0.99), "ms");
            var busy = readers.drive(page.getValue(), Duration.ZERO, BRIEF);
            figures.add(
                    page.getKey() + ", throughput",
                    busy.size() / (double) BRIEF.toSeconds(),
                    "pages/s",
                    "a static file",
                    busy.size() / (double) file.size());
        }
        return figures;
    }

    private static double resident(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(Double.NaN);
    }
}
