package org.goldenthread.publishing.api;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** How the types of answers and bodies look as JSON: schemas of JSON Schema 2020-12, records as named components. */
final class Schemas {
    private static final Map<Class<?>, Map<String, Object>> SIMPLE = Map.ofEntries(
            Map.entry(String.class, Map.of("type", "string")),
            Map.entry(boolean.class, Map.of("type", "boolean")),
            Map.entry(Boolean.class, Map.of("type", "boolean")),
            Map.entry(int.class, Map.of("type", "integer", "format", "int32")),
            Map.entry(Integer.class, Map.of("type", "integer", "format", "int32")),
            Map.entry(long.class, Map.of("type", "integer", "format", "int64")),
            Map.entry(Long.class, Map.of("type", "integer", "format", "int64")),
            Map.entry(BigDecimal.class, Map.of("type", "number")),
            Map.entry(LocalDate.class, Map.of("type", "string", "format", "date")),
            Map.entry(Instant.class, Map.of("type", "string", "format", "date-time")),
            Map.entry(OffsetDateTime.class, Map.of("type", "string", "format", "date-time")),
            Map.entry(MultipartFile.class, Map.of("type", "string", "contentMediaType", "application/octet-stream")));
    private static final String COMPONENTS = "#/components/schemas/";
    private final Map<String, Object> components = new TreeMap<>();
    private final Map<Class<?>, String> names = new LinkedHashMap<>();

    /** The records met so far, by name. */
    Map<String, Object> components() {
        return components;
    }

    /** The schema of a type; null is among its values where the type says so. */
    Map<String, Object> of(AnnotatedType type) {
        var schema = type instanceof AnnotatedParameterizedType full && full.getType() instanceof ParameterizedType of
                ? generic((Class<?>) of.getRawType(), full.getAnnotatedActualTypeArguments())
                : of(type.getType());
        return type.isAnnotationPresent(Nullable.class) ? orNull(schema) : schema;
    }

    private Map<String, Object> generic(Class<?> raw, AnnotatedType[] arguments) {
        if (Collection.class.isAssignableFrom(raw)) {
            return Map.of("type", "array", "items", of(arguments[0]));
        }
        if (Map.class.isAssignableFrom(raw)) {
            return Map.of("type", "object", "additionalProperties", of(arguments[1]));
        }
        return Map.of();
    }

    private Map<String, Object> of(Type type) {
        if (!(type instanceof Class<?> one)) {
            return Map.of();
        }
        if (one.getAnnotatedSuperclass() instanceof AnnotatedParameterizedType list
                && Collection.class.isAssignableFrom(one)) {
            return of(list);
        }
        var simple = SIMPLE.get(one);
        if (simple != null) {
            return simple;
        }
        if (one.isEnum()) {
            var values = Arrays.stream(one.getEnumConstants())
                    .map(value -> ((Enum<?>) value).name())
                    .toList();
            return Map.of("type", "string", "enum", values);
        }
        return one.isRecord() ? Map.of("$ref", COMPONENTS + named(one)) : Map.of();
    }

    private String named(Class<?> record) {
        var known = names.get(record);
        if (known != null) {
            return known;
        }
        var room = record.getPackageName().split("\\.")[2];
        var name = room + "." + record.getSimpleName();
        if (names.containsValue(name) && record.getEnclosingClass() != null) {
            name = room + "." + record.getEnclosingClass().getSimpleName() + "." + record.getSimpleName();
        }
        names.put(record, name);
        components.put(name, whole(record));
        return name;
    }

    private Map<String, Object> whole(Class<?> record) {
        var properties = new LinkedHashMap<String, Object>();
        for (var component : record.getRecordComponents()) {
            properties.put(component.getName(), of(component.getAnnotatedType()));
        }
        var required = Arrays.stream(record.getRecordComponents())
                .filter(one -> !one.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RecordComponent::getName)
                .toList();
        return Map.of("type", "object", "properties", properties, "required", required);
    }

    private static Map<String, Object> orNull(Map<String, Object> schema) {
        if (schema.isEmpty()) {
            return schema;
        }
        if (schema.get("type") instanceof String type && !schema.containsKey("enum")) {
            var both = new LinkedHashMap<>(schema);
            both.put("type", List.of(type, "null"));
            return both;
        }
        return Map.of("anyOf", List.of(schema, Map.of("type", "null")));
    }
}
