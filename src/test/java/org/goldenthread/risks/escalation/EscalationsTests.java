package org.goldenthread.risks.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;
import static org.goldenthread.risks.RiskFixtures.TODAY;

import java.util.List;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.risks.Risk;
import org.goldenthread.risks.RiskFixtures;
import org.goldenthread.risks.RiskState;
import org.goldenthread.risks.RiskState.Move;
import org.goldenthread.risks.Risks;
import org.goldenthread.risks.Steps;
import org.goldenthread.risks.Steps.Wish;
import org.goldenthread.risks.register.RegisterLevel;
import org.goldenthread.vocabulary.Checked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Risks move between registers by rule and by judgement, never without a reason. */
@Product
class EscalationsTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    ApplicationContext product;

    @Autowired
    Risks risks;

    @Autowired
    Steps steps;

    @Autowired
    Escalations escalations;

    private String council = "";
    private RiskFixtures make;

    @BeforeEach
    void council() {
        council = fixtures.council();
        make = fixtures.installation(() -> RiskFixtures.of(product, council));
    }

    private Risk take(Risk risk, Wish wish) {
        return got(steps.take(risk.ref(), risks.get(risk.ref()).version(), wish));
    }

    private List<String> asked() {
        return escalations.all(council).stream()
                .map(one -> one.move() + " " + one.words())
                .toList();
    }

    @Test
    void aRuleProposesAndTheStepKeepsItsWords() {
        fixtures.installation(() -> {
            var risk = make.now(make.risk(make.project, "The supplier fails"), 4, 4);
            assertThat(asked()).containsExactly("ESCALATE its score of 16 is at or above 15");
            var up = take(risk, Wish.byRule(Move.ESCALATE, "its score of 16 is at or above 15"));
            assertThat(up.standing().state()).isEqualTo(RiskState.ESCALATED);
            assertThat(up.standing().register()).isEqualTo(make.programme.id());
            assertThat(up.standing().home()).isEqualTo(make.project.id());
            assertThat(asked()).isEmpty();
            assertThat(steps.of(risk.ref()).getFirst().reason())
                    .isEqualTo("By rule: its score of 16 is at or above 15");
            make.now(risk, 2, 2);
            assertThat(asked()).singleElement().asString().startsWith("DE_ESCALATE the rule of Project");
            var down = take(risk, Wish.of(Move.DE_ESCALATE, "the supplier was bought"));
            assertThat(down.standing().state()).isEqualTo(RiskState.OPEN);
            assertThat(down.standing().register()).isEqualTo(make.project.id());
            return down;
        });
    }

    @Test
    void aRegisterWhoseRuleActsEscalatesAsSoonAsTheRiskIsJudged() {
        fixtures.installation(() -> {
            var strict =
                    make.register(RegisterLevel.PROJECT, "Strict", make.programme.id(), RiskFixtures.ruled(10, true));
            var risk = make.now(make.risk(strict, "The supplier fails"), 4, 4);
            assertThat(risk.standing().register()).isEqualTo(make.programme.id());
            assertThat(steps.of(risk.ref()).getFirst().rule()).isEqualTo("its score of 16 is at or above 10");
            make.now(risk, 1, 1);
            assertThat(risks.get(risk.ref()).standing().register()).isEqualTo(make.programme.id());
            return risk;
        });
    }

    @Test
    void anOverdueReviewAndAFlagEscalateToo() {
        fixtures.installation(() -> {
            var strict =
                    make.register(RegisterLevel.PROJECT, "Strict", make.programme.id(), RiskFixtures.ruled(25, true));
            var late = make.now(make.risk(strict, "Late"), TODAY.minusMonths(3).minusDays(31), 1, 1);
            assertThat(late.standing().register()).isEqualTo(make.programme.id());
            assertThat(steps.of(late.ref()).getFirst().rule()).contains("review is 31 days overdue");
            var risk = make.risk(make.project, "Flagged");
            var words = RiskFixtures.words();
            var flagged = new Risk.Words(
                    words.cause(),
                    words.event(),
                    words.consequence(),
                    words.category(),
                    words.proximity(),
                    words.response(),
                    true,
                    null,
                    "");
            got(risks.change(
                    risk.ref(),
                    risk.version(),
                    new Risks.Draft(make.project.id(), "Flagged", flagged, null, "", List.of())));
            assertThat(asked()).contains("ESCALATE its owner flagged it significant");
            assertThat(escalations.round(council)).isZero();
            return risk;
        });
    }

    @Test
    void whatSomebodyDecidesAgainstTheRuleHoldsUntilTheNextJudgement() {
        fixtures.installation(() -> {
            var risk = make.now(make.risk(make.project, "The supplier fails"), 4, 4);
            take(risk, Wish.of(Move.DECLINE, "it ends in May anyway"));
            assertThat(asked()).isEmpty();
            make.now(risk, 5, 4);
            assertThat(asked()).hasSize(1);
            return risk;
        });
    }

    @Test
    void whatSomebodyTookDownIsNotTakenUpAgainByTheRoundBeforeItIsJudgedAgain() {
        fixtures.installation(() -> {
            var strict =
                    make.register(RegisterLevel.PROJECT, "Strict", make.programme.id(), RiskFixtures.ruled(10, true));
            var risk = make.now(make.risk(strict, "The supplier fails"), 4, 4);
            take(risk, Wish.of(Move.DE_ESCALATE, "the board hands it back"));
            assertThat(escalations.round(council)).isZero();
            assertThat(asked()).isEmpty();
            assertThat(risks.get(risk.ref()).standing().register()).isEqualTo(strict.id());
            make.now(risks.get(risk.ref()), 4, 5);
            assertThat(risks.get(risk.ref()).standing().register()).isEqualTo(make.programme.id());
            return risk;
        });
    }

    @Test
    void whatWasBroughtUpByJudgementStaysUntilSomebodyTakesItDownStepByStep() {
        fixtures.installation(() -> {
            var risk = make.now(make.risk(make.project, "The supplier fails"), 1, 1);
            take(risk, Wish.of(Move.ESCALATE, "the board asked for it"));
            take(risk, Wish.of(Move.ESCALATE, "and Cabinet too"));
            assertThat(asked()).isEmpty();
            assertThat(steps.take(risk.ref(), risks.get(risk.ref()).version(), Wish.of(Move.ESCALATE, "higher still")))
                    .isInstanceOf(Checked.Refused.class);
            var down = take(risk, Wish.of(Move.DE_ESCALATE, "seen"));
            assertThat(down.standing().register()).isEqualTo(make.programme.id());
            assertThat(down.standing().state()).isEqualTo(RiskState.ESCALATED);
            var closed = take(risk, Wish.of(Move.CLOSE, "it is over"));
            assertThat(closed.state().words()).isEqualTo("closed");
            assertThat(take(risk, Wish.of(Move.REOPEN, "it is not over"))
                            .standing()
                            .state())
                    .isEqualTo(RiskState.ESCALATED);
            return risk;
        });
    }

    @Test
    void anAcceptanceNamesItsApproverAndEnds() {
        fixtures.installation(() -> {
            var risk = make.now(make.risk(make.project, "The supplier fails"), 4, 4);
            var bare = Wish.accept("we live with it", "", TODAY);
            assertThat(steps.take(risk.ref(), risk.version(), bare))
                    .isInstanceOfSatisfying(
                            Checked.Refused.class,
                            no -> assertThat(no.problems()).hasSize(2));
            var good = Wish.accept("we live with it", "Director", TODAY.plusMonths(6));
            var accepted = take(risk, good);
            assertThat(accepted.state().words()).startsWith("accepted until ");
            assertThat(asked()).isEmpty();
            var withdrawn = take(risk, Wish.of(Move.WITHDRAW, "not any more"));
            assertThat(withdrawn.standing().acceptedUntil()).isNull();
            assertThat(withdrawn.state().words()).isEqualTo("open, above appetite");
            assertThat(steps.of(risk.ref())).hasSize(2);
            return risk;
        });
    }
}
