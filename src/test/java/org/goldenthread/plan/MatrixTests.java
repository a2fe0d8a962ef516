package org.goldenthread.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.goldenthread.plan.Matrix.Column;
import org.goldenthread.plan.Matrix.Mark;
import org.goldenthread.plan.Matrix.Row;
import org.junit.jupiter.api.Test;

/** The arithmetic of the matrix, on a matrix of fourteen priorities and five workstreams as councils print them. */
class MatrixTests {
    private static final Column MONEY = new Column("W-1", "Money");
    private static final Column LEARNING = new Column("W-2", "Learning");
    private static final Column PROOF = new Column("W-3", "Proof");
    private static final Column THRIFT = new Column("W-4", "Thrift");
    private static final Column PEOPLE = new Column("W-5", "People");

    private final Matrix matrix = new Matrix(
            List.of(
                    row("IP1", "W-5"),
                    row("IP2", "W-1", "W-3", "W-5"),
                    joint("IP3", "W-3", "W-5"),
                    row("IP4", "W-5", "W-2", "W-4"),
                    row("IP5", "W-5"),
                    row("IP6", "W-5"),
                    row("IP7", "W-3", "W-5"),
                    row("IP8", "W-3"),
                    row("IP9", "W-3", "W-5"),
                    joint("IP10", "W-2", "W-4"),
                    row("IP11", "W-3"),
                    row("MP1", "W-2", "W-4"),
                    row("MP2", "W-5"),
                    row("MP3", "W-5")),
            List.of(MONEY, LEARNING, PROOF, THRIFT, PEOPLE),
            List.of("Green travel"));

    private static Row row(String code, String primary, String... secondaries) {
        var marks = new java.util.HashMap<String, Mark>();
        marks.put(primary, Mark.PRIMARY);
        for (var secondary : secondaries) {
            marks.put(secondary, Mark.SECONDARY);
        }
        return new Row(code, code, "Priority " + code, marks, null);
    }

    private static Row joint(String code, String one, String other) {
        return new Row(code, code, "Priority " + code, Map.of(one, Mark.PRIMARY, other, Mark.PRIMARY), null);
    }

    @Test
    void everyWorkstreamSaysHowManyPrimariesAndSecondariesItHas() {
        assertThat(matrix.columns().stream().map(matrix::count).map(Object::toString))
                .containsExactly("1 / 0", "2 / 1", "5 / 1", "1 / 2", "7 / 3");
    }

    @Test
    void theTotalNamesItsDenominator() {
        assertThat(matrix.totalWords()).isEqualTo("16 / 7 over 14 priorities");
    }

    @Test
    void jointRemitsAreAllowedAndNamed() {
        assertThat(matrix.joint().stream().map(Row::code)).containsExactly("IP3", "IP10");
        assertThat(matrix.needingLead()).hasSize(2);
        assertThat(matrix.withoutPrimary()).isEmpty();
    }

    @Test
    void anAgreedLeadAmongThePrimariesSettlesAJointRemit() {
        var marks = Map.of("W-3", Mark.PRIMARY, "W-5", Mark.PRIMARY, "W-1", Mark.SECONDARY);
        assertThat(new Row("P-1", "P-1", "x", marks, "W-3").needsLead()).isFalse();
        assertThat(new Row("P-1", "P-1", "x", marks, "W-1").needsLead()).isTrue();
        assertThat(new Row("P-1", "P-1", "x", marks, null).needsLead()).isTrue();
    }

    @Test
    void aRowReadsAsWords() {
        assertThat(matrix.words(matrix.rows().get(1))).isEqualTo("primary Money; secondary Proof and People");
        assertThat(matrix.words(matrix.rows().get(2))).isEqualTo("joint primaries Proof and People; no agreed lead");
        var led = new Row("P-1", "P-1", "x", Map.of("W-3", Mark.PRIMARY, "W-5", Mark.PRIMARY), "W-5");
        assertThat(matrix.words(led)).isEqualTo("joint primaries Proof and People; People leads");
        assertThat(matrix.words(new Row("P-1", "P-1", "x", Map.of(), null))).isEqualTo("nobody answers for it");
        assertThat(matrix.words(new Row("P-1", "P-1", "x", Map.of("W-1", Mark.SECONDARY), null)))
                .isEqualTo("no primary; secondary Money");
    }

    @Test
    void aPriorityWithOnlySecondariesHasNoPrimary() {
        var row = new Row("P-1", "P-1", "x", Map.of("W-1", Mark.SECONDARY), null);
        assertThat(new Matrix(List.of(row), matrix.columns(), List.of()).withoutPrimary())
                .containsExactly(row);
    }

    @Test
    void aWorkstreamThatAnswersForNothingIsNamed() {
        var idle = new Matrix(matrix.rows(), List.of(MONEY, new Column("W-9", "Idle")), List.of()).idle();
        assertThat(idle).containsExactly(new Column("W-9", "Idle"));
    }
}
