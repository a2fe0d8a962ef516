package org.goldenthread.flows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The product as a process of its own, started as {@code bin/run} starts it; everything it said is in one log. */
final class Started implements AutoCloseable {
    private static final String READY = "Golden Thread is ready";
    private final Path log;
    private final List<Process> processes = new ArrayList<>();

    Started(Path home) {
        this.log = home.resolve("log");
    }

    Process start(Map<String, String> surroundings, String... settings) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "org.goldenthread.GoldenThread"));
        command.addAll(Arrays.asList(settings));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(surroundings);
        var process = builder.start();
        processes.add(process);
        return process;
    }

    /** Waits until the product has said for so many times that it is ready. */
    void waitUntilReady(Process process, int times) throws Exception {
        for (int tries = 0; tries < 600; tries++) {
            if (said(READY) >= times) {
                return;
            }
            assertThat(process.isAlive()).as("the product stopped: " + words()).isTrue();
            Thread.sleep(200);
        }
        throw new AssertionError("not ready: " + words());
    }

    /** How often a line contained these words. */
    long said(String words) throws IOException {
        return words().lines().filter(line -> line.contains(words)).count();
    }

    String words() throws IOException {
        return Files.exists(log) ? Files.readString(log) : "";
    }

    /** What the product says when it does not start. */
    String refusal(Process process) throws Exception {
        assertThat(process.waitFor(90, TimeUnit.SECONDS)).as("still running").isTrue();
        assertThat(process.exitValue()).isNotZero();
        return words();
    }

    void stop(Process process) throws InterruptedException {
        process.destroy();
        process.waitFor(30, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws InterruptedException {
        for (var process : processes) {
            stop(process);
        }
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
