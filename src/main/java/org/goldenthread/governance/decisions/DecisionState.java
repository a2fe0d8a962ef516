package org.goldenthread.governance.decisions;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where a decision stands, with the table of every move that is allowed; any other is refused. */
public enum DecisionState {
    TAKEN("taken, not published"),
    CALL_IN_OPEN("open to call-in"),
    CALLED_IN("called in"),
    TO_COUNCIL("referred to full council"),
    REFERRED_BACK("referred back"),
    IMPLEMENTABLE("in force"),
    IMPLEMENTED("put into effect"),
    SET_ASIDE("set aside");

    private static final Map<DecisionState, Map<Move, DecisionState>> MOVES = new EnumMap<>(DecisionState.class);

    static {
        from(TAKEN)
                .to(Move.PUBLISH, CALL_IN_OPEN)
                .to(Move.URGENT, IMPLEMENTABLE)
                .to(Move.SET_ASIDE, SET_ASIDE);
        from(CALL_IN_OPEN)
                .to(Move.CALL_IN, CALLED_IN)
                .to(Move.PASS, IMPLEMENTABLE)
                .to(Move.SET_ASIDE, SET_ASIDE);
        from(CALLED_IN)
                .to(Move.UPHOLD, IMPLEMENTABLE)
                .to(Move.REFER_BACK, REFERRED_BACK)
                .to(Move.TO_COUNCIL, TO_COUNCIL)
                .to(Move.SET_ASIDE, SET_ASIDE);
        from(TO_COUNCIL)
                .to(Move.UPHOLD, IMPLEMENTABLE)
                .to(Move.REFER_BACK, REFERRED_BACK)
                .to(Move.SET_ASIDE, SET_ASIDE);
        from(REFERRED_BACK)
                .to(Move.REAFFIRM, IMPLEMENTABLE)
                .to(Move.AMEND, IMPLEMENTABLE)
                .to(Move.SET_ASIDE, SET_ASIDE);
        from(IMPLEMENTABLE).to(Move.IMPLEMENT, IMPLEMENTED).to(Move.SET_ASIDE, SET_ASIDE);
        from(IMPLEMENTED).to(Move.REOPEN, IMPLEMENTABLE);
    }

    private final String words;

    DecisionState(String words) {
        this.words = words;
    }

    /** What a move has to show before it is made. */
    public enum Need {
        /** Who does it: the members who call in, the committee that refers back. */
        WHO("by whom"),
        /** Why: the grounds, the reason for urgency, what was found. */
        REASON("why"),
        /** Who agreed that it cannot wait. */
        AGREED("who agreed"),
        /** The decision as it now reads. */
        WORDING("how it now reads");

        private final String words;

        Need(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** What may happen to a decision once it is taken. */
    public enum Move {
        PUBLISH("Publish it: the call-in period begins", "published"),
        URGENT("Put it in force without call-in, as urgent", "put in force as urgent", Need.REASON, Need.AGREED),
        CALL_IN("Call it in", "called in", Need.WHO, Need.REASON),
        PASS("The call-in period has ended", "call-in period ended without a call-in"),
        UPHOLD("Let it stand", "allowed to stand", Need.WHO, Need.REASON),
        REFER_BACK("Refer it back to who decided", "referred back", Need.WHO, Need.REASON),
        TO_COUNCIL("Refer it to full council", "referred to full council", Need.WHO, Need.REASON),
        REAFFIRM("Reconsidered: reaffirmed", "reaffirmed", Need.WHO, Need.REASON),
        AMEND("Reconsidered: changed", "changed on reconsideration", Need.WHO, Need.REASON, Need.WORDING),
        SET_ASIDE("Set it aside", "set aside", Need.WHO, Need.REASON),
        IMPLEMENT("It has been put into effect", "put into effect", Need.REASON),
        REOPEN("It is not in effect after all", "found not to be in effect", Need.REASON);

        private final String words;
        private final String done;
        private final Set<Need> needs;

        Move(String words, String done, Need... needs) {
            this.words = words;
            this.done = done;
            this.needs = needs.length == 0 ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(List.of(needs)));
        }

        public String words() {
            return words;
        }

        /** What has then been done, such as "called in". */
        public String done() {
            return done;
        }

        public Set<Need> needs() {
            return needs;
        }

        /** What has to be said for it, as a list in words. */
        public String said() {
            return needs.isEmpty()
                    ? "nothing"
                    : needs.stream().map(Need::words).collect(java.util.stream.Collectors.joining(", "));
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The one with a code; empty for an unknown one. */
        public static Optional<Move> ofCode(String code) {
            return List.of(values()).stream()
                    .filter(one -> one.code().equals(code))
                    .findFirst();
        }
    }

    /** How it stands after a move; empty where the move is not allowed. */
    public Optional<DecisionState> after(Move move) {
        return Optional.ofNullable(MOVES.getOrDefault(this, Map.of()).get(move));
    }

    /** The moves that are allowed from here, in the order of the route. */
    public Set<Move> allowed() {
        return MOVES.getOrDefault(this, Map.of()).keySet();
    }

    /** Whether it may be acted upon: not before call-in is over, unless it was urgent. */
    public boolean inForce() {
        return this == IMPLEMENTABLE || this == IMPLEMENTED;
    }

    /** Whether it is somewhere between a call-in and the answer to it. */
    public boolean contested() {
        return this == CALLED_IN || this == TO_COUNCIL || this == REFERRED_BACK;
    }

    public String words() {
        return words;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static DecisionState ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    private static From from(DecisionState state) {
        return new From(MOVES.computeIfAbsent(state, none -> new EnumMap<>(Move.class)));
    }

    /** The moves out of one state, while the table is written. */
    private record From(Map<Move, DecisionState> moves) {
        From to(Move move, DecisionState after) {
            moves.put(move, after);
            return this;
        }
    }
}
