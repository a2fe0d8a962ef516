package org.goldenthread.publishing.open;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;

/** Somebody from outside, without cookies, who follows every public link. */
final class PublicReader {
    private final String address;
    private final HttpClient client = HttpClient.newHttpClient();

    PublicReader(String address) {
        this.address = address;
    }

    HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, headers);
    }

    HttpResponse<String> send(String method, String path, String... headers) {
        var request =
                HttpRequest.newBuilder(URI.create(address + path)).method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Everything below an address that links lead to from there, by its path: pages as their whole source, files. */
    Map<String, String> crawl(String from) {
        Map<String, String> found = new LinkedHashMap<>();
        var ahead = new ArrayDeque<>(List.of(from));
        while (!ahead.isEmpty()) {
            var path = ahead.poll();
            if (found.containsKey(path)) {
                continue;
            }
            var answer = get(path);
            if (answer.statusCode() != 200) {
                throw new AssertionError(path + " answers " + answer.statusCode());
            }
            found.put(path, answer.body());
            if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                Jsoup.parse(answer.body()).select("a[href], link[href]").stream()
                        .map(link -> link.attr("href").replaceAll("#.*", ""))
                        .filter(href -> href.startsWith(from))
                        .forEach(ahead::add);
            }
        }
        return found;
    }
}
