package org.goldenthread.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;

/** Fifty people who read pages of a running product under one account. */
final class Readers {
    private static final int READERS = 50;
    private final String address;
    private final String email;
    private final String password;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    Readers(String address, String email, String password) {
        this.address = address;
        this.email = email;
        this.password = password;
    }

    void signIn() throws IOException, InterruptedException {
        var page = get("/access/sign-in").body();
        var token = page.replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        var form = "email=" + encoded(email) + "&password=" + encoded(password) + "&_csrf=" + encoded(token);
        client.send(
                HttpRequest.newBuilder(URI.create(address + "/access/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(address + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Takes every byte and keeps none: fifty readers' browsers would not share the product's heap. */
    void check(String path) throws IOException, InterruptedException {
        var answer = client.send(
                HttpRequest.newBuilder(URI.create(address + path)).build(), HttpResponse.BodyHandlers.discarding());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
    }

    /** A page without anything on it says nothing of the speed of a full one. */
    void checkFull(String path) throws IOException, InterruptedException {
        var answer = client.send(
                HttpRequest.newBuilder(URI.create(address + path)).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.body().contains("gt-empty") && !answer.body().contains("<table")) {
            throw new IllegalStateException(path + " is empty");
        }
    }

    /** Readers ask for a page again and again; the times of all answers, in milliseconds. */
    List<Double> drive(String path, Duration pause, Duration time) {
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
}
