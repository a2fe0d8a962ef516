package org.goldenthread;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A visitor with a cookie jar who follows links and sends forms, as a browser without scripts would. */
public final class Visit {
    private final String address;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private String csrf = "";

    Visit(String address) {
        this.address = address;
    }

    static Visit signedIn(String address, String email, String password) {
        var visit = new Visit(address);
        visit.page("/access/sign-in");
        var answer = visit.post("/access/sign-in", Map.of("email", email, "password", password));
        if (answer.statusCode() != 302 || location(answer).contains("refused")) {
            throw new AssertionError("could not sign in as " + email + ": " + answer.statusCode());
        }
        visit.page("/");
        return visit;
    }

    /** The answer to a plain request, redirects not followed. */
    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path)));
    }

    /** A page as a document, redirects followed; remembers its forms' token. */
    public Document page(String path) {
        var answer = get(path);
        for (int hops = 0; answer.statusCode() / 100 == 3 && hops < 5; hops++) {
            answer = get(path(location(answer)));
        }
        var document = Jsoup.parse(answer.body(), address + path);
        var token = document.selectFirst("input[name=_csrf]");
        if (token != null) {
            csrf = token.val();
        }
        return document;
    }

    /** Sends a form with the token of the last page seen. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&", "", "&_csrf=" + encode(csrf)));
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Sends a form and shows the page that follows it. */
    public Document submit(String path, Map<String, String> fields) {
        var answer = post(path, fields);
        return answer.statusCode() / 100 == 3
                ? page(path(location(answer)))
                : Jsoup.parse(answer.body(), address + path);
    }

    public String csrf() {
        return csrf;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private String path(String location) {
        return location.startsWith(address) ? location.substring(address.length()) : location;
    }

    /** Where an answer leads. */
    public static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static String encode(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
