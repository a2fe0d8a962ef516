package org.goldenthread.governance.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.goldenthread.governance.decisions.DecisionState.Move;
import org.goldenthread.governance.decisions.DecisionState.Need;
import org.junit.jupiter.api.Test;

/** The route of a decision: every pair of a state and a move is allowed or refused as the table says. */
class DecisionStateTests {
    /** Every move that is allowed; whatever is not here is not. */
    private static final Set<String> ALLOWED = Set.of(
            "taken publish call_in_open",
            "taken urgent implementable",
            "taken set_aside set_aside",
            "call_in_open call_in called_in",
            "call_in_open pass implementable",
            "call_in_open set_aside set_aside",
            "called_in uphold implementable",
            "called_in refer_back referred_back",
            "called_in to_council to_council",
            "called_in set_aside set_aside",
            "to_council uphold implementable",
            "to_council refer_back referred_back",
            "to_council set_aside set_aside",
            "referred_back reaffirm implementable",
            "referred_back amend implementable",
            "referred_back set_aside set_aside",
            "implementable implement implemented",
            "implementable set_aside set_aside",
            "implemented reopen implementable");

    @Test
    void everyPairIsAllowedOrRefusedAsTheTableSays() {
        for (var state : DecisionState.values()) {
            for (var move : Move.values()) {
                var words = state.code() + " " + move.code();
                assertThat(state.after(move).map(after -> words + " " + after.code()))
                        .as(words)
                        .isEqualTo(ALLOWED.stream()
                                .filter(one -> one.startsWith(words + " "))
                                .findFirst());
                assertThat(state.allowed().contains(move))
                        .isEqualTo(state.after(move).isPresent());
            }
        }
    }

    /** Walks every way from the taking: none comes into force but by the end of call-in, an answer to it, or urgency. */
    @Test
    void nothingComesIntoForceBeforeCallInIsOverUnlessItIsUrgentWithReasonAndAgreement() {
        var ways = Set.of(Move.PASS, Move.URGENT, Move.UPHOLD, Move.REAFFIRM, Move.AMEND);
        var seen = new HashSet<DecisionState>();
        var next = new ArrayDeque<>(List.of(DecisionState.TAKEN));
        while (!next.isEmpty()) {
            var state = next.poll();
            if (!seen.add(state)) {
                continue;
            }
            for (var move : state.allowed()) {
                var after = state.after(move).orElseThrow();
                if (after.inForce() && !state.inForce()) {
                    assertThat(ways).as(state + " " + move).contains(move);
                }
                next.add(after);
            }
        }
        assertThat(seen).containsExactlyInAnyOrder(DecisionState.values());
        assertThat(Move.URGENT.needs()).containsExactlyInAnyOrder(Need.REASON, Need.AGREED);
    }

    @Test
    void whatIsCalledInHasWhoAndOnWhichGrounds() {
        assertThat(Move.CALL_IN.needs()).containsExactlyInAnyOrder(Need.WHO, Need.REASON);
        assertThat(Move.AMEND.needs()).contains(Need.WORDING);
        assertThat(Move.AMEND.said()).isEqualTo("by whom, why, how it now reads");
        assertThat(Move.PUBLISH.said()).isEqualTo("nothing");
    }
}
