package org.goldenthread.measures.sheet.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What somebody typed into a form of this room; nothing of it is lost when the form comes back. */
public record Typed(Map<String, String> values) {
    public Typed {
        values = Map.copyOf(values);
    }

    public static Typed of(Map<String, String> values) {
        return new Typed(values);
    }

    /** A form in which a field may come more than once: its values stand side by side with commas. */
    public static Typed of(MultiValueMap<String, String> fields) {
        var values = new HashMap<String, String>();
        fields.forEach((name, typed) -> values.put(name, String.join(", ", typed)));
        return new Typed(values);
    }

    /** As typed; empty where nothing was. */
    public String get(String name) {
        return values.getOrDefault(name, "");
    }

    /** Without the space around it, and with one kind of line end. */
    public String text(String name) {
        return get(name).replace("\r\n", "\n").strip();
    }

    public boolean has(String name) {
        return !text(name).isEmpty();
    }

    public @Nullable String reference(String name) {
        return has(name) ? text(name) : null;
    }

    /** The parts of a field that holds several, without empty ones. */
    public List<String> parts(String name) {
        return Stream.of(text(name).split("[,;\n]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }

    public Typed with(String name, String value) {
        return with(Map.of(name, value));
    }

    public Typed with(Map<String, String> others) {
        var all = new HashMap<>(values);
        all.putAll(others);
        return new Typed(all);
    }

    /** The version of the card that the writer had before their eyes. */
    public int version() {
        return text("version").matches("\\d{1,9}") ? Integer.parseInt(text("version")) : 0;
    }
}
