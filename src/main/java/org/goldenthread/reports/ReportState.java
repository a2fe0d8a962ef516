package org.goldenthread.reports;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;

/** How a report stands, with the table of every move that is allowed; any other is refused. */
public enum ReportState {
    DRAFTING("drafting", Tone.NONE),
    CLEARANCE("in clearance", Tone.WARNING),
    READY("ready", Tone.GOOD),
    ISSUED("issued", Tone.DONE),
    SUPERSEDED("superseded", Tone.NONE),
    WITHDRAWN("withdrawn", Tone.NONE);

    private final String words;
    private final Tone tone;

    ReportState(String words, Tone tone) {
        this.words = words;
        this.tone = tone;
    }

    /** What may happen to a report. @see #after */
    public enum Move {
        ASK("sent for clearance", CLEARANCE),
        RETURN("taken back to be written on", DRAFTING),
        FINISH("ready to be issued", READY),
        ISSUE("issued", ISSUED),
        SUPERSEDE("superseded", SUPERSEDED),
        WITHDRAW("withdrawn", WITHDRAWN);

        private final String done;
        private final ReportState to;

        Move(String done, ReportState to) {
            this.done = done;
            this.to = to;
        }

        /** What has then been done, such as "sent for clearance". */
        public String done() {
            return done;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How the report stands after a move; empty where the move is not allowed. */
    public Optional<ReportState> after(Move move) {
        return allowed().contains(move) ? Optional.of(move.to) : Optional.empty();
    }

    /** The moves that are allowed from here. */
    public Set<Move> allowed() {
        return switch (this) {
            case DRAFTING -> EnumSet.of(Move.ASK, Move.WITHDRAW);
            case CLEARANCE -> EnumSet.of(Move.RETURN, Move.FINISH, Move.WITHDRAW);
            case READY -> EnumSet.of(Move.RETURN, Move.ISSUE, Move.WITHDRAW);
            case ISSUED -> EnumSet.of(Move.SUPERSEDE, Move.WITHDRAW);
            case SUPERSEDED, WITHDRAWN -> EnumSet.noneOf(Move.class);
        };
    }

    /** Whether its text may still be changed. */
    public boolean open() {
        return this == DRAFTING || this == CLEARANCE;
    }

    public State state() {
        return new State(words, tone);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static ReportState ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
