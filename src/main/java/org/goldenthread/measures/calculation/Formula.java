package org.goldenthread.measures.calculation;

import com.ezylang.evalex.BaseException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.config.MapBasedFunctionDictionary;
import com.ezylang.evalex.functions.basic.AbsFunction;
import com.ezylang.evalex.functions.basic.AverageFunction;
import com.ezylang.evalex.functions.basic.MaxFunction;
import com.ezylang.evalex.functions.basic.MinFunction;
import com.ezylang.evalex.functions.basic.RoundFunction;
import com.ezylang.evalex.functions.basic.SumFunction;
import com.ezylang.evalex.parser.ParseException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;

/**
 * A formula over other measures by their codes, such as "(COM01 + COM02) / 2"; a code with other signs than letters,
 * digits and underlines stands in square brackets: "[NI 192] / [WF-3]". Worked out in decimals of 34 digits.
 */
final class Formula {
    private static final int MOST_KEPT = 5000;
    private static final ExpressionConfiguration PLAIN = ExpressionConfiguration.builder()
            .functionDictionary(MapBasedFunctionDictionary.ofFunctions(
                    Map.entry("MIN", new MinFunction()),
                    Map.entry("MAX", new MaxFunction()),
                    Map.entry("SUM", new SumFunction()),
                    Map.entry("AVERAGE", new AverageFunction()),
                    Map.entry("ABS", new AbsFunction()),
                    Map.entry("ROUND", new RoundFunction())))
            .mathContext(MathContext.DECIMAL128)
            .defaultConstants(Map.of())
            .arraysAllowed(false)
            .structuresAllowed(false)
            .binaryAllowed(false)
            .implicitMultiplicationAllowed(false)
            .build();
    private static final Map<String, Formula> KEPT = new ConcurrentHashMap<>();

    private final Expression expression;
    private final List<String> codes;

    private Formula(Expression expression, List<String> codes) {
        this.expression = expression;
        this.codes = codes;
    }

    /** The formula that is written; refused with the place of what cannot be read. */
    static Checked<Formula> read(String text) {
        var known = KEPT.get(text);
        if (known != null) {
            return Checked.accepted(known);
        }
        return switch (Codes.in(text)) {
            case Checked.Refused<Codes>(List<Problem> problems) -> Checked.refused(problems);
            case Checked.Accepted<Codes>(Codes codes) -> parsed(text, codes);
        };
    }

    private static Checked<Formula> parsed(String text, Codes codes) {
        try {
            var expression = new Expression(codes.rewritten(), PLAIN);
            expression.validate();
            if (codes.names().isEmpty()) {
                return Checked.refused("formula", "Name at least one other measure by its code, such as COM01 / COM02");
            }
            var formula = new Formula(expression, codes.names());
            if (KEPT.size() < MOST_KEPT) {
                KEPT.put(text, formula);
            }
            return Checked.accepted(formula);
        } catch (ParseException odd) {
            return Checked.refused("formula", codes.explain(text, odd.getStartPosition()));
        }
    }

    /** The codes of its inputs, each once, in their order. */
    List<String> codes() {
        return codes;
    }

    /** A calculator for many periods, for one thread. */
    Calculator calculator() {
        try {
            return new Calculator(expression.copy());
        } catch (ParseException read) {
            throw new IllegalStateException("what was read once can be read again", read);
        }
    }

    /** Works the formula out for one period after the other. */
    static final class Calculator {
        private final Expression expression;

        private Calculator(Expression expression) {
            this.expression = expression;
        }

        /** @param inputs in the order of the codes, none of them missing */
        Outcome of(List<BigDecimal> inputs) {
            for (int i = 0; i < inputs.size(); i++) {
                expression.with(Codes.variable(i), inputs.get(i));
            }
            try {
                var result = expression.evaluate();
                return result.isNumberValue()
                        ? new Outcome.Worked(result.getNumberValue())
                        : new Outcome.Nothing("the formula gives no number");
            } catch (BaseException | ArithmeticException odd) {
                return new Outcome.Nothing(
                        String.valueOf(odd.getMessage())
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .contains("zero")
                                ? "it would have to be divided by 0"
                                : "the formula cannot be worked out with these inputs");
            }
        }
    }

    /** A figure, or why there is none. */
    sealed interface Outcome {
        record Worked(BigDecimal value) implements Outcome {}

        record Nothing(String why) implements Outcome {}
    }
}
