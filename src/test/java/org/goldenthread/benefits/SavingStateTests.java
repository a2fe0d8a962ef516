package org.goldenthread.benefits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.benefits.SavingState.AT_RISK;
import static org.goldenthread.benefits.SavingState.DELIVERED;
import static org.goldenthread.benefits.SavingState.IDENTIFIED;
import static org.goldenthread.benefits.SavingState.IN_DELIVERY;
import static org.goldenthread.benefits.SavingState.UNACHIEVABLE;
import static org.goldenthread.benefits.SavingState.WITHDRAWN;

import java.util.Set;
import org.junit.jupiter.api.Test;

class SavingStateTests {
    @Test
    void everyPairOfStatesIsAMoveWithANameOrNone() {
        int moves = 0;
        for (var from : SavingState.values()) {
            for (var to : SavingState.values()) {
                boolean may = expected(from).contains(to);
                assertThat(from.mayBecome(to)).as(from + " to " + to).isEqualTo(may);
                assertThat(from.move(to).isEmpty()).as(from + " to " + to).isEqualTo(!may);
                moves += may ? 1 : 0;
            }
        }
        assertThat(moves).isEqualTo(15);
    }

    private static Set<SavingState> expected(SavingState from) {
        return switch (from) {
            case IDENTIFIED -> Set.of(IN_DELIVERY, AT_RISK, UNACHIEVABLE, WITHDRAWN);
            case IN_DELIVERY -> Set.of(AT_RISK, DELIVERED, UNACHIEVABLE, WITHDRAWN);
            case AT_RISK -> Set.of(IN_DELIVERY, DELIVERED, UNACHIEVABLE, WITHDRAWN);
            case DELIVERED -> Set.of(IN_DELIVERY);
            case UNACHIEVABLE, WITHDRAWN -> Set.of(IDENTIFIED);
        };
    }

    @Test
    void nothingIsDeliveredWithoutHavingBeenInDeliveryOrAtRisk() {
        for (var from : SavingState.values()) {
            assertThat(from.mayBecome(DELIVERED)).isEqualTo(from == IN_DELIVERY || from == AT_RISK);
        }
    }
}
