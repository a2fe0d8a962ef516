package org.goldenthread.delivery.issues;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.goldenthread.vocabulary.Tone;
import org.junit.jupiter.api.Test;

class IssueLifeTests {
    private static final Set<String> ALLOWED = Set.of(
            "open > being dealt with",
            "open > escalated",
            "open > closed",
            "being dealt with > open",
            "being dealt with > escalated",
            "being dealt with > closed",
            "escalated > being dealt with",
            "escalated > escalated",
            "escalated > closed",
            "closed > open");

    @Test
    void everyPairIsAllowedOrRefusedAsTheTableSays() {
        for (var before : IssueLife.values()) {
            for (var after : IssueLife.values()) {
                assertThat(before.after().contains(after))
                        .as(before.code() + " > " + after.code())
                        .isEqualTo(ALLOWED.contains(before.code() + " > " + after.code()));
            }
        }
    }

    @Test
    void closingEscalatingAndComingBackNeedAReason() {
        assertThat(IssueLife.needsReason(IssueLife.OPEN, IssueLife.CLOSED)).isTrue();
        assertThat(IssueLife.needsReason(IssueLife.OPEN, IssueLife.ESCALATED)).isTrue();
        assertThat(IssueLife.needsReason(IssueLife.ESCALATED, IssueLife.BEING_DEALT_WITH))
                .isTrue();
        assertThat(IssueLife.needsReason(IssueLife.CLOSED, IssueLife.OPEN)).isTrue();
        assertThat(IssueLife.needsReason(IssueLife.OPEN, IssueLife.BEING_DEALT_WITH))
                .isFalse();
    }

    @Test
    void everyStateHasItsWordAndReadsBack() {
        for (var life : IssueLife.values()) {
            assertThat(IssueLife.ofCode(life.code())).isEqualTo(life);
            assertThat(Issue.state(life, "low").words()).isEqualTo(life.code());
        }
        assertThat(Issue.state(IssueLife.OPEN, "critical").tone()).isEqualTo(Tone.BAD);
        assertThat(Issue.state(IssueLife.CLOSED, "critical").tone()).isEqualTo(Tone.DONE);
    }
}
