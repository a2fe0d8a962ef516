package org.goldenthread;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Another program that comes in with a key: no cookies, no forms, no redirects followed. */
public final class Program {
    private final String address;
    private final String key;
    private final HttpClient client;

    private Program(String address, String key, HttpClient client) {
        this.address = address;
        this.key = key;
        this.client = client;
    }

    /** A program on this machine. */
    public static Program with(String address, String key) {
        return new Program(address, key, HttpClient.newHttpClient());
    }

    /** A program on a machine of its own, such as 127.0.0.2. */
    public static Program on(String machine, String address, String key) {
        try {
            var from = InetAddress.getByName(machine);
            return new Program(
                    address, key, HttpClient.newBuilder().localAddress(from).build());
        } catch (IOException unknown) {
            throw new UncheckedIOException(unknown);
        }
    }

    public HttpResponse<String> get(String path) {
        return send("GET", path, "", "");
    }

    /** Sends a body of a media type, with further headers by name and content. */
    public HttpResponse<String> send(String method, String path, String type, String body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", "Bearer " + key)
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body));
        if (!type.isEmpty()) {
            request.header("Content-Type", type);
        }
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

    /** The JSON of an answer. */
    public static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
