package org.goldenthread.publishing.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.goldenthread.access.Visitor;
import org.goldenthread.site.list.ListRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.multipart.MultipartFile;

/** What an address asks for, read from its handler: parameters, and the body where it takes one. */
final class Asked {
    private static final Pattern VARIABLE = Pattern.compile("\\{([a-zA-Z]+)(?::([^}]*))?}");
    private final Address address;
    private final Schemas schemas;
    private final List<Map<String, Object>> parameters = new ArrayList<>();
    private final Map<String, Object> parts = new LinkedHashMap<>();
    private @Nullable Map<String, Object> body;

    Asked(Address address, Schemas schemas) {
        this.address = address;
        this.schemas = schemas;
        variables();
        for (var parameter : address.handler().getMethodParameters()) {
            read(parameter);
        }
    }

    List<Map<String, Object>> parameters() {
        return parameters;
    }

    /** The body; null where none is taken. */
    @Nullable
    Map<String, Object> body() {
        if (!parts.isEmpty()) {
            var form = Map.of("type", "object", "properties", parts);
            return Map.of("content", Map.of("multipart/form-data", Map.of("schema", form)));
        }
        return body;
    }

    private void variables() {
        VARIABLE.matcher(address.pattern()).results().forEach(found -> {
            var shape = found.group(2);
            add(
                    "path",
                    found.group(1),
                    "",
                    shape == null ? text() : Map.of("type", "string", "pattern", "^" + shape + "$"));
        });
    }

    private void read(MethodParameter parameter) {
        var type = parameter.getParameterType();
        var asked = parameter.getParameterAnnotation(RequestParam.class);
        var header = parameter.getParameterAnnotation(RequestHeader.class);
        if (type == Visitor.class) {
            add(
                    "query",
                    "council",
                    "The code of one of several councils of a signed-in person; a key has one.",
                    text());
        } else if (type == ListRequest.class) {
            list();
        } else if (type == MultipartFile.class) {
            parts.put(name(parameter, asked == null ? "" : asked.name()), schema(parameter));
        } else if (asked != null) {
            add(
                    "query",
                    name(parameter, asked.name()),
                    "",
                    schema(parameter),
                    required(asked.required(), asked.defaultValue()));
        } else if (header != null) {
            add(
                    "header",
                    name(parameter, header.name()),
                    "",
                    schema(parameter),
                    required(header.required(), header.defaultValue()));
        } else if (parameter.hasParameterAnnotation(RequestBody.class)) {
            body(parameter);
        } else if (!parameter.hasParameterAnnotation(PathVariable.class)
                && type.getName().startsWith("org.goldenthread")) {
            throw new IllegalStateException(address.handler() + " asks for what cannot be described: " + type);
        }
    }

    /** What every list for programs takes, and what its sentence names. */
    private void list() {
        address.filters().forEach(filter -> add("query", filter.name(), filter.words(), text()));
        if (address.told().sorts().length > 0) {
            var sorts = Map.of(
                    "type", "string", "enum", (Object) List.of(address.told().sorts()));
            add("query", "sort", "What the list is sorted by", sorts);
            add("query", "down", "\"yes\" turns the order round", Map.of("type", "string", "enum", List.of("yes")));
        }
        var returned = ResolvableType.forMethodParameter(address.handler().getReturnType());
        var answer = (returned.resolve() == ResponseEntity.class ? returned.getGeneric(0) : returned).toClass();
        if (answer.isRecord()
                && List.of(answer.getRecordComponents()).stream()
                        .anyMatch(one -> one.getName().equals("next"))) {
            add("query", "after", "Where the page starts: what the page before gave as \"next\"", text());
        }
    }

    private void body(MethodParameter parameter) {
        var content = new LinkedHashMap<String, Object>();
        var types = address.bodies().stream().map(Object::toString).sorted().toList();
        for (var type : types.isEmpty() ? List.of("application/json") : types) {
            content.put(type, Map.of("schema", schema(parameter)));
        }
        body = Map.of("required", true, "content", content);
    }

    private Map<String, Object> schema(MethodParameter parameter) {
        return schemas.of(address.handler().getMethod().getAnnotatedParameterTypes()[parameter.getParameterIndex()]);
    }

    private static String name(MethodParameter parameter, String given) {
        var name = given.isEmpty() ? parameter.getParameter().getName() : given;
        return name;
    }

    private static boolean required(boolean required, String otherwise) {
        return required && otherwise.equals(ValueConstants.DEFAULT_NONE);
    }

    private static Map<String, Object> text() {
        return Map.of("type", "string");
    }

    private void add(String in, String name, String words, Map<String, Object> schema) {
        add(in, name, words, schema, in.equals("path"));
    }

    private void add(String in, String name, String words, Map<String, Object> schema, boolean required) {
        var parameter = new LinkedHashMap<String, Object>();
        parameter.put("name", name);
        parameter.put("in", in);
        if (!words.isEmpty()) {
            parameter.put("description", words);
        }
        parameter.put("required", required);
        parameter.put("schema", schema);
        parameters.add(parameter);
    }
}
