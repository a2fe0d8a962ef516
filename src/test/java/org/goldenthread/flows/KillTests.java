package org.goldenthread.flows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.goldenthread.Fixtures;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Pulls the plug on the running product, again and again: what was acknowledged is there afterwards. */
class KillTests {
    private static final int KILLS = 3;
    private static final long LONGEST = 3000;

    @TempDir(cleanup = CleanupMode.NEVER)
    Path home;

    private Started product;

    @BeforeEach
    void nothingRuns() {
        product = new Started(home);
    }

    @AfterEach
    void stopEverything() throws InterruptedException {
        product.close();
    }

    private Process start(int port) throws IOException {
        return product.start(
                Map.of(),
                "--server.port=" + port,
                "--golden-thread.demonstration=true",
                "--spring.datasource.directory=" + home.resolve("data"));
    }

    @Test
    void whatWasAcknowledgedSurvivesAKillAtAnyMoment() throws Exception {
        var acknowledged = new ArrayList<String>();
        int port = Started.freePort();
        killWhileItStarts(port);
        for (int round = 1; round <= KILLS; round++) {
            var process = start(port);
            product.waitUntilReady(process, round);
            writeUntilKilled(process, port, round, acknowledged);
        }
        var process = start(port);
        product.waitUntilReady(process, KILLS + 1);
        assertThat(acknowledged).isNotEmpty();
        assertThat(column("select words from evidence.comment")).containsAll(acknowledged);
        assertThat(
                        column(
                                "select c.place::text || c.fault from evidence.trail_heads() h, evidence.check_trail(h.council) c"))
                .isEmpty();
        aSecondStartIsRefused();
    }

    /** The first start, in which the database is made, migrated and filled, is pulled at some moment too. */
    private void killWhileItStarts(int port) throws Exception {
        var process = start(port);
        pull(process);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }

    private static void pull(Process process) throws InterruptedException {
        var moment = ThreadLocalRandom.current().nextLong(LONGEST);
        System.out.println("pulled after " + moment + " ms");
        Thread.sleep(moment);
        process.destroyForcibly();
    }

    private void writeUntilKilled(Process process, int port, int round, List<String> acknowledged) throws Exception {
        var visit =
                Fixtures.visit("http://127.0.0.1:" + port, "officer@harrowmere.example", "golden thread demonstration");
        visit.page("/evidence/F-1");
        var killer = Thread.ofVirtual().start(() -> {
            try {
                pull(process);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        try {
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
        assertThat(product.refusal(start(Started.freePort())))
                .contains("is in use by a Golden Thread that is already running");
    }
}
