package org.goldenthread.access.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import org.goldenthread.access.start.RefusedToStart;

/**
 * The PostgreSQL that comes with the product: a real server over a directory that survives restarts and a kill. One
 * installation at a time may use a directory.
 */
public final class EmbeddedServer implements AutoCloseable {
    private static final String OWNER = "postgres";
    private static final int PORT_LINE = 3;
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
                return start(home, lockFile);
            } catch (IOException | SQLException | RuntimeException failure) {
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

    private static EmbeddedServer start(Path home, FileChannel lockFile) throws IOException, SQLException {
        var left = new LeftBehind(home);
        left.settle();
        try {
            return open(home, lockFile);
        } catch (IOException | IllegalStateException firstFailure) {
            // A run killed while its database was coming up may have let it come up after we looked.
            left.settle();
            return open(home, lockFile);
        }
    }

    /**
     * The server of an application that is running on a directory, for those who may read its secret.
     *
     * @throws RefusedToStart when it has not come up yet
     */
    public static Server running(Path home) {
        try {
            var port = Files.readAllLines(home.resolve("postgres").resolve("postmaster.pid"))
                    .get(PORT_LINE);
            return new Server(
                    address(Integer.parseInt(port.strip())),
                    OWNER,
                    Files.readString(home.resolve("secret")).strip());
        } catch (IOException | IndexOutOfBoundsException | NumberFormatException notYet) {
            throw new RefusedToStart(
                    "The data directory " + home.toAbsolutePath().normalize()
                            + " is held by a Golden Thread that is just starting or stopping. Try again in a moment.");
        }
    }

    public Server server() {
        return server;
    }

    private static String address(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    private static EmbeddedServer open(Path home, FileChannel lockFile) throws IOException, SQLException {
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
                .setServerConfig("unix_socket_directories", "")
                .setOverrideWorkingDirectory(binaries())
                .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log))
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log))
                .setPGStartupWait(Duration.ofSeconds(60))
                .start();
        demandPasswords(postgres, home, secret);
        LeftBehind.complete(home);
        return new EmbeddedServer(lockFile, postgres, new Server(address(postgres.getPort()), OWNER, secret));
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
            writeWhole(rules, wanted);
            statement.execute("select pg_reload_conf()");
        }
    }

    private static String secret(Path file) throws IOException {
        if (!Files.exists(file)) {
            var bytes = new byte[24];
            new SecureRandom().nextBytes(bytes);
            writeWhole(file, HexFormat.of().formatHex(bytes));
        }
        return Files.readString(file).strip();
    }

    /** Writes a file that only its owner reads, so that a kill leaves the old one or the new one, never half of it. */
    private static void writeWhole(Path file, String words) throws IOException {
        var draft = Files.createTempFile(
                file.toAbsolutePath().getParent(),
                "draft",
                "",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, words);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Where the server's programs are unpacked: in the user's own cache, where nobody else can put others. */
    private static File binaries() throws IOException {
        var cache = System.getenv("XDG_CACHE_HOME");
        var home =
                cache == null || cache.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(cache);
        return Files.createDirectories(home.resolve("golden-thread")).toFile();
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
