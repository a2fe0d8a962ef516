package org.goldenthread.risks.ends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;
import static org.goldenthread.risks.RiskFixtures.TODAY;

import java.util.List;
import java.util.Set;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.plan.PlanFixtures;
import org.goldenthread.risks.Risk;
import org.goldenthread.risks.RiskFixtures;
import org.goldenthread.risks.RiskState.Move;
import org.goldenthread.risks.Risks;
import org.goldenthread.risks.Steps;
import org.goldenthread.risks.Steps.Wish;
import org.goldenthread.risks.control.Control;
import org.goldenthread.risks.control.Controls;
import org.goldenthread.thread.LooseEnd;
import org.goldenthread.thread.Things;
import org.goldenthread.thread.TieKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every standing check of risks finds what is odd, and falls silent when it is mended. */
@Product
class RiskEndsTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    ApplicationContext product;

    @Autowired
    RiskEnds ends;

    @Autowired
    Risks risks;

    @Autowired
    Steps steps;

    @Autowired
    Controls controls;

    @Autowired
    Things things;

    private String council = "";
    private RiskFixtures make;

    @BeforeEach
    void council() {
        council = fixtures.council();
        make = fixtures.installation(() -> RiskFixtures.of(product, council));
    }

    private List<String> of(Risk risk) {
        return ends.find(council, Set.of(risk.ref()), 50).stream()
                .map(LooseEnd::sort)
                .toList();
    }

    private int version(Risk risk) {
        return risks.get(risk.ref()).version();
    }

    private void control(Risk risk) {
        var control = new Control(0, "Two suppliers", Control.Side.PREVENTS, null, Control.Effect.UNKNOWN, null, null);
        got(controls.put(risk.ref(), version(risk), control));
    }

    @Test
    void aNewRiskAsksForAnOwnerAndAnAssessment() {
        fixtures.installation(() -> {
            var risk = make.risk(make.project, "The supplier fails");
            assertThat(of(risk)).containsExactly("risk-without-owner", "risk-not-assessed");
            things.change(
                    risk.ref(), risk.version(), things.get(risk.ref()).card().ownedBy(null, "POST-9902"));
            make.judge(risk, 3, 3, 3, 2, 2, 2);
            assertThat(of(risk)).containsExactly("risk-lowered-without-control");
            control(risk);
            assertThat(of(risk)).isEmpty();
            return risk;
        });
    }

    @Test
    void judgementsThatCannotAllBeRightAreAskedAbout() {
        fixtures.installation(() -> {
            var risk = make.judge(make.risk(make.project, "The supplier fails"), 2, 2, 3, 2, 4, 2);
            assertThat(of(risk)).contains("risk-target-above-current", "risk-current-above-gross");
            make.judge(risk, 4, 2, 3, 2, 2, 2);
            control(risk);
            assertThat(of(risk)).containsExactly("risk-without-owner");
            return risk;
        });
    }

    @Test
    void whatIsAboveAppetiteNeedsAnActionThatStillRuns() {
        fixtures.installation(() -> {
            var risk = make.now(make.risk(make.project, "The supplier fails"), 5, 4);
            assertThat(of(risk)).contains("risk-without-action");
            var plans = PlanFixtures.of(product);
            var work = plans.workstream(plans.plan(council, "A plan"), "Money");
            things.tie(risk.ref(), work.ref(), TieKind.MITIGATED_BY);
            assertThat(of(risk)).doesNotContain("risk-without-action");
            return risk;
        });
    }

    @Test
    void aLateReviewAndAYearWithoutMovementAreSeen() {
        fixtures.installation(() -> {
            var risk = make.now(make.risk(make.project, "The supplier fails"), TODAY.minusDays(500), 3, 2);
            assertThat(of(risk)).contains("risk-review-overdue", "risk-unmoved");
            make.now(risk, TODAY.minusDays(30), 3, 2);
            assertThat(of(risk)).contains("risk-unmoved").doesNotContain("risk-review-overdue");
            make.now(risk, TODAY, 2, 2);
            assertThat(of(risk)).doesNotContain("risk-unmoved");
            return risk;
        });
    }

    @Test
    void anAcceptanceThatEndsIsToldAMonthBefore() {
        fixtures.installation(() -> {
            var risk = make.now(make.risk(make.project, "The supplier fails"), 3, 3);
            got(steps.take(risk.ref(), risk.version(), Wish.accept("we live with it", "Cabinet", TODAY.plusDays(90))));
            assertThat(of(risk)).doesNotContain("risk-acceptance-ends");
            got(steps.take(risk.ref(), version(risk), Wish.accept("a little longer", "Cabinet", TODAY.plusDays(20))));
            assertThat(of(risk)).contains("risk-acceptance-ends");
            got(steps.take(
                    risk.ref(),
                    version(risk),
                    Wish.accept("as it was then", "Cabinet", TODAY.minusDays(3)).on(TODAY.minusDays(100))));
            assertThat(ends.find(council, Set.of(risk.ref()), 50))
                    .anySatisfy(end -> assertThat(end.words()).contains("ended on"));
            return risk;
        });
    }

    @Test
    void theDayOnWhichItComesToThePointIsRemembered() {
        fixtures.installation(() -> {
            var risk = make.risk(make.project, "The report is bad");
            var words = RiskFixtures.words();
            var dated = new Risk.Words(
                    words.cause(),
                    words.event(),
                    words.consequence(),
                    words.category(),
                    words.proximity(),
                    words.response(),
                    false,
                    TODAY,
                    "the auditor reports");
            got(risks.change(
                    risk.ref(),
                    risk.version(),
                    new Risks.Draft(make.project.id(), risk.title(), dated, null, "", List.of())));
            assertThat(ends.find(council, Set.of(risk.ref()), 50))
                    .anySatisfy(end -> assertThat(end.words()).contains("the auditor reports"));
            got(steps.take(risk.ref(), version(risk), Wish.of(Move.CLOSE, "it was not so bad")));
            assertThat(of(risk)).isEmpty();
            return risk;
        });
    }
}
