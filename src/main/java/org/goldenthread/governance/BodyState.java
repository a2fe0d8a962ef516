package org.goldenthread.governance;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.vocabulary.Tone;

/** How a body stands, with the table of every move that is allowed; any other is refused. */
public enum BodyState {
    SHADOW("shadow", Tone.NONE),
    ACTIVE("active", Tone.GOOD),
    STATUTORY("statutory", Tone.GOOD),
    MERGED("merged", Tone.DONE),
    REPLACED("replaced", Tone.DONE),
    DISCONTINUED("discontinued", Tone.DONE);

    private final String words;
    private final Tone tone;

    BodyState(String words, Tone tone) {
        this.words = words;
        this.tone = tone;
    }

    /** What may happen to a body. @see #after */
    public enum Move {
        CONSTITUTE("Set up in its own right", "set up in its own right"),
        MAKE_STATUTORY("Becomes statutory", "became statutory"),
        PROLONG("Reviewed: goes on until another day", "reviewed and prolonged"),
        MERGE("Merged into another body", "merged"),
        REPLACE("Replaced by one or more bodies", "replaced"),
        DISCONTINUE("Discontinued", "discontinued"),
        RECONSTITUTE("Set up again", "set up again");

        private final String words;
        private final String done;

        Move(String words, String done) {
            this.words = words;
            this.done = done;
        }

        /** As a choice, such as "Becomes statutory". */
        public String words() {
            return words;
        }

        /** What has then been done, such as "became statutory". */
        public String done() {
            return done;
        }

        /** Whether it needs a body that carries on. */
        public boolean hasHeir() {
            return this == MERGE || this == REPLACE;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The one with a code; empty for an unknown one. */
        public static Optional<Move> ofCode(String code) {
            return EnumSet.allOf(Move.class).stream()
                    .filter(one -> one.code().equals(code))
                    .findFirst();
        }
    }

    /** How the body stands after a move; empty where the move is not allowed. */
    public Optional<BodyState> after(Move move) {
        if (!allowed().contains(move)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (move) {
                    case CONSTITUTE, RECONSTITUTE -> ACTIVE;
                    case MAKE_STATUTORY -> STATUTORY;
                    case PROLONG -> this;
                    case MERGE -> MERGED;
                    case REPLACE -> REPLACED;
                    case DISCONTINUE -> DISCONTINUED;
                });
    }

    /** The moves that are allowed from here. */
    public Set<Move> allowed() {
        return switch (this) {
            case SHADOW ->
                EnumSet.of(
                        Move.CONSTITUTE, Move.MAKE_STATUTORY, Move.PROLONG, Move.MERGE, Move.REPLACE, Move.DISCONTINUE);
            case ACTIVE -> EnumSet.of(Move.MAKE_STATUTORY, Move.PROLONG, Move.MERGE, Move.REPLACE, Move.DISCONTINUE);
            case STATUTORY -> EnumSet.of(Move.PROLONG, Move.MERGE, Move.REPLACE, Move.DISCONTINUE);
            case MERGED, REPLACED, DISCONTINUED -> EnumSet.of(Move.RECONSTITUTE);
        };
    }

    /** Whether a body that stands so still meets. */
    public boolean live() {
        return this == SHADOW || this == ACTIVE || this == STATUTORY;
    }

    public String words() {
        return words;
    }

    public Tone tone() {
        return tone;
    }

    public String code() {
        return words;
    }

    public static BodyState ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
