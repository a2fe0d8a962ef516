package org.goldenthread.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * How long bin/run takes until pages are served: the first time after a build with demonstration data, and later, with
 * data that is there and what the first start left to be quicker.
 */
public final class StartBench {
    private static final int PORT = 18_081;
    private static final int LATER_STARTS = 3;
    private static final Path UNPACKED = Path.of("target/app");
    private final Path data;

    private StartBench(Path data) {
        this.data = data;
    }

    /** Runs the bench; the jar is built already. */
    public static void main(String[] arguments) throws Exception {
        var data = Files.createTempDirectory("bench");
        try {
            var bench = new StartBench(data);
            var figures = new Figures("start");
            remove(UNPACKED);
            figures.add("first, with demonstration data", bench.secondsUntilReady(), "s");
            waitForRecord();
            for (int start = 1; start <= LATER_STARTS; start++) {
                figures.add("later, try " + start, bench.secondsUntilReady(), "s");
            }
            figures.print(Arrays.asList(arguments).contains("--json"));
        } finally {
            remove(data);
        }
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static void waitForRecord() throws InterruptedException {
        for (int tries = 0; tries < 180 && !Files.exists(UNPACKED.resolve("starts.aot")); tries++) {
            Thread.sleep(1000);
        }
    }

    private double secondsUntilReady() throws IOException, InterruptedException {
        var log = data.resolve("log");
        long before = System.nanoTime();
        var run = new ProcessBuilder(List.of(
                        "bin/run",
                        "--port",
                        "" + PORT,
                        "--data",
                        data.resolve("data").toString()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            while (!Files.readString(log).contains("Golden Thread is ready")) {
                if (!run.isAlive()) {
                    throw new IllegalStateException("bin/run ended: " + Files.readString(log));
                }
                Thread.sleep(20);
            }
            return (System.nanoTime() - before) / 1e9;
        } finally {
            run.destroy();
            run.waitFor(30, TimeUnit.SECONDS);
        }
    }
}
