package org.goldenthread.governance.effects;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.site.list.Filter.Choice;

/** What a decision may do to a record of another room. */
public enum Effect {
    NOTHING("", "Nothing in the record"),
    APPROVES("approves it", "Approves it: a plan, or a project that is ready"),
    EXTENDS("grants an extension", "Grants an extension: moves its day"),
    DEFERS("defers it", "Defers it"),
    STARTS("starts it", "Starts it"),
    STOPS("stops it", "Stops it"),
    POINTS("decides about it", "Is only pointed to by it");

    private final String words;
    private final String choice;

    Effect(String words, String choice) {
        this.words = words;
        this.choice = choice;
    }

    /** As the tie between the decision and the record says it, such as "grants an extension". */
    public String words() {
        return words;
    }

    public String code() {
        return this == NOTHING ? "" : name().toLowerCase(java.util.Locale.ROOT);
    }

    public static List<Choice> choices() {
        return Stream.of(values()).map(one -> new Choice(one.code(), one.choice)).toList();
    }

    /** The one with a code; empty for an unknown one. */
    public static Optional<Effect> find(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
