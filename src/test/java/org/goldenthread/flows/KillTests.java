package org.goldenthread.flows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.goldenthread.Fixtures;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Pulls the plug on the running product, again and again: what was acknowledged is there afterwards. */
class KillTests {
    private static final int KILLS = 2;

    @TempDir(cleanup = CleanupMode.NEVER)
    Path home;

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void stopEverything() throws InterruptedException {
        for (var process : started) {
            process.destroy();
            process.waitFor(20, TimeUnit.SECONDS);
        }
    }

    private Process start(int port) throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.goldenthread.GoldenThread",
                        "--server.port=" + port,
                        "--golden-thread.demonstration=true",
                        "--spring.datasource.directory=" + home.resolve("data"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
        started.add(process);
        return process;
    }

    private Path log() {
        return home.resolve("log");
    }

    private void waitUntilReady(Process process, int times) throws Exception {
        for (int tries = 0; tries < 600; tries++) {
            if (said("Golden Thread is ready") >= times) {
                return;
            }
            assertThat(process.isAlive())
                    .as("the product stopped: " + Files.readString(log()))
                    .isTrue();
            Thread.sleep(200);
        }
        throw new AssertionError("not ready: " + Files.readString(log()));
    }

    private long said(String words) throws IOException {
        return Files.exists(log())
                ? Files.readAllLines(log()).stream()
                        .filter(line -> line.contains(words))
                        .count()
                : 0;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Test
    void whatWasAcknowledgedSurvivesAKillAtAnyMoment() throws Exception {
        var acknowledged = new ArrayList<String>();
        int port = freePort();
        for (int round = 1; round <= KILLS; round++) {
            var process = start(port);
            waitUntilReady(process, round);
            writeUntilKilled(process, port, round, acknowledged);
        }
        var process = start(port);
        waitUntilReady(process, KILLS + 1);
        assertThat(acknowledged).isNotEmpty();
        assertThat(column("select words from evidence.comment")).containsAll(acknowledged);
        assertThat(
                        column(
                                "select c.place::text || c.fault from evidence.trail_heads() h, evidence.check_trail(h.council) c"))
                .isEmpty();
        aSecondStartIsRefused();
    }

    private void writeUntilKilled(Process process, int port, int round, List<String> acknowledged) throws Exception {
        var visit =
                Fixtures.visit("http://127.0.0.1:" + port, "officer@harrowmere.example", "golden thread demonstration");
        var killer = Thread.ofVirtual().start(() -> {
            try {
                Thread.sleep(1500 + round * 700L);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            process.destroyForcibly();
        });
        try {
            visit.page("/evidence/F-1");
            for (int number = 0; number < 100_000; number++) {
                var words = "round " + round + " comment " + number;
                if (visit.post("/evidence/F-1/comments", Map.of("words", words)).statusCode() == 302) {
                    acknowledged.add(words);
                }
            }
        } catch (RuntimeException pulled) {
            assertThat(pulled).hasRootCauseInstanceOf(IOException.class);
        }
        killer.join();
        process.waitFor();
    }

    private List<String> column(String sql) throws IOException, SQLException {
        var postmaster = Files.readAllLines(home.resolve("data/postgres/postmaster.pid"));
        var secret = Files.readString(home.resolve("data/secret")).strip();
        var found = new ArrayList<String>();
        try (var owner = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + postmaster.get(3) + "/postgres", "postgres", secret);
                var rows = owner.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private void aSecondStartIsRefused() throws Exception {
        var second = start(freePort());
        assertThat(second.waitFor(90, TimeUnit.SECONDS)).isTrue();
        assertThat(second.exitValue()).isNotZero();
        assertThat(said("is in use by a Golden Thread that is already running")).isPositive();
    }
}
