package org.goldenthread.governance.meetings;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;

/** How a meeting stands, with the table of every move that is allowed; any other is refused. */
public enum MeetingState {
    SCHEDULED("scheduled", Tone.NONE),
    PUBLISHED("agenda published", Tone.GOOD),
    HELD("held", Tone.NONE),
    MINUTED("minuted", Tone.DONE),
    CANCELLED("cancelled", Tone.DONE);

    private final String words;
    private final Tone tone;

    MeetingState(String words, Tone tone) {
        this.words = words;
        this.tone = tone;
    }

    /** What may happen to a meeting. */
    public enum Move {
        PUBLISH("Publish the agenda", "the agenda was published"),
        WITHDRAW("Take the agenda back", "the agenda was taken back"),
        HOLD("It was held", "it was held"),
        MINUTE("Its minutes are complete", "its minutes were completed"),
        REOPEN("Open its minutes again", "its minutes were opened again"),
        POSTPONE("Move it to another day", "it was moved"),
        CANCEL("Cancel it", "it was cancelled"),
        REINSTATE("It takes place after all", "it takes place after all");

        private final String words;
        private final String done;

        Move(String words, String done) {
            this.words = words;
            this.done = done;
        }

        /** As a choice, such as "Cancel it". */
        public String words() {
            return words;
        }

        /** What has then happened, such as "it was cancelled". */
        public String done() {
            return done;
        }

        /** Whether people are owed a reason. */
        public boolean needsReason() {
            return switch (this) {
                case POSTPONE, CANCEL, WITHDRAW, REOPEN -> true;
                case PUBLISH, HOLD, MINUTE, REINSTATE -> false;
            };
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The one with a code; empty for an unknown one. */
        public static Optional<Move> ofCode(String code) {
            return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
        }
    }

    /** The moves that are allowed from here. */
    public Set<Move> allowed() {
        return switch (this) {
            case SCHEDULED -> EnumSet.of(Move.PUBLISH, Move.HOLD, Move.POSTPONE, Move.CANCEL);
            case PUBLISHED -> EnumSet.of(Move.HOLD, Move.WITHDRAW, Move.POSTPONE, Move.CANCEL);
            case HELD -> EnumSet.of(Move.MINUTE);
            case MINUTED -> EnumSet.of(Move.REOPEN);
            case CANCELLED -> EnumSet.of(Move.REINSTATE);
        };
    }

    /** How the meeting stands after a move; empty where the move is not allowed. */
    public Optional<MeetingState> after(Move move) {
        if (!allowed().contains(move)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (move) {
                    case PUBLISH -> PUBLISHED;
                    case HOLD, REOPEN -> HELD;
                    case MINUTE -> MINUTED;
                    case CANCEL -> CANCELLED;
                    // an agenda of another day has to be published for that day
                    case WITHDRAW, POSTPONE, REINSTATE -> SCHEDULED;
                });
    }

    /** Whether it is still to come, as far as the record says. */
    public boolean ahead() {
        return this == SCHEDULED || this == PUBLISHED;
    }

    /** Whether its agenda is open: its minutes are not complete, and it was not cancelled. */
    public boolean takesPapers() {
        return this != MINUTED && this != CANCELLED;
    }

    /** Whether it has taken place. */
    public boolean past() {
        return this == HELD || this == MINUTED;
    }

    public String words() {
        return words;
    }

    public State state() {
        return new State(words, tone);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static MeetingState ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
