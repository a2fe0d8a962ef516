package org.goldenthread.measures.signoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MoveTests {

    private static Set<String> allowed(int steps) {
        var found = new TreeSet<String>();
        for (var phase : Phase.values()) {
            for (var move : Move.values()) {
                move.from(phase, steps).ifPresent(to -> found.add(phase + " " + move + " " + to));
            }
        }
        return found;
    }

    @Test
    void inTwoStepsThesePairsAreAllowedAndNoOthers() {
        assertThat(allowed(2))
                .containsExactlyInAnyOrder(
                        "SUBMITTED APPROVE APPROVED",
                        "SUBMITTED RETURN RETURNED",
                        "APPROVED ACCEPT ACCEPTED",
                        "APPROVED RETURN RETURNED",
                        "APPROVED UNLOCK RETURNED",
                        "ACCEPTED UNLOCK RETURNED",
                        "RETURNED SUBMIT SUBMITTED");
    }

    @Test
    void inOneStepNobodyAcceptsAndWhatIsApprovedIsUnlockedRatherThanReturned() {
        assertThat(allowed(1))
                .containsExactlyInAnyOrder(
                        "SUBMITTED APPROVE APPROVED",
                        "SUBMITTED RETURN RETURNED",
                        "APPROVED UNLOCK RETURNED",
                        "ACCEPTED UNLOCK RETURNED",
                        "RETURNED SUBMIT SUBMITTED");
    }
}
