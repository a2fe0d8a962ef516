package org.goldenthread.access.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;

/**
 * The PostgreSQL that comes with the product: a real server over a directory that survives restarts and a kill. One
 * installation at a time may use a directory.
 */
public final class EmbeddedServer implements AutoCloseable {
    private final FileChannel lockFile;
    private final EmbeddedPostgres postgres;
    private final Server server;

    private EmbeddedServer(FileChannel lockFile, EmbeddedPostgres postgres, Server server) {
        this.lockFile = lockFile;
        this.postgres = postgres;
        this.server = server;
    }

    /**
     * Starts the server on a directory, creating it when new and recovering what a killed run left behind.
     *
     * @throws DirectoryInUse when another installation holds the directory
     */
    public static EmbeddedServer start(Path home) {
        try {
            Files.createDirectories(home);
            var lockFile = lock(home);
            try {
                stopWhatWasLeftBehind(home);
                return start(home, lockFile);
            } catch (IOException | SQLException failure) {
                lockFile.close();
                throw failure;
            }
        } catch (IOException | SQLException failure) {
            throw new IllegalStateException(
                    "The embedded database in " + home + " did not start: " + failure.getMessage() + ". Its log is "
                            + home.resolve("postgres.log"),
                    failure);
        }
    }

    public Server server() {
        return server;
    }

    private static EmbeddedServer start(Path home, FileChannel lockFile) throws IOException, SQLException {
        var secret = secret(home.resolve("secret"));
        var log = home.resolve("postgres.log").toFile();
        var postgres = EmbeddedPostgres.builder()
                .setDataDirectory(home.resolve("postgres").toFile())
                .setCleanDataDirectory(false)
                .setConnectConfig("password", secret)
                .setServerConfig("max_connections", "60")
                .setServerConfig("shared_buffers", "96MB")
                .setServerConfig("work_mem", "8MB")
                .setServerConfig("jit", "off")
                .setServerConfig("random_page_cost", "1.1")
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log))
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log))
                .setPGStartupWait(Duration.ofSeconds(60))
                .start();
        demandPasswords(postgres, home, secret);
        var url = "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres";
        return new EmbeddedServer(lockFile, postgres, new Server(url, "postgres", secret));
    }

    /** The first start trusts every local user, because nobody else knows the port yet; from then on, a password. */
    private static void demandPasswords(EmbeddedPostgres postgres, Path home, String secret)
            throws IOException, SQLException {
        var rules = home.resolve("postgres").resolve("pg_hba.conf");
        var wanted = "host all all 127.0.0.1/32 scram-sha-256\nlocal all all scram-sha-256\n";
        if (Files.readString(rules).equals(wanted)) {
            return;
        }
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("alter role postgres password '" + secret + "'");
            Files.writeString(rules, wanted);
            statement.execute("select pg_reload_conf()");
        }
    }

    private static String secret(Path file) throws IOException {
        if (!Files.exists(file)) {
            var bytes = new byte[24];
            new SecureRandom().nextBytes(bytes);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, HexFormat.of().formatHex(bytes));
        }
        return Files.readString(file).strip();
    }

    private static FileChannel lock(Path home) throws IOException {
        var channel = FileChannel.open(home.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException sameProcess) {
            lock = null;
        }
        if (lock == null) {
            channel.close();
            throw new DirectoryInUse(home);
        }
        return channel;
    }

    /** A killed application leaves its database running; whoever holds the lock may end it, and PostgreSQL recovers. */
    private static void stopWhatWasLeftBehind(Path home) throws IOException {
        var pidFile = home.resolve("postgres").resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        long pid = Files.readAllLines(pidFile).stream()
                .findFirst()
                .map(Long::parseLong)
                .orElse(0L);
        var left = ProcessHandle.of(pid).filter(EmbeddedServer::isPostgres);
        if (left.isPresent()) {
            new ProcessBuilder("kill", "-INT", Long.toString(pid)).start();
            try {
                left.get().onExit().get(20, TimeUnit.SECONDS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            } catch (Exception stillRunning) {
                left.get().destroyForcibly();
            }
        }
        Files.deleteIfExists(pidFile);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.endsWith("postgres"))
                .orElse(false);
    }

    @Override
    public void close() {
        try {
            postgres.close();
            lockFile.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
