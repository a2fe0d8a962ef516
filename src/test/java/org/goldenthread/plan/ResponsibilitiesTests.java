package org.goldenthread.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.plan.Matrix.Mark;
import org.goldenthread.plan.Matrix.Row;
import org.goldenthread.plan.Remits.Overlap;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@Product
class ResponsibilitiesTests {
    @Autowired
    Fixtures fixtures;

    private PlanFixtures made;

    @Autowired
    void in(ApplicationContext product) {
        made = PlanFixtures.of(product);
    }

    @Autowired
    Responsibilities responsibilities;

    @Autowired
    Remits remits;

    @Autowired
    Priorities priorities;

    @Test
    void theMatrixCountsAsTheCouncilPrintsIt() {
        fixtures.installation(() -> {
            var plan = made.bestValue(fixtures.council());
            var matrix = responsibilities.matrix(plan.ref());
            assertThat(matrix.totalWords()).isEqualTo("16 / 7 over 14 priorities");
            assertThat(matrix.columns().stream().map(matrix::count).map(Object::toString))
                    .containsExactly("1 / 0", "2 / 1", "5 / 1", "1 / 2", "7 / 3");
            assertThat(matrix.needingLead().stream().map(Row::code)).containsExactly("IP3", "IP10");
            return true;
        });
    }

    @Test
    void statesFollowFromWhoAnswers() {
        fixtures.installation(() -> {
            var plan = made.bestValue(fixtures.council());
            var joint = coded(plan, "IP3");
            assertThat(joint.state().words()).isEqualTo("joint, no agreed lead");
            var matrix = responsibilities.matrix(plan.ref());
            var sides = matrix.row(joint.ref()).orElseThrow().with(Mark.PRIMARY);
            got(remits.settleOverlap(
                    plan.ref(),
                    new Overlap(
                            0,
                            "Promise IP3",
                            joint.ref(),
                            sides,
                            sides.getFirst(),
                            "",
                            "agreed",
                            LocalDate.of(2026, 5, 1),
                            "")));
            assertThat(coded(plan, "IP3").state().words()).isEqualTo("being delivered");
            var first = coded(plan, "IP1");
            var people = matrix.columns().getLast().ref();
            got(responsibilities.change(
                    plan.ref(),
                    List.of(new CellChange(first.ref(), people, Mark.PRIMARY, Mark.NONE)),
                    PlanFixtures.WHY));
            assertThat(coded(plan, "IP1").state().words()).isEqualTo("nobody answers");
            return true;
        });
    }

    @Test
    void everyChangeKeepsTheOldAnswerWithItsReason() {
        fixtures.installation(() -> {
            var plan = made.bestValue(fixtures.council());
            var first = coded(plan, "IP1");
            var columns = responsibilities.matrix(plan.ref()).columns();
            got(responsibilities.change(
                    plan.ref(),
                    List.of(
                            new CellChange(first.ref(), columns.get(4).ref(), Mark.PRIMARY, Mark.NONE),
                            new CellChange(first.ref(), columns.get(0).ref(), Mark.NONE, Mark.PRIMARY)),
                    PlanFixtures.WHY));
            var transfer = remits.transfersOf(first).getFirst();
            assertThat(transfer.from()).isEqualTo(columns.get(4).ref());
            assertThat(transfer.to()).isEqualTo(columns.get(0).ref());
            assertThat(transfer.why()).isEqualTo(PlanFixtures.WHY);
            assertThat(remits.transfersOf(first)).hasSize(2);
            return true;
        });
    }

    @Test
    void whoeverComesSecondIsToldWhatTheFirstDid() {
        fixtures.installation(() -> {
            var plan = made.bestValue(fixtures.council());
            var first = coded(plan, "IP1");
            var people = responsibilities.matrix(plan.ref()).columns().getLast().ref();
            var cell = List.of(new CellChange(first.ref(), people, Mark.PRIMARY, Mark.SECONDARY));
            got(responsibilities.change(plan.ref(), cell, PlanFixtures.WHY));
            assertThat(problems(responsibilities.change(plan.ref(), cell, PlanFixtures.WHY)))
                    .singleElement()
                    .extracting(Problem::message)
                    .asString()
                    .contains("IP1 with People is now “secondary”");
            return true;
        });
    }

    @Test
    void aChangeWithoutAReasonOrADayIsRefused() {
        fixtures.installation(() -> {
            var plan = made.bestValue(fixtures.council());
            var first = coded(plan, "IP1");
            var people = responsibilities.matrix(plan.ref()).columns().getLast().ref();
            var cell = List.of(new CellChange(first.ref(), people, Mark.PRIMARY, Mark.NONE));
            assertThat(problems(responsibilities.change(plan.ref(), cell, new Remits.Why(" ", null, ""))))
                    .extracting(Problem::place)
                    .containsExactly("reason", "happened");
            assertThat(responsibilities.matrix(plan.ref()).withoutPrimary()).isEmpty();
            return true;
        });
    }

    @Test
    void aRemitWithoutAHomeIsNamedUntilAWorkstreamTakesIt() {
        fixtures.installation(() -> {
            var plan = made.bestValue(fixtures.council());
            got(remits.raiseOrphan(plan.ref(), "Green travel", "for the management team to decide"));
            assertThat(responsibilities.matrix(plan.ref()).orphans()).containsExactly("Green travel");
            var home = responsibilities.matrix(plan.ref()).columns().getFirst().ref();
            var orphan = remits.orphans(plan.ref()).getFirst();
            got(remits.houseOrphan(plan.ref(), orphan.id(), home, PlanFixtures.WHY));
            assertThat(responsibilities.matrix(plan.ref()).orphans()).isEmpty();
            assertThat(remits.transfers(plan.ref(), Long.MAX_VALUE, 1))
                    .singleElement()
                    .satisfies(transfer -> {
                        assertThat(transfer.remit()).isEqualTo("Green travel");
                        assertThat(transfer.to()).isEqualTo(home);
                    });
            return true;
        });
    }

    private Priority coded(Plan plan, String code) {
        return priorities.inPlan(plan.ref()).stream()
                .filter(priority -> priority.at().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    static List<Problem> problems(Checked<?> checked) {
        return switch (checked) {
            case Checked.Accepted<?> accepted -> throw new AssertionError("accepted: " + accepted.value());
            case Checked.Refused<?> refused -> refused.problems();
        };
    }
}
