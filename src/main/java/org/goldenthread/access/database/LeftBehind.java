package org.goldenthread.access.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What a killed run leaves in a data directory: a database that still runs, a note of one that does not, or a
 * directory that was never finished. Only whoever holds the directory's lock may settle it.
 */
record LeftBehind(Path home) {
    private static final long PATIENCE_SECONDS = 20;

    /** Afterwards no server runs on the directory and nothing keeps one from starting. */
    void settle() throws IOException {
        stopTheServer();
        setTheUnfinishedAside();
    }

    /** From now on the directory holds a record, and is never set aside. */
    static void complete(Path home) throws IOException {
        if (!Files.exists(mark(home))) {
            Files.createFile(mark(home));
        }
    }

    private static Path mark(Path home) {
        return home.resolve("complete");
    }

    private Path files() {
        return home.resolve("postgres");
    }

    private void stopTheServer() throws IOException {
        var note = files().resolve("postmaster.pid");
        if (!Files.exists(note)) {
            return;
        }
        var process = ProcessHandle.of(number(note));
        if (process.isPresent() && serves(process.get())) {
            stop(process.get());
        } else if (process.isEmpty() || process.get().info().commandLine().isPresent()) {
            // The number belongs to nobody, or by now to somebody else; PostgreSQL would wait for them in vain.
            Files.deleteIfExists(note);
        }
    }

    private static long number(Path note) throws IOException {
        try (var lines = Files.lines(note)) {
            return lines.findFirst()
                    .map(String::strip)
                    .filter(words -> words.matches("\\d{1,18}"))
                    .map(Long::parseLong)
                    .orElse(0L);
        }
    }

    /** Whether the process is a PostgreSQL over this very directory, and not one of some other installation. */
    private boolean serves(ProcessHandle process) {
        var directory = files().toAbsolutePath().normalize().toString();
        return process.info().command().filter(one -> one.endsWith("postgres")).isPresent()
                && process.info()
                        .arguments()
                        .filter(all -> Arrays.stream(all)
                                .anyMatch(one -> Path.of(one)
                                        .toAbsolutePath()
                                        .normalize()
                                        .toString()
                                        .equals(directory)))
                        .isPresent();
    }

    private static void stop(ProcessHandle server) throws IOException {
        new ProcessBuilder("kill", "-INT", Long.toString(server.pid())).start();
        try {
            server.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException stillRunning) {
            server.destroyForcibly();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** A run killed while it made the database acknowledged nothing; the half-made one is kept, but out of the way. */
    private void setTheUnfinishedAside() throws IOException {
        var rules = files().resolve("pg_hba.conf");
        if (!Files.exists(files()) || Files.exists(mark(home)) || settled(rules)) {
            return;
        }
        Files.move(files(), Files.createTempDirectory(home, "unfinished").resolve("postgres"));
    }

    private static boolean settled(Path rules) throws IOException {
        return Files.exists(rules) && Files.readString(rules).contains("scram-sha-256\nlocal");
    }
}
