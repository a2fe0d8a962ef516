package org.goldenthread.risks.acceptance;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.risks.Assessment.Sort;
import org.goldenthread.risks.Assessments.Chosen;
import org.goldenthread.risks.matrix.Matrix;
import org.goldenthread.risks.matrix.Matrix.Cell;
import org.goldenthread.risks.matrix.Matrix.Level;
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
        var likely = level(likelihood, matrix.likelihoods());
        var severe = level(impact, matrix.impacts());
        if (likely.isPresent() && severe.isPresent()) {
            return matrix.cell(likely.getAsInt(), severe.getAsInt())
                    .filter(cell -> number.isEmpty() || number.getAsInt() == cell.score());
        }
        if (!likelihood.isEmpty() || !impact.isEmpty() || number.isEmpty()) {
            return Optional.empty();
        }
        var cells = matrix.cells().stream()
                .filter(cell -> cell.score() == number.getAsInt())
                .toList();
        return cells.size() == 1 ? Optional.of(cells.getFirst()) : Optional.empty();
    }

    /** The level with this number, or of this name: "4", "Likely", "4 - Likely", "Likely (4)". */
    private static OptionalInt level(String printed, List<Level> levels) {
        var number = number(printed);
        var words = printed.toLowerCase(Locale.UK).replaceAll("[^a-z]+", " ").strip();
        var named = levels.stream()
                .filter(one -> one.name()
                        .toLowerCase(Locale.UK)
                        .replaceAll("[^a-z]+", " ")
                        .strip()
                        .equals(words))
                .mapToInt(Level::position)
                .findFirst();
        if (number.isEmpty()) {
            return named;
        }
        boolean there = number.getAsInt() >= 1 && number.getAsInt() <= levels.size();
        boolean agrees = words.isEmpty() || named.isPresent() && named.getAsInt() == number.getAsInt();
        return there && agrees ? number : OptionalInt.empty();
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
