package org.goldenthread.risks.load;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.goldenthread.risks.Assessments.Chosen;
import org.goldenthread.risks.matrix.Matrix;
import org.goldenthread.risks.matrix.Matrix.Cell;
import org.goldenthread.risks.matrix.Matrix.Level;

/** What is meant by levels and scores as spreadsheets print them, in the matrix of a register. */
record Scale(Matrix matrix) {
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern WORKED = Pattern.compile("[a-z]?\\s*(\\d)\\s*[x×*/,]\\s*[a-z]?\\s*(\\d)\\b.*");

    /**
     * The level that "4", "Likely", "4 - Likely" or "L4" means; empty where none, or where the figure is that of one
     * and the word that of another.
     */
    static Optional<Integer> level(List<Level> levels, String words) {
        var letters = letters(words);
        var named = levels.stream()
                .filter(one -> letters(one.name()).equals(letters))
                .map(Level::position)
                .findFirst();
        var figure = NUMBER.matcher(words.strip().replaceFirst("\\.0+$", ""));
        var counted = figure.find() && figure.group().length() == 1
                ? Optional.of(Integer.parseInt(figure.group()))
                : Optional.<Integer>empty();
        boolean another = figure.find();
        if (counted.isEmpty()) {
            return another ? Optional.empty() : named;
        }
        boolean clash = named.isPresent() && !named.equals(counted);
        return counted.filter(one -> one >= 1 && one <= levels.size() && !another && !clash);
    }

    private static String letters(String words) {
        return words.toLowerCase(Locale.UK).replaceAll("[^a-z]+", " ").strip();
    }

    /** The cell that "4 x 5", "High 15" or "15" means; empty where more than one has that score, or none. */
    Optional<Chosen> scored(String words) {
        var plain = words.toLowerCase(Locale.UK).strip();
        var worked = WORKED.matcher(plain);
        if (worked.matches()) {
            return matrix.cell(Integer.parseInt(worked.group(1)), Integer.parseInt(worked.group(2)))
                    .map(Scale::chosen);
        }
        var figure = NUMBER.matcher(plain);
        if (!figure.find()) {
            return Optional.empty();
        }
        var number = figure.group();
        var found = matrix.cells().stream()
                .filter(one -> String.valueOf(one.score()).equals(number))
                .toList();
        return found.size() == 1 ? Optional.of(chosen(found.getFirst())) : Optional.empty();
    }

    private static Chosen chosen(Cell cell) {
        return new Chosen(cell.likelihood(), cell.impact());
    }

    /** Such as "1 Rare, 2 Unlikely". */
    static String words(List<Level> levels) {
        return levels.stream().map(one -> one.position() + " " + one.name()).collect(Collectors.joining(", "));
    }

    /** A cell as the preview shows it: "High 15, Possible × Severe". */
    String words(Chosen chosen) {
        return matrix.cell(chosen.likelihood(), chosen.impact())
                .map(cell -> matrix.band(cell).name() + " " + cell.score() + ", " + matrix.words(cell))
                .orElse("");
    }
}
