package org.goldenthread.measures.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.Fixtures;
import org.goldenthread.vocabulary.Checked;
import org.junit.jupiter.api.Test;

class FormulaTests {
    private static Formula.Outcome worked(String formula, String... inputs) {
        return Fixtures.got(Formula.read(formula))
                .calculator()
                .of(Stream.of(inputs).map(BigDecimal::new).toList());
    }

    private static String number(String formula, String... inputs) {
        return worked(formula, inputs) instanceof Formula.Outcome.Worked(BigDecimal value)
                ? value.stripTrailingZeros().toPlainString()
                : "none";
    }

    private static String refused(String formula) {
        return Formula.read(formula) instanceof Checked.Refused<Formula> refused
                ? refused.problems().getFirst().message()
                : "accepted";
    }

    @Test
    void aFormulaIsWorkedOutInDecimals() {
        assertThat(number("(COM01 + COM02) / 2", "0.1", "0.2")).isEqualTo("0.15");
        assertThat(number("100 * A / B", "1", "8")).isEqualTo("12.5");
        assertThat(number("MAX(A, B) - MIN(A, B)", "3", "5")).isEqualTo("2");
        assertThat(number("A - A", "0.3")).isEqualTo("0");
        assertThat(number("ROUND(A / B, 2)", "2", "3")).isEqualTo("0.67");
    }

    @Test
    void codesWithOtherSignsStandInBracketsAndCasesDoNotMatter() {
        var formula = Fixtures.got(Formula.read("[NI 192] / (wf-3 + WF) + [ni 192]".replace("wf-3", "[WF-3]")));

        assertThat(formula.codes()).containsExactly("NI 192", "WF-3", "WF");
    }

    @Test
    void aMeasureMayBeCalledLikeAFunctionOrAConstant() {
        assertThat(number("MAX + PI + E", "1", "2", "3")).isEqualTo("6");
    }

    @Test
    void whatCannotBeReadIsRefusedWithItsPlace() {
        assertThat(refused("COM01 + # COM02")).contains("At “# COM02” (sign 9)");
        assertThat(refused("COM01 COM02")).contains("At “COM02” (sign 7)");
        assertThat(refused("(COM01 + COM02")).doesNotContain("accepted");
        assertThat(refused("COM01 +")).doesNotContain("accepted");
        assertThat(refused("3 + 4")).contains("at least one other measure");
        assertThat(refused("RANDOM() + A")).doesNotContain("accepted");
    }

    @Test
    void dividingByNothingGivesNoFigureAndSaysWhy() {
        assertThat(worked("A / B", "1", "0"))
                .isEqualTo(new Formula.Outcome.Nothing("it would have to be divided by 0"));
    }

    @Test
    void manyPeriodsAreWorkedOutQuickly() {
        var calculator = Fixtures.got(Formula.read("(A + B) / C * 100")).calculator();
        var inputs = List.of(BigDecimal.ONE, BigDecimal.TEN, new BigDecimal("3"));
        long began = System.nanoTime();
        for (int i = 0; i < 6000; i++) {
            calculator.of(inputs);
        }
        assertThat(System.nanoTime() - began).isLessThan(3_000_000_000L);
    }
}
