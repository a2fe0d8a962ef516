package org.goldenthread.governance.decisions;

import java.time.Instant;
import java.time.LocalDate;
import org.goldenthread.governance.decisions.DecisionState.Move;
import org.jspecify.annotations.Nullable;

/** A step that a decision has made on its route. @param agreed who agreed that it could not wait */
public record DecisionStep(
        Move move,
        DecisionState before,
        DecisionState after,
        LocalDate day,
        String who,
        String reason,
        String agreed,
        @Nullable Long account,
        Instant made) {

    /**
     * What somebody wants to happen.
     *
     * @param day absent for today
     * @param wording the decision as it then reads, for a change on reconsideration
     */
    public record Wish(Move move, @Nullable LocalDate day, String who, String reason, String agreed, String wording) {}
}
