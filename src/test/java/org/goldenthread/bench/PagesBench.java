package org.goldenthread.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * How fast pages are with a large record and many readers: 100,000 things, 300,000 ties, 50 readers at once. A reader
 * looks at a page for a while before the next one; throughput is measured without that pause, beside a static file.
 */
public final class PagesBench {
    private static final int THINGS = 100_000;
    private static final int TIES = 300_000;
    private static final int READERS = 50;
    private static final Duration PAUSE = Duration.ofMillis(1000);
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration BRIEF = Duration.ofSeconds(8);
    private final String address;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private PagesBench(String address) {
        this.address = address;
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
            bench.signIn();
            var figures = bench.measure();
            figures.add("resident memory of the application", resident(product.pid()), "MB");
            figures.print(Arrays.asList(arguments).contains("--json"));
        } finally {
            product.destroy();
            product.waitFor(20, TimeUnit.SECONDS);
            remove(data);
        }
    }

    private static void remove(Path data) throws IOException {
        try (var files = Files.walk(data)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
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
        var port = Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(3);
        var secret = Files.readString(data.resolve("secret")).strip();
        try (var owner =
                DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", secret)) {
            try (var statement = owner.createStatement()) {
                statement.execute("select access.enter(0, 'bench')");
                statement.execute("select access.open_council('BEN', 'Bench Council')");
                statement.execute("insert into access.role_held select id, 'BEN', 'performance_officer'"
                        + " from access.account where email = 'officer@harrowmere.example'");
            }
            new Load(owner).fill(THINGS, TIES);
        }
    }

    private void signIn() throws Exception {
        var page = get("/access/sign-in").body();
        var token = page.replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        var form = "email=officer%40harrowmere.example&password="
                + URLEncoder.encode("golden thread demonstration", StandardCharsets.UTF_8) + "&_csrf="
                + URLEncoder.encode(token, StandardCharsets.UTF_8);
        client.send(
                HttpRequest.newBuilder(URI.create(address + "/access/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(address + path)).build(), HttpResponse.BodyHandlers.ofString());
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
            check(path);
            drive(path, Duration.ZERO, Duration.ofSeconds(4));
        }
        var file = drive("/site/golden-thread.css", Duration.ZERO, BRIEF);
        for (var page : pages.entrySet()) {
            var calm = drive(page.getValue(), PAUSE, LONG);
            figures.add(page.getKey() + ", p50", Figures.percentile(calm, 0.5), "ms");
            figures.add(page.getKey() + ", p99", Figures.percentile(calm, 0.99), "ms");
            var busy = drive(page.getValue(), Duration.ZERO, BRIEF);
            figures.add(
                    page.getKey() + ", throughput",
                    busy.size() / (double) BRIEF.toSeconds(),
                    "pages/s",
                    "a static file",
                    busy.size() / (double) file.size());
        }
        return figures;
    }

    private void check(String path) throws Exception {
        var answer = get(path);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
    }

    /** Readers ask for a page again and again; the times of all answers, in milliseconds. */
    private List<Double> drive(String path, Duration pause, Duration time) throws Exception {
        List<Double> taken = Collections.synchronizedList(new ArrayList<>());
        long end = System.nanoTime() + time.toNanos();
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int reader = 0; reader < READERS; reader++) {
                long first = pause.toMillis() * reader / READERS;
                readers.submit(() -> {
                    Thread.sleep(first);
                    while (System.nanoTime() < end) {
                        long start = System.nanoTime();
                        check(path);
                        taken.add((System.nanoTime() - start) / 1e6);
                        Thread.sleep(pause);
                    }
                    return true;
                });
            }
        }
        return taken;
    }

    private static double resident(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(Double.NaN);
    }
}
