package org.goldenthread.risks.showing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;
import static org.goldenthread.risks.RiskFixtures.TODAY;

import java.time.LocalDate;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.risks.Movement;
import org.goldenthread.risks.Risk;
import org.goldenthread.risks.RiskFilter;
import org.goldenthread.risks.RiskFixtures;
import org.goldenthread.risks.RiskState.Move;
import org.goldenthread.risks.Risks;
import org.goldenthread.risks.Steps;
import org.goldenthread.risks.register.Register;
import org.goldenthread.risks.register.Registers;
import org.goldenthread.vocabulary.Checked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A body is shown a register; from then on movement is counted from how the risks stood that day. */
@Product
class ShowingsTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    ApplicationContext product;

    @Autowired
    Showings showings;

    @Autowired
    Risks risks;

    @Autowired
    Steps steps;

    @Autowired
    Registers registers;

    private String council = "";
    private RiskFixtures make;

    @BeforeEach
    void council() {
        council = fixtures.council();
        make = fixtures.installation(() -> RiskFixtures.of(product, council));
    }

    private void show(Register register, LocalDate held) {
        got(showings.record(
                council, register.id(), new Showings.Wanted(register.cadence().body(), held, "")));
    }

    private Movement moved(Risk risk) {
        return risks.get(risk.ref()).movement();
    }

    @Test
    void movementIsCountedFromWhatTheSameBodySawLast() {
        fixtures.installation(() -> {
            var risk = make.now(make.risk(make.project, "The supplier fails"), TODAY.minusDays(60), 3, 3);
            show(make.project, TODAY.minusDays(50));
            assertThat(moved(risk)).isEqualTo(Movement.between(9, 9));
            make.now(risk, TODAY.minusDays(40), 4, 3);
            assertThat(moved(risk)).isEqualTo(Movement.between(9, 12));
            assertThat(risks.count(RiskFilter.live(council).only(RiskFilter.MOVED)))
                    .isOne();
            show(make.project, TODAY.minusDays(30));
            assertThat(moved(risk)).isEqualTo(Movement.between(12, 12));
            got(steps.take(risk.ref(), risks.get(risk.ref()).version(), Steps.Wish.of(Move.ESCALATE, "too much")));
            assertThat(moved(risk).way()).as("the upper body has not seen it").isEqualTo(Movement.Way.NEW);
            return risk;
        });
    }

    @Test
    void aShowingOfAnEarlierDayHoldsWhatWasJudgedByThen() {
        fixtures.installation(() -> {
            var risk = make.now(make.risk(make.project, "The supplier fails"), TODAY.minusDays(60), 3, 3);
            make.now(risk, TODAY.minusDays(10), 4, 4);
            show(make.project, TODAY.minusDays(30));
            assertThat(moved(risk)).isEqualTo(Movement.between(9, 16));
            return risk;
        });
    }

    @Test
    void theReportTellsWhatIsNewWhatMovedAndWhatIsGone() {
        fixtures.installation(() -> {
            var gone = make.now(make.risk(make.project, "Gone"), TODAY.minusDays(60), 2, 2);
            make.now(make.risk(make.project, "Stays"), TODAY.minusDays(60), 3, 3);
            show(make.project, TODAY.minusDays(50));
            got(steps.take(gone.ref(), risks.get(gone.ref()).version(), Steps.Wish.of(Move.CLOSE, "over")));
            make.risk(make.project, "New");
            var report = showings.report(council, make.project.id(), "Project board");
            assertThat(report.rows().stream()
                            .map(row ->
                                    row.risk().title() + " " + row.movement().way()))
                    .containsExactly("Stays SAME", "New NEW");
            assertThat(report.gone().stream().map(Risk::title)).containsExactly("Gone");
            assertThat(report.last())
                    .hasValueSatisfying(last -> assertThat(last.count()).isEqualTo(2));
            assertThat(showings.report(council, make.project.id(), "Another body")
                            .rows())
                    .allSatisfy(row -> assertThat(row.movement().way()).isEqualTo(Movement.Way.NEW));
            assertThat(showings.bodies(council)).contains("Project board", "Corporate board");
            return report;
        });
    }

    @Test
    void everySecondMeetingMakesAReviewDue() {
        fixtures.installation(() -> {
            var before = registers.get(council, make.project.id());
            got(registers.change(
                    council,
                    new Register(
                            before.id(),
                            before.version(),
                            before.level(),
                            before.name(),
                            null,
                            before.upper(),
                            before.matrix(),
                            new Register.Cadence("Project board", null, 2),
                            before.rules(),
                            null)));
            var risk = make.now(make.risk(make.project, "The supplier fails"), TODAY.minusDays(60), 3, 3);
            assertThat(risk.standing().due()).isNull();
            show(make.project, TODAY.minusDays(40));
            assertThat(risks.count(RiskFilter.live(council).only(RiskFilter.OVERDUE)))
                    .isZero();
            show(make.project, TODAY.minusDays(10));
            assertThat(risks.get(risk.ref()).standing().met()).isEqualTo(2);
            assertThat(risks.count(RiskFilter.live(council).only(RiskFilter.OVERDUE)))
                    .isOne();
            make.now(risk, TODAY, 3, 3);
            assertThat(risks.count(RiskFilter.live(council).only(RiskFilter.OVERDUE)))
                    .isZero();
            return risk;
        });
    }

    @Test
    void aShowingNeedsABodyAndADayThatHasCome() {
        var wanted = new Showings.Wanted(" ", TODAY.plusDays(1), "");
        assertThat(fixtures.installation(() -> showings.record(council, make.project.id(), wanted)))
                .isInstanceOfSatisfying(
                        Checked.Refused.class, no -> assertThat(no.problems()).hasSize(2));
    }
}
