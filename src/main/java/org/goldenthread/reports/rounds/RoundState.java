package org.goldenthread.reports.rounds;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;

/** How a round stands, with the table of every move that is allowed; any other is refused. */
public enum RoundState {
    PLANNED("planned", Tone.NONE),
    OPEN("open", Tone.WARNING),
    CLOSED("closed", Tone.DONE),
    CANCELLED("cancelled", Tone.NONE);

    private final State state;

    RoundState(String words, Tone tone) {
        this.state = new State(words, tone);
    }

    /** What may happen to a round. */
    public enum Move {
        OPEN("opened", RoundState.OPEN),
        CLOSE("closed", RoundState.CLOSED),
        REOPEN("opened again", RoundState.OPEN),
        CANCEL("cancelled", RoundState.CANCELLED);

        private final String done;
        private final RoundState to;

        Move(String done, RoundState to) {
            this.done = done;
            this.to = to;
        }

        public String done() {
            return done;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How the round stands after a move; empty where the move is not allowed. */
    public Optional<RoundState> after(Move move) {
        return allowed().contains(move) ? Optional.of(move.to) : Optional.empty();
    }

    /** The moves that are allowed from here. */
    public Set<Move> allowed() {
        return switch (this) {
            case PLANNED -> EnumSet.of(Move.OPEN, Move.CANCEL);
            case OPEN -> EnumSet.of(Move.CLOSE);
            case CLOSED -> EnumSet.of(Move.REOPEN);
            case CANCELLED -> EnumSet.noneOf(Move.class);
        };
    }

    /** Whether there is a list of what is asked. */
    public boolean begun() {
        return this == OPEN || this == CLOSED;
    }

    public State state() {
        return state;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static RoundState ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
