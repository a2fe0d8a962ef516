package org.goldenthread.governance.packs;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A part of a pack's file: fields by name. What is missing is empty. */
record Node(Map<?, ?> fields) {

    static Node of(@Nullable Object value) {
        return new Node(value instanceof Map<?, ?> map ? map : Map.of());
    }

    String text(String name) {
        var value = fields.get(name);
        return value == null ? "" : value.toString().strip();
    }

    boolean has(String name) {
        return !text(name).isEmpty();
    }

    @Nullable
    Integer number(String name) {
        return text(name).matches("\\d{1,6}") ? Integer.valueOf(text(name)) : null;
    }

    int number(String name, int otherwise) {
        var number = number(name);
        return number == null ? otherwise : number;
    }

    @Nullable
    LocalDate day(String name) {
        return dayOf(text(name));
    }

    static @Nullable LocalDate dayOf(String words) {
        try {
            return LocalDate.parse(words.strip());
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    List<Node> nodes(String name) {
        return values(name).map(Node::of).toList();
    }

    List<String> texts(String name) {
        return values(name).map(String::valueOf).map(String::strip).toList();
    }

    private Stream<?> values(String name) {
        return fields.get(name) instanceof List<?> list ? list.stream() : Stream.empty();
    }
}
