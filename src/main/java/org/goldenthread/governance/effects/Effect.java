package org.goldenthread.governance.effects;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a decision does to a record of another room, where that room has a move for it. */
public enum Effect {
    EXTENDS("grants an extension", Set.of("action", "milestone", "programme", "strand", "project")),
    APPROVES("approves it", Set.of("plan", "programme", "strand", "project")),
    DEFERS("defers it", Set.of("action", "milestone", "programme", "strand", "project")),
    STOPS("stops it", Set.of("action", "milestone", "programme", "strand", "project")),
    CLOSES("closes it", Set.of("finding"));

    private final String words;
    private final Set<String> kinds;

    Effect(String words, Set<String> kinds) {
        this.words = words;
        this.kinds = kinds;
    }

    /** Whether a record whose card says this stands so already, whoever moved it; an extension is never seen there. */
    boolean stands(String state) {
        return switch (this) {
            case EXTENDS -> false;
            case APPROVES -> state.startsWith("approved") || state.startsWith("live");
            case DEFERS -> state.startsWith("deferred");
            case STOPS -> state.startsWith("stopped") || state.startsWith("cancelled");
            case CLOSES -> state.equals("answered");
        };
    }

    /** As the tie between decision and record says it. */
    public String words() {
        return words;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one that a tie's words name for a kind of record; empty where that kind has no such move. */
    public static Optional<Effect> of(String words, String kind) {
        return Stream.of(values())
                .filter(one -> one.words.equals(words) && one.kinds.contains(kind))
                .findFirst();
    }
}
