package org.goldenthread.delivery.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class CaseLifeTests {
    private static final Set<String> ALLOWED = Set.of(
            "draft > submitted",
            "draft > withdrawn",
            "submitted > approved",
            "submitted > rejected",
            "submitted > draft",
            "submitted > withdrawn",
            "approved > withdrawn",
            "rejected > draft",
            "withdrawn > draft");

    @Test
    void everyPairIsAllowedOrRefusedAsTheTableSays() {
        for (var before : CaseLife.values()) {
            for (var after : CaseLife.values()) {
                assertThat(before.after().contains(after))
                        .as(before.code() + " > " + after.code())
                        .isEqualTo(ALLOWED.contains(before.code() + " > " + after.code()));
            }
        }
    }

    @Test
    void onlyApprovalAndRejectionAreDecisions() {
        assertThat(CaseLife.APPROVED.isDecision()).isTrue();
        assertThat(CaseLife.REJECTED.isDecision()).isTrue();
        assertThat(CaseLife.SUBMITTED.isDecision()).isFalse();
        assertThat(CaseLife.needsReason(CaseLife.SUBMITTED, CaseLife.DRAFT)).isTrue();
        assertThat(CaseLife.needsReason(CaseLife.DRAFT, CaseLife.SUBMITTED)).isFalse();
    }
}
