package org.goldenthread.risks.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;

import java.util.Map;
import java.util.Objects;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.risks.Assessments;
import org.goldenthread.risks.Movement;
import org.goldenthread.risks.RiskFixtures;
import org.goldenthread.risks.RiskState.Move;
import org.goldenthread.risks.Risks;
import org.goldenthread.risks.Steps;
import org.goldenthread.risks.map.HeatMaps;
import org.goldenthread.risks.matrix.Matrices;
import org.goldenthread.risks.matrix.Matrix;
import org.goldenthread.risks.matrix.MatrixText;
import org.goldenthread.risks.register.Registers;
import org.goldenthread.risks.showing.Showings;
import org.goldenthread.vocabulary.Checked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A matrix is changed after use: counted first, applied as new assessments, and the past keeps its colours. */
@Product
class MatrixChangesTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    ApplicationContext product;

    @Autowired
    Matrices matrices;

    @Autowired
    MatrixChanges changes;

    @Autowired
    Registers registers;

    @Autowired
    Risks risks;

    @Autowired
    Assessments assessments;

    @Autowired
    Steps steps;

    @Autowired
    Showings showings;

    @Autowired
    HeatMaps maps;

    private String council = "";
    private RiskFixtures make;

    @BeforeEach
    void council() {
        council = fixtures.council();
        make = fixtures.installation(() -> RiskFixtures.of(product, council));
    }

    @Test
    void theNextVersionIsKeptBesideTheOneInUse() {
        fixtures.installation(() -> {
            var text = MatrixText.of(make.matrix);
            assertThat(matrices.revise(council, make.matrix.id(), "Five by five", text, ""))
                    .isInstanceOf(Checked.Refused.class);
            var next = got(matrices.revise(council, make.matrix.id(), "Five by five", text, "Cabinet, May"));
            assertThat(next.edition().version()).isEqualTo(2);
            assertThat(next.sameGrid(make.matrix)).isTrue();
            assertThat(matrices.appetites(council, next.id())).isEqualTo(matrices.appetites(council, make.matrix.id()));
            assertThat(matrices.newest(council).stream().map(Matrix::id)).containsExactly(next.id());
            return next;
        });
    }

    @Test
    void aChangeIsCountedFirstAndAppliedAsNewAssessments() {
        fixtures.installation(() -> {
            var risk = make.judge(make.risk(make.project, "The supplier fails"), 5, 5, 4, 4, 2, 2);
            var closed = make.now(make.risk(make.project, "Over"), 3, 3);
            got(steps.take(closed.ref(), closed.version(), Steps.Wish.of(Move.CLOSE, "it is over")));
            got(showings.record(
                    council, make.project.id(), new Showings.Wanted("Project board", RiskFixtures.TODAY, "")));
            var to = matrices.use(council, "four-by-four");
            var map = changes.map(council, make.matrix.id(), to.id(), Map.of("4.4", "3.3"));
            var preview = changes.preview(council, map);
            assertThat(preview.assessments()).isEqualTo(3);
            assertThat(preview.otherBand()).isOne();
            assertThat(preview.registers()).hasSize(3);
            assertThat(Objects.requireNonNull(risks.get(risk.ref()).current())
                            .mark()
                            .matrix())
                    .isEqualTo(make.matrix.id());

            assertThat(got(changes.apply(council, map, "Cabinet, May"))).isOne();
            var now = risks.get(risk.ref());
            assertThat(Objects.requireNonNull(now.current()).mark().words()).isEqualTo("Red 9");
            assertThat(Objects.requireNonNull(now.gross()).mark().words()).isEqualTo("Red 16");
            assertThat(now.standing().reviewed()).isEqualTo(RiskFixtures.TODAY);
            var history = assessments.history(risk.ref());
            assertThat(history).hasSize(6);
            assertThat(history.stream()
                            .filter(one -> one.mapped() == null)
                            .map(one -> one.mark().words()))
                    .containsExactlyInAnyOrder("Critical 25", "High 16", "Low 4");
            assertThat(Objects.requireNonNull(risks.get(closed.ref()).current())
                            .mark()
                            .matrix())
                    .isEqualTo(make.matrix.id());
            assertThat(registers.get(council, make.project.id()).matrix()).isEqualTo(to.id());
            assertThat(registers.get(council, make.project.id()).rules().threshold())
                    .isEqualTo(map.threshold(15).orElseThrow());
            return now;
        });
    }

    @Test
    void movementIsStillCountedAcrossTheChange() {
        fixtures.installation(() -> {
            var risk = make.now(make.risk(make.project, "The supplier fails"), 4, 4);
            got(showings.record(
                    council, make.project.id(), new Showings.Wanted("Project board", RiskFixtures.TODAY, "")));
            var to = matrices.use(council, "four-by-four");
            var map = changes.map(council, make.matrix.id(), to.id(), Map.of("4.4", "3.3"));
            got(changes.apply(council, map, "Cabinet, May"));
            assertThat(risks.get(risk.ref()).movement()).isEqualTo(Movement.between(9, 9));
            make.now(risk, 4, 4);
            assertThat(risks.get(risk.ref()).movement()).isEqualTo(Movement.between(9, 16));
            var heat = maps.of(new HeatMaps.Wanted(council, 0, "", ""));
            assertThat(heat).singleElement().satisfies(one -> {
                assertThat(one.total()).isOne();
                assertThat(one.moves())
                        .singleElement()
                        .satisfies(moved -> assertThat(moved.from().key()).isEqualTo("3.3"));
            });
            assertThat(changes.apply(council, map, "again")).isInstanceOf(Checked.Refused.class);
            return risk;
        });
    }
}
