package org.goldenthread.risks.acceptance;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.risks.Assessment.Sort;
import org.goldenthread.risks.Assessments.Chosen;
import org.goldenthread.risks.matrix.Matrix;
import org.goldenthread.risks.matrix.Matrix.Cell;
import org.goldenthread.risks.matrix.Scale;
import org.jspecify.annotations.Nullable;

/**
 * How a paper scores a risk, as printed. It counts only where it fits the council's matrix: both levels are levels of
 * it, and the score is the one that the matrix gives there, or a score alone that only one cell has. What does not fit
 * is not bent until it does: the risk stays unassessed.
 */
record PrintedScore(String likelihood, String impact, String score) {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    /** Every cell that a proposal's scores fit, by what they judge. */
    static Map<Sort, Chosen> fitting(Proposal proposal, Matrix matrix) {
        var printed = Map.of(
                Sort.CURRENT,
                new PrintedScore(proposal.said("likelihood"), proposal.said("impact"), proposal.said("score")),
                Sort.GROSS,
                of(proposal.fields().get("inherent")),
                Sort.TARGET,
                of(proposal.fields().get("target")));
        var chosen = new EnumMap<Sort, Chosen>(Sort.class);
        printed.forEach((sort, score) ->
                score.in(matrix).ifPresent(cell -> chosen.put(sort, new Chosen(cell.likelihood(), cell.impact()))));
        return chosen;
    }

    private static PrintedScore of(@Nullable Object fields) {
        return fields instanceof Map<?, ?> named
                ? new PrintedScore(word(named, "likelihood"), word(named, "impact"), word(named, "score"))
                : new PrintedScore("", "", "");
    }

    private static String word(Map<?, ?> fields, String name) {
        var value = fields.get(name);
        return value == null ? "" : String.valueOf(value).strip();
    }

    /** The one cell that it can mean. */
    Optional<Cell> in(Matrix matrix) {
        var number = number(score);
        var likely = Scale.level(matrix.likelihoods(), likelihood);
        var severe = Scale.level(matrix.impacts(), impact);
        if (likely.isPresent() && severe.isPresent()) {
            return matrix.cell(likely.get(), severe.get())
                    .filter(cell -> number.isEmpty() || number.getAsInt() == cell.score());
        }
        return likelihood.isEmpty() && impact.isEmpty() ? new Scale(matrix).scored(score) : Optional.empty();
    }

    private static OptionalInt number(String printed) {
        var found = NUMBER.matcher(printed);
        if (!found.find()) {
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(found.group());
        return found.find() ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
