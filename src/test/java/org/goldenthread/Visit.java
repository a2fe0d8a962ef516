package org.goldenthread;

import java.io.ByteArrayOutputStream;
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
import java.util.TreeMap;
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
        visit.page("/access/me");
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
        return post(path, fields, Map.of());
    }

    /** Sends a form with further headers; a token among the fields is sent instead of the last page's. */
    public HttpResponse<String> post(String path, Map<String, String> fields, Map<String, String> headers) {
        Map<String, String> all = new TreeMap<>(Map.of("_csrf", csrf));
        all.putAll(fields);
        var body = all.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return send(request);
    }

    /** Sends a form and shows the page that follows it. */
    public Document submit(String path, Map<String, String> fields) {
        var answer = post(path, fields);
        return answer.statusCode() / 100 == 3
                ? page(path(location(answer)))
                : Jsoup.parse(answer.body(), address + path);
    }

    /** Sends a form with a file in its field "file", as a browser would. */
    public HttpResponse<String> upload(String path, Map<String, String> fields, String name, byte[] bytes) {
        return upload(path, "file", fields, name, bytes);
    }

    /** Sends a form with nothing but a file in a field. */
    public HttpResponse<String> upload(String path, String field, String name, byte[] bytes) {
        return upload(path, field, Map.of(), name, bytes);
    }

    private HttpResponse<String> upload(
            String path, String part, Map<String, String> fields, String name, byte[] bytes) {
        var boundary = "golden-thread-" + System.nanoTime();
        var form = new ByteArrayOutputStream();
        Map<String, String> all = new TreeMap<>(fields);
        all.put("_csrf", csrf);
        all.forEach((field, value) -> form.writeBytes(part(
                boundary, "\"" + field + "\"", "text/plain; charset=UTF-8", value.getBytes(StandardCharsets.UTF_8))));
        form.writeBytes(
                part(boundary, "\"" + part + "\"; filename=\"" + name + "\"", "application/octet-stream", bytes));
        form.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArray(form.toByteArray())));
    }

    private static byte[] part(String boundary, String name, String media, byte[] bytes) {
        var part = new ByteArrayOutputStream();
        part.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=" + name + "\r\nContent-Type: "
                        + media + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        part.writeBytes(bytes);
        part.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return part.toByteArray();
    }

    public String csrf() {
        return csrf;
    }

    /** Asks by another method than a form can, with the token in a header. */
    public HttpResponse<String> ask(String method, String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("X-CSRF-TOKEN", csrf)
                .method(method, HttpRequest.BodyPublishers.noBody()));
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
