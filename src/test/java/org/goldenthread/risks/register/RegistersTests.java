package org.goldenthread.risks.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.risks.RiskFixtures;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Registers stand above each other, and stay so. */
@Product
class RegistersTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    ApplicationContext product;

    @Autowired
    Registers registers;

    private String council = "";
    private RiskFixtures make;

    @BeforeEach
    void council() {
        council = fixtures.council();
        make = fixtures.installation(() -> RiskFixtures.of(product, council));
    }

    private List<String> refused(Register wanted) {
        return fixtures.installation(() -> registers.change(council, wanted)) instanceof Checked.Refused<Register> no
                ? no.problems().stream().map(Problem::message).toList()
                : List.of();
    }

    private static Register with(Register one, RegisterLevel level, boolean closed) {
        return new Register(
                one.id(),
                one.version(),
                level,
                one.name(),
                one.about(),
                one.upper(),
                one.matrix(),
                one.cadence(),
                one.rules(),
                closed ? RiskFixtures.TODAY : null);
    }

    @Test
    void aRegisterStaysAboveThoseThatEscalateToIt() {
        assertThat(refused(with(make.programme, RegisterLevel.PROJECT, false)))
                .containsExactly("Project (project) escalates to this one; choose a level above it");
    }

    @Test
    void aRegisterDoesNotCloseOverWhatStandsInIt() {
        assertThat(refused(with(make.programme, RegisterLevel.PROGRAMME, true)))
                .containsExactly("Project (project) escalates to this one; let it go elsewhere");
        fixtures.installation(() -> make.risk(make.project, "The supplier fails"));
        assertThat(refused(with(make.project, RegisterLevel.PROJECT, true)))
                .containsExactly("1 risk stands in it or came from it; close or move what is there first");
    }

    @Test
    void anEmptyRegisterAtTheFootCloses() {
        assertThat(refused(with(make.project, RegisterLevel.PROJECT, true))).isEmpty();
    }
}
