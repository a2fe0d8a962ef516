package org.goldenthread.findings.papers;

import java.util.LinkedHashMap;
import java.util.Map;

/** One part of an answer to a finding, ready for JSON; what the paper leaves out is left out. */
final class Reply {
    /** The sorts of answer, by the words the record uses for them. */
    enum Kind {
        PRIORITY("priority"),
        ACTION("action"),
        NARRATIVE("narrative"),
        ALREADY_IN_PLACE("already-in-place"),
        DECLINED("declined"),
        REMAINS_OPEN("remains-open");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    private final Kind kind;
    private final Map<String, Object> fields = new LinkedHashMap<>();

    Reply(Kind kind, String text) {
        this.kind = kind;
        fields.put("kind", kind.word);
        fields.put("text", text);
    }

    Kind kind() {
        return kind;
    }

    String text() {
        return String.valueOf(fields.get("text"));
    }

    /** Adds what was read; nothing happens for empty words. */
    Reply with(String name, String value) {
        if (!value.isBlank()) {
            fields.put(name, value.strip());
        }
        return this;
    }

    Map<String, Object> fields() {
        return fields;
    }
}
