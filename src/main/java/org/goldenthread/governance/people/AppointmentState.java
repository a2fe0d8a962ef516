package org.goldenthread.governance.people;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;

/** How an appointment stands, with the table of every move that is allowed; any other is refused. */
public enum AppointmentState {
    PROPOSED(new State("proposed", Tone.NONE)),
    APPOINTED(new State("appointed", Tone.GOOD)),
    ENDED(new State("ended", Tone.DONE));

    private final State state;

    AppointmentState(State state) {
        this.state = state;
    }

    /** What may happen to an appointment. */
    public enum Move {
        APPOINT("Appoint"),
        RENEW("Renew: another last day"),
        END("End");

        private final String words;

        Move(String words) {
            this.words = words;
        }

        public String words() {
            return words;
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

    /** The moves that are allowed from here. */
    public Set<Move> allowed() {
        return switch (this) {
            case PROPOSED -> EnumSet.of(Move.APPOINT, Move.END);
            case APPOINTED -> EnumSet.of(Move.RENEW, Move.END);
            case ENDED -> EnumSet.noneOf(Move.class);
        };
    }

    /** How it stands after a move; empty where the move is not allowed. */
    public Optional<AppointmentState> after(Move move) {
        return allowed().contains(move) ? Optional.of(move == Move.END ? ENDED : APPOINTED) : Optional.empty();
    }

    public State state() {
        return state;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static AppointmentState ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
