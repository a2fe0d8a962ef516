package org.goldenthread.delivery.equality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class AssessmentLifeTests {
    private static final Set<String> ALLOWED = Set.of(
            "not started > screening",
            "not started > not needed",
            "screening > full",
            "screening > complete",
            "screening > not needed",
            "full > complete",
            "complete > full",
            "not needed > screening");

    @Test
    void everyPairIsAllowedOrRefusedAsTheTableSays() {
        for (var before : AssessmentLife.values()) {
            for (var after : AssessmentLife.values()) {
                assertThat(before.after().contains(after))
                        .as(before.code() + " > " + after.code())
                        .isEqualTo(ALLOWED.contains(before.code() + " > " + after.code()));
            }
        }
    }

    @Test
    void everyGroupReadsBack() {
        for (var group : Group.values()) {
            assertThat(Group.ofCode(group.code())).isEqualTo(group);
        }
        assertThat(Group.values()).hasSizeGreaterThan(9);
    }
}
