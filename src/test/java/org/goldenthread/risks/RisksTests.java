package org.goldenthread.risks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.goldenthread.risks.RiskFixtures.TODAY;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.risks.Assessment.Sort;
import org.goldenthread.risks.Assessments.Judgement;
import org.goldenthread.thread.ChangedMeanwhile;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Risks are written down and judged; what was judged is never overwritten. */
@Product
class RisksTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    ApplicationContext product;

    @Autowired
    Risks risks;

    @Autowired
    Assessments assessments;

    @Autowired
    JdbcClient jdbc;

    private String council = "";
    private RiskFixtures make;

    @BeforeEach
    void council() {
        council = fixtures.council();
        make = fixtures.installation(() -> RiskFixtures.of(product, council));
    }

    @Test
    void aNewRiskStandsInItsRegisterUnjudged() {
        var risk = fixtures.installation(() -> make.risk(make.project, "The supplier fails"));
        assertThat(risk.ref()).startsWith("R-");
        assertThat(risk.state()).isEqualTo(new State("open, not assessed", Tone.NONE));
        assertThat(risk.words().causes()).hasSize(2);
        assertThat(risk.standing().due()).isEqualTo(TODAY.plusMonths(3));
        assertThat(risk.movement().way()).isEqualTo(Movement.Way.NEW);
    }

    @Test
    void whatIsJudgedLaterCountsAndWhatWasJudgedBeforeStays() {
        fixtures.installation(() -> {
            var risk = make.risk(make.project, "The supplier fails");
            make.judge(risk, TODAY.minusDays(400), 5, 5, 4, 3, 2, 2);
            make.now(risk, TODAY.minusDays(100), 3, 3);
            var late = make.now(risk, TODAY.minusDays(200), 2, 3);
            assertThat(Objects.requireNonNull(late.current()).mark().score()).isEqualTo(9);
            assertThat(Objects.requireNonNull(late.gross()).mark().words()).isEqualTo("Critical 25");
            assertThat(late.standing().reviewed()).isEqualTo(TODAY.minusDays(100));
            assertThat(assessments.history(risk.ref()).stream()
                            .filter(one -> one.sort() == Sort.CURRENT)
                            .map(one -> one.mark().score()))
                    .containsExactly(9, 6, 12);
            assertThat(late.state()).isEqualTo(new State("open, above target", Tone.WARNING));
            return risk;
        });
    }

    @Test
    void aScoreAboveTheAppetiteOfItsCategoryIsSaidOnTheCard() {
        var risk = fixtures.installation(() -> make.now(make.risk(make.project, "The supplier fails"), 4, 4));
        assertThat(risk.state()).isEqualTo(new State("open, above appetite", Tone.BAD));
        assertThat(fixtures.installation(
                        () -> risks.list(RiskFilter.live(council).only(RiskFilter.ABOVE_APPETITE))
                                .total()))
                .isOne();
    }

    @Test
    void noAssessmentIsEverChangedOrTakenOut() {
        var risk = fixtures.installation(() -> make.now(make.risk(make.project, "The supplier fails"), 4, 4));
        for (var sql : List.of(
                "update risks.assessment set impact = 1 where ref = :ref",
                "delete from risks.assessment where ref = :ref")) {
            assertThatThrownBy(() -> fixtures.installation(
                            () -> jdbc.sql(sql).param("ref", risk.ref()).update()))
                    .hasMessageContaining("kept as it was");
        }
        fixtures.installation(() -> risks.remove(risk.ref()));
        assertThat(fixtures.installation(() -> risks.find(risk.ref()))).isEmpty();
    }

    @Test
    void aJudgementNeedsADayAReasonAndACellOfTheMatrix() {
        fixtures.installation(() -> {
            var risk = make.risk(make.project, "The supplier fails");
            var wrong = new Judgement(TODAY.plusDays(1), " ", Map.of(Sort.CURRENT, new Assessments.Chosen(6, 1)));
            assertThat(assessments.assess(risk.ref(), risk.version(), wrong))
                    .isInstanceOfSatisfying(
                            Checked.Refused.class,
                            refused -> assertThat(refused.problems()).hasSize(3));
            return risk;
        });
    }

    @Test
    void twoWhoJudgeAtOnceBothKeepTheirWords() {
        fixtures.installation(() -> {
            var risk = make.risk(make.project, "The supplier fails");
            make.now(risk, 2, 2);
            var judgement = new Judgement(TODAY, "as I see it", Map.of(Sort.CURRENT, new Assessments.Chosen(3, 3)));
            assertThatThrownBy(() -> assessments.assess(risk.ref(), risk.version(), judgement))
                    .isInstanceOf(ChangedMeanwhile.class);
            return risk;
        });
    }

    @Test
    void alistIsOrderedByScoreAndTurnsItsPages() {
        fixtures.installation(() -> {
            for (int i = 1; i <= 5; i++) {
                make.now(make.risk(make.project, "Risk " + i), i, 3);
            }
            make.risk(make.programme, "Unjudged");
            var paging = new RiskFilter.Paging(RiskFilter.Order.SCORE, true, null, 4);
            var first = risks.list(RiskFilter.live(council).paged(paging));
            assertThat(first.rows().stream().map(Risk::title)).containsExactly("Risk 5", "Risk 4", "Risk 3", "Risk 2");
            assertThat(first.total()).isEqualTo(6);
            var next = risks.list(RiskFilter.live(council)
                    .paged(new RiskFilter.Paging(RiskFilter.Order.SCORE, true, first.next(), 4)));
            assertThat(next.rows().stream().map(Risk::title)).containsExactly("Risk 1", "Unjudged");
            var cell = RiskFilter.CellOf.of(make.matrix.id() + ".5.3");
            var live = RiskFilter.live(council);
            assertThat(risks.list(new RiskFilter(
                                    council,
                                    new RiskFilter.Place(0, "project"),
                                    "Finance",
                                    "-",
                                    "open",
                                    "High",
                                    "",
                                    cell,
                                    "",
                                    "risk",
                                    live.paging()))
                            .rows())
                    .hasSize(1);
            return first;
        });
    }

    @Test
    void anAcceptanceThatHasEndedNoLongerLooksAccepted() {
        fixtures.installation(() -> {
            var risk = make.now(make.risk(make.corporate, "Leisure costs more"), 2, 2);
            var wish = Steps.Wish.accept("It costs more to treat", "Cabinet", TODAY.plusDays(9));
            var accepted = Fixtures.got(product.getBean(Steps.class).take(risk.ref(), risk.version(), wish));
            assertThat(accepted.state().words()).startsWith("accepted until");
            assertThat(risks.outlive(council)).isZero();
            jdbc.sql("update risks.risk set accepted_until = current_date - 1 where ref = :ref")
                    .param("ref", risk.ref())
                    .update();
            assertThat(risks.outlive(council)).isEqualTo(1);
            assertThat(risks.get(risk.ref()).state().words()).startsWith("acceptance ended");
            assertThat(risks.get(risk.ref()).state().tone()).isEqualTo(Tone.WARNING);
            return risks.outlive(council);
        });
    }

    @Test
    void whatAsksForAttentionIsCountedAsTheListFindsIt() {
        fixtures.installation(() -> {
            make.now(make.risk(make.corporate, "Far above"), 5, 5);
            make.now(make.risk(make.corporate, "Long ago"), TODAY.minusYears(1), 1, 1);
            var raised = make.now(make.risk(make.project, "Too much here"), 5, 5);
            var wish = Steps.Wish.of(RiskState.Move.ESCALATE, "the programme can help");
            Fixtures.got(product.getBean(Steps.class).take(raised.ref(), raised.version(), wish));
            var over = make.now(make.risk(make.project, "It happened"), 5, 5);
            var close = Steps.Wish.of(RiskState.Move.CLOSE, "it has happened");
            Fixtures.got(product.getBean(Steps.class).take(over.ref(), over.version(), close));
            var live = RiskFilter.live(council);
            var tally = risks.tally(council);
            assertThat(tally.live()).isEqualTo(risks.count(live)).isEqualTo(3);
            assertThat(tally.above()).isEqualTo(risks.count(live.only(RiskFilter.ABOVE_APPETITE)));
            assertThat(tally.escalated())
                    .isEqualTo(risks.count(live.standing("escalated")))
                    .isEqualTo(1);
            assertThat(tally.overdue())
                    .isEqualTo(risks.count(live.only(RiskFilter.OVERDUE)))
                    .isEqualTo(1);
            return tally;
        });
    }
}
