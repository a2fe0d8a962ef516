package org.goldenthread.findings.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;

/** What somebody typed into a form, kept as it was typed; what cannot be read is collected as problems. */
final class Typed {
    private final Map<String, String> fields;
    private final List<Problem> problems = new ArrayList<>();

    Typed(Map<String, String> fields) {
        this.fields = Map.copyOf(fields);
    }

    static Typed nothing() {
        return new Typed(Map.of());
    }

    String text(String name) {
        return fields.getOrDefault(name, "").replace("\r\n", "\n").strip();
    }

    @Nullable
    String textOrNull(String name) {
        var words = text(name);
        return words.isEmpty() ? null : words;
    }

    @Nullable
    LocalDate day(String name) {
        var words = text(name);
        try {
            return words.isEmpty() ? null : LocalDate.parse(words);
        } catch (DateTimeParseException malformed) {
            problems.add(new Problem(name, "Enter a date such as 2026-03-31"));
            return null;
        }
    }

    @Nullable
    Long number(String name) {
        var words = text(name);
        return words.matches("\\d{1,15}") ? Long.valueOf(words) : null;
    }

    int version() {
        var number = number("version");
        return number == null ? 0 : number.intValue();
    }

    void problem(String name, String message) {
        problems.add(new Problem(name, message));
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }
}
