package org.goldenthread.risks;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How a risk stands, with the table of every move that is allowed; any other is refused. */
public enum RiskState {
    OPEN("open"),
    ESCALATED("escalated"),
    ACCEPTED("accepted"),
    CLOSED("closed");

    private final String words;

    RiskState(String words) {
        this.words = words;
    }

    /** What may happen to a risk. @see #after */
    public enum Move {
        ESCALATE("escalated"),
        DE_ESCALATE("de-escalated"),
        ACCEPT("accepted"),
        WITHDRAW("acceptance withdrawn"),
        CLOSE("closed"),
        REOPEN("opened again"),
        DECLINE("left where it is");

        private final String done;

        Move(String done) {
            this.done = done;
        }

        /** What has then been done, such as "escalated". */
        public String done() {
            return done;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Move ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * How the risk stands after a move; empty where the move is not allowed.
     *
     * @param raised whether the risk then stands in a register above its own
     */
    public Optional<RiskState> after(Move move, boolean raised) {
        if (!allowed().contains(move)) {
            return Optional.empty();
        }
        return switch (move) {
            case ESCALATE -> Optional.of(ESCALATED);
            case ACCEPT -> Optional.of(ACCEPTED);
            case CLOSE -> Optional.of(CLOSED);
            case DECLINE -> Optional.of(this);
            case DE_ESCALATE, WITHDRAW, REOPEN -> Optional.of(raised ? ESCALATED : OPEN);
        };
    }

    /** The moves that are allowed from here. */
    public Set<Move> allowed() {
        return switch (this) {
            case OPEN -> EnumSet.of(Move.ESCALATE, Move.ACCEPT, Move.CLOSE, Move.DECLINE);
            case ESCALATED -> EnumSet.of(Move.ESCALATE, Move.DE_ESCALATE, Move.ACCEPT, Move.CLOSE, Move.DECLINE);
            case ACCEPTED -> EnumSet.of(Move.ESCALATE, Move.ACCEPT, Move.WITHDRAW, Move.CLOSE, Move.DECLINE);
            case CLOSED -> EnumSet.of(Move.REOPEN);
        };
    }

    public String words() {
        return words;
    }

    public String code() {
        return words;
    }

    public static RiskState ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
