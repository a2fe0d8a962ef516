package org.goldenthread.risks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.risks.RiskState.Move;
import org.junit.jupiter.api.Test;

/** Every state meets every move, in its own register and above it. */
class RiskStateTests {
    private static final String OWN = """
            open      ESCALATE=escalated ACCEPT=accepted CLOSE=closed DECLINE=open
            escalated ESCALATE=escalated DE_ESCALATE=open ACCEPT=accepted CLOSE=closed DECLINE=escalated
            accepted  ESCALATE=escalated ACCEPT=accepted WITHDRAW=open CLOSE=closed DECLINE=accepted
            closed    REOPEN=open
            """;
    private static final String RAISED = OWN.replace("DE_ESCALATE=open", "DE_ESCALATE=escalated")
            .replace("WITHDRAW=open", "WITHDRAW=escalated")
            .replace("REOPEN=open", "REOPEN=escalated");

    @Test
    void everyPairOfStateAndMoveIsAllowedOrRefusedAsTheTableSays() {
        assertThat(table(false)).isEqualTo(squeezed(OWN));
        assertThat(table(true)).isEqualTo(squeezed(RAISED));
    }

    private static String squeezed(String table) {
        return table.replaceAll(" +", " ");
    }

    private static String table(boolean raised) {
        return Stream.of(RiskState.values())
                .map(state -> state.words() + " "
                        + Arrays.stream(Move.values())
                                .flatMap(move ->
                                        state.after(move, raised).stream().map(after -> move + "=" + after.words()))
                                .collect(Collectors.joining(" "))
                        + "\n")
                .collect(Collectors.joining());
    }

    @Test
    void codesLeadBackToWhereTheyCameFrom() {
        for (var state : RiskState.values()) {
            assertThat(RiskState.ofCode(state.code())).isEqualTo(state);
        }
        for (var move : Move.values()) {
            assertThat(Move.ofCode(move.code())).isEqualTo(move);
        }
    }
}
