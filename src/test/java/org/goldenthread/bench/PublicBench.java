package org.goldenthread.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * How many public pages are answered in a second, beside a static file in the same run: both are asked for in turn,
 * three times each, so that what else the machine does falls on both.
 */
public final class PublicBench {
    private static final int TURNS = 3;
    private static final Duration BRIEF = Duration.ofSeconds(5);
    private static final Duration WARM = Duration.ofSeconds(4);
    private static final String STATIC = "/site/golden-thread.css";
    private final Readers readers;

    private PublicBench(String address) {
        this.readers = new Readers(address, "", "");
    }

    /** Runs the bench; the jar is the first argument. */
    public static void main(String[] arguments) throws Exception {
        var data = Files.createTempDirectory("bench");
        int port = 18_083;
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
            waitUntilReady(data);
            var figures = new PublicBench("http://127.0.0.1:" + port).measure();
            figures.print(Arrays.asList(arguments).contains("--json"));
        } finally {
            product.destroy();
            product.waitFor(20, TimeUnit.SECONDS);
            Scratch.remove(data);
        }
    }

    private static void waitUntilReady(Path data) throws Exception {
        for (int tries = 0; tries < 600; tries++) {
            if (Files.exists(data.resolve("log"))
                    && Files.readString(data.resolve("log")).contains("demonstration councils are loaded")) {
                return;
            }
            Thread.sleep(500);
        }
        throw new IllegalStateException("the product did not start; see " + data.resolve("log"));
    }

    private Figures measure() throws Exception {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("a measure", "/open/HRW/measures/M-1");
        pages.put("the list of measures", "/open/HRW/measures");
        pages.put("a council's first page", "/open/HRW");
        pages.put("the data of all measures", "/open/HRW/data/measures.csv");
        Map<String, Integer> answered = new LinkedHashMap<>();
        readers.drive(STATIC, Duration.ZERO, WARM);
        for (var path : pages.values()) {
            readers.check(path);
            readers.drive(path, Duration.ZERO, WARM);
        }
        for (int turn = 0; turn < TURNS; turn++) {
            count(STATIC, answered);
            for (var path : pages.values()) {
                count(path, answered);
            }
        }
        var figures = new Figures("public");
        double file = answered.getOrDefault(STATIC, 0);
        double seconds = TURNS * BRIEF.toSeconds();
        figures.add("a static file, throughput", file / seconds, "answers/s");
        pages.forEach((name, path) -> {
            int count = answered.getOrDefault(path, 0);
            figures.add(name + ", throughput", count / seconds, "answers/s", "a static file", count / file);
        });
        return figures;
    }

    private void count(String path, Map<String, Integer> answered) {
        answered.merge(path, readers.drive(path, Duration.ZERO, BRIEF).size(), Integer::sum);
    }
}
