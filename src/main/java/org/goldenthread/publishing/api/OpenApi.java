package org.goldenthread.publishing.api;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** The description of the API in the words of OpenAPI 3.1, made from the addresses themselves. */
final class OpenApi {
    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";
    private static final Map<String, String> REFUSALS = Map.of(
            "400", "Parameters or body are not as described",
            "401", "No key, or one that is not let in",
            "403", "The role of the account or a scope of the key does not allow it; the detail says which",
            "404", "There is nothing here, or it may not be seen",
            "422", "What was sent is refused; \"problems\" gives each reason and its place",
            "429", "Too many wrong keys from this machine; Retry-After says how long to wait");
    private final Schemas schemas = new Schemas();

    /** The whole document. */
    Map<String, Object> of(List<Address> addresses) {
        var paths = new TreeMap<String, Object>();
        for (var address : addresses) {
            @SuppressWarnings("unchecked")
            var path = (Map<String, Object>) paths.computeIfAbsent(address.path(), one -> new LinkedHashMap<>());
            path.put(address.method().toLowerCase(java.util.Locale.ROOT), operation(address));
        }
        var document = new LinkedHashMap<String, Object>();
        document.put("openapi", "3.1.0");
        document.put(
                "info",
                Map.of(
                        "title", "Golden Thread",
                        "version", "1",
                        "summary", "What a council has been told, what it has chosen, and how it knows",
                        "license", Map.of("name", "Apache-2.0", "identifier", "Apache-2.0")));
        document.put(
                "externalDocs",
                Map.of(
                        "description",
                        "Open data of councils, without a key: /open/CODE/catalog.jsonld (DCAT),"
                                + " /open/CODE/datapackage.json (Frictionless), /open/CODE/data/NAME.csv and NAME.json",
                        "url",
                        "/open"));
        document.put("servers", List.of(Map.of("url", "/")));
        document.put(
                "tags",
                addresses.stream()
                        .map(Address::room)
                        .distinct()
                        .map(room -> Map.of("name", room))
                        .toList());
        document.put("paths", paths);
        document.put("components", components());
        return document;
    }

    private Map<String, Object> operation(Address address) {
        var asked = new Asked(address, schemas);
        var operation = new LinkedHashMap<String, Object>();
        operation.put("operationId", address.id());
        operation.put("tags", List.of(address.room()));
        operation.put("summary", address.told().value());
        operation.put("security", security(address));
        operation.put("parameters", asked.parameters());
        var body = asked.body();
        if (body != null) {
            operation.put("requestBody", body);
        }
        operation.put("responses", responses(address));
        return operation;
    }

    private static List<Map<String, List<String>>> security(Address address) {
        if (address.open()) {
            return List.of();
        }
        Map<String, List<String>> session = address.method().equals("GET")
                ? Map.of("session", List.of())
                : Map.of("session", List.of(), "token", List.of());
        return address.forKeys()
                ? List.of(Map.of("key", List.of(address.may().scope().code())), session)
                : List.of(session);
    }

    private Map<String, Object> responses(Address address) {
        var responses = new TreeMap<String, Object>();
        var status = HttpStatus.valueOf(address.told().status());
        var type = answer(address.handler().getMethod().getAnnotatedReturnType());
        responses.put(
                Integer.toString(status.value()),
                type.getType() == void.class
                        ? Map.of("description", status.getReasonPhrase())
                        : Map.of(
                                "description",
                                status.getReasonPhrase(),
                                "content",
                                Map.of(JSON, Map.of("schema", schemas.of(type)))));
        for (var refusal : REFUSALS.keySet()) {
            var always = !refusal.equals("422") || !address.method().equals("GET");
            if (always && !address.open()) {
                responses.put(refusal, Map.of("$ref", "#/components/responses/" + refusal));
            }
        }
        return responses;
    }

    private static AnnotatedType answer(AnnotatedType type) {
        return type instanceof AnnotatedParameterizedType full
                        && type.getType() instanceof java.lang.reflect.ParameterizedType of
                        && of.getRawType() == ResponseEntity.class
                ? full.getAnnotatedActualTypeArguments()[0]
                : type;
    }

    private Map<String, Object> components() {
        var all = new TreeMap<>(schemas.components());
        all.put("Problem", problem());
        var refusals = new TreeMap<String, Object>();
        REFUSALS.forEach((status, words) -> refusals.put(
                status,
                Map.of(
                        "description",
                        words,
                        "content",
                        Map.of(PROBLEM, Map.of("schema", Map.of("$ref", "#/components/schemas/Problem"))))));
        var schemes = new TreeMap<String, Object>();
        schemes.put(
                "key",
                Map.of(
                        "type",
                        "http",
                        "scheme",
                        "bearer",
                        "bearerFormat",
                        "gt_...",
                        "description",
                        "A key that a person made at /access/keys; it acts as they, in one council, within its scopes."));
        schemes.put(
                "session",
                Map.of(
                        "type",
                        "apiKey",
                        "in",
                        "cookie",
                        "name",
                        "golden-thread",
                        "description",
                        "The session of a person who signed in."));
        schemes.put(
                "token",
                Map.of(
                        "type",
                        "apiKey",
                        "in",
                        "query",
                        "name",
                        "_csrf",
                        "description",
                        "The token of a form, which a session needs for what changes something; keys need none."));
        return Map.of("schemas", all, "responses", refusals, "securitySchemes", schemes);
    }

    private static Map<String, Object> problem() {
        var text = Map.of("type", "string");
        var reason = Map.of("type", "object", "properties", Map.of("place", text, "message", text));
        return Map.of(
                "type",
                "object",
                "description",
                "A problem as RFC 9457 describes it",
                "properties",
                Map.of(
                        "type", text,
                        "title", text,
                        "status", Map.of("type", "integer"),
                        "detail", text,
                        "problems", Map.of("type", "array", "items", reason)),
                "required",
                List.of("title", "status", "detail"));
    }
}
