package org.goldenthread.measures.signoff;

import static org.goldenthread.measures.signoff.Phase.ACCEPTED;
import static org.goldenthread.measures.signoff.Phase.APPROVED;
import static org.goldenthread.measures.signoff.Phase.RETURNED;
import static org.goldenthread.measures.signoff.Phase.SUBMITTED;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What can be done with figures on their way to being signed off. The table of edges is the whole lifecycle; every edge
 * announces {@link SignOffMoved}, and any other move is refused.
 */
public enum Move {
    /** Hands in again what was returned. */
    SUBMIT("Hand in again", false),
    /** The first step. */
    APPROVE("Approve", false),
    /** The second step, where there are two. */
    ACCEPT("Accept", false),
    RETURN("Return", true),
    UNLOCK("Unlock", true);

    /** From where a move leads to where. */
    record Edge(Phase from, Move move, Phase to) {}

    static final List<Edge> EDGES = List.of(
            new Edge(SUBMITTED, APPROVE, APPROVED),
            new Edge(SUBMITTED, RETURN, RETURNED),
            new Edge(APPROVED, ACCEPT, ACCEPTED),
            new Edge(APPROVED, RETURN, RETURNED),
            new Edge(APPROVED, UNLOCK, RETURNED),
            new Edge(ACCEPTED, UNLOCK, RETURNED),
            new Edge(RETURNED, SUBMIT, SUBMITTED));

    private final String words;
    private final boolean reasoned;

    Move(String words, boolean reasoned) {
        this.words = words;
        this.reasoned = reasoned;
    }

    public String words() {
        return words;
    }

    /** Whether it needs a reason. */
    public boolean reasoned() {
        return reasoned;
    }

    /**
     * Where the move leads.
     *
     * @param steps one, or two where somebody accepts after the approval
     * @return empty where it is not allowed
     */
    public Optional<Phase> from(Phase phase, int steps) {
        boolean second = this == ACCEPT || this == RETURN && phase == APPROVED;
        return EDGES.stream()
                .filter(edge -> edge.from() == phase && edge.move() == this && (steps > 1 || !second))
                .map(Edge::to)
                .findFirst();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Move ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
