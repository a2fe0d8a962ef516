package org.goldenthread.risks;

import static org.assertj.core.api.Assertions.assertThat;

import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.intake.packs.Packs;
import org.goldenthread.risks.ends.RiskEnds;
import org.goldenthread.risks.escalation.Escalations;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The demonstration councils show an escalated risk with its history, one whose acceptance ends, and what rules ask. */
@Product
class DemonstrationRisksTests {
    @Autowired
    Packs packs;

    @Autowired
    Fixtures fixtures;

    @Autowired
    Risks risks;

    @Autowired
    Assessments assessments;

    @Autowired
    Steps steps;

    @Autowired
    RiskEnds ends;

    @Autowired
    Escalations escalations;

    @Test
    void theLargestCouncilHasRisksInEverySituation() {
        fixtures.installation(() -> {
            for (var pack : packs.demonstrations()) {
                assertThat(packs.load(pack)).isEmpty();
            }
            var live = RiskFilter.live("HRW");
            assertThat(risks.count(live)).isEqualTo(22);
            var escalated = risks.list(live.standing("escalated")).rows().getFirst();
            assertThat(assessments.history(escalated.ref())).hasSizeGreaterThan(4);
            assertThat(steps.of(escalated.ref())).hasSize(2);
            assertThat(escalated.movement().way()).isEqualTo(Movement.Way.DOWN);
            assertThat(risks.list(live.standing("accepted")).rows()).hasSize(1);
            assertThat(ends.find("HRW", null, 100).stream().map(end -> end.sort()))
                    .contains("risk-acceptance-ends", "risk-unmoved", "risk-without-action", "risk-review-overdue");
            assertThat(escalations.all("HRW")).isNotEmpty();
            assertThat(risks.count(live.only(RiskFilter.MOVED))).isGreaterThan(4);
            assertThat(risks.count(RiskFilter.live("SMV"))).isEqualTo(4);
            assertThat(risks.count(RiskFilter.live("THB"))).isEqualTo(3);
            return live;
        });
    }
}
