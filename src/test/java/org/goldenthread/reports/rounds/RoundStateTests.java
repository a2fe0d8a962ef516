package org.goldenthread.reports.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.goldenthread.reports.rounds.RoundState.Move;
import org.junit.jupiter.api.Test;

/** Every pair of a state and a move of a round. */
class RoundStateTests {

    @Test
    void onlyTheseMovesAreAllowed() {
        var found = new HashSet<String>();
        for (var state : RoundState.values()) {
            for (var move : Move.values()) {
                state.after(move).ifPresent(after -> found.add(state + " " + move + " " + after));
            }
        }
        assertThat(found)
                .isEqualTo(Set.of(
                        "PLANNED OPEN OPEN", "PLANNED CANCEL CANCELLED", "OPEN CLOSE CLOSED", "CLOSED REOPEN OPEN"));
    }
}
