package org.goldenthread.governance;

import static org.assertj.core.api.Assertions.assertThat;

import org.goldenthread.governance.BodyState.Move;
import org.junit.jupiter.api.Test;

/** Every pair of a state and a move is either in the table or refused. */
class BodyStateTests {
    @Test
    void onlyTheMovesOfTheTableAreMade() {
        for (var state : BodyState.values()) {
            for (var move : Move.values()) {
                assertThat(state.after(move).isPresent())
                        .as(state + " " + move)
                        .isEqualTo(state.allowed().contains(move));
            }
        }
    }

    @Test
    void whatHasEndedOnlyBeginsAgain() {
        for (var state : BodyState.values()) {
            if (!state.live()) {
                assertThat(state.allowed()).containsExactly(Move.RECONSTITUTE);
            }
            for (var move : state.allowed()) {
                assertThat(state.after(move).orElseThrow().live())
                        .isEqualTo(!(move.hasHeir() || move == Move.DISCONTINUE));
            }
        }
    }

    @Test
    void aShadowBodyBecomesStatutoryAndAStatutoryOneIsNotMadeSoAgain() {
        assertThat(BodyState.SHADOW.after(Move.MAKE_STATUTORY)).contains(BodyState.STATUTORY);
        assertThat(BodyState.STATUTORY.after(Move.MAKE_STATUTORY)).isEmpty();
    }

    @Test
    void codesAreReadBack() {
        for (var state : BodyState.values()) {
            assertThat(BodyState.ofCode(state.code())).isEqualTo(state);
        }
        for (var move : Move.values()) {
            assertThat(Move.ofCode(move.code())).contains(move);
        }
        assertThat(Move.ofCode("explode")).isEmpty();
    }
}
