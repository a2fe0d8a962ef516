package org.goldenthread.risks.matrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.goldenthread.risks.matrix.Matrix.Band;
import org.goldenthread.risks.matrix.Matrix.Cell;
import org.goldenthread.risks.matrix.Matrix.Level;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;

/**
 * A matrix as people write it, in a pack or in a form.
 *
 * @param likelihoods a level a line, the least likely first: "Rare | less than once in ten years"
 * @param impacts the same for impact
 * @param bands a band a line, the least pressing first: "Low | good | accept and watch"
 * @param cells "15 High" by "likelihood.impact"
 */
public record MatrixText(String likelihoods, String impacts, String bands, Map<String, String> cells) {
    private static final Pattern CELL = Pattern.compile("\\s*(\\d{1,3})\\s+(.+?)\\s*");
    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");

    public MatrixText {
        cells = Map.copyOf(cells);
    }

    /** A matrix in the words that {@link #read} understands. */
    public static MatrixText of(Matrix matrix) {
        var cells = new LinkedHashMap<String, String>();
        matrix.cells()
                .forEach(cell -> cells.put(
                        cell.key(), cell.score() + " " + matrix.band(cell).name()));
        return new MatrixText(
                levels(matrix.likelihoods()),
                levels(matrix.impacts()),
                String.join(
                        "\n",
                        matrix.bands().stream()
                                .map(band -> band.name() + " | " + band.tone().code() + " | " + band.words())
                                .toList()),
                cells);
    }

    private static String levels(List<Level> levels) {
        return String.join(
                "\n",
                levels.stream().map(one -> one.name() + " | " + one.words()).toList());
    }

    /** The matrix that is meant, or every reason why there is none. */
    public Checked<Matrix> read(Matrix.Edition edition) {
        var problems = new ArrayList<Problem>();
        var found = new ArrayList<Band>();
        for (var line : lines(bands)) {
            band(line, found.size() + 1, problems, found);
        }
        var read = new Matrix(0, edition, read(likelihoods), read(impacts), found, cells(found));
        if (edition.name().isBlank() || edition.name().length() > 120) {
            problems.add(new Problem("name", "Enter a name, up to 120 characters"));
        }
        problems.addAll(read.problems());
        return problems.isEmpty() ? Checked.accepted(read) : Checked.refused(problems);
    }

    /** How many lines say something: the number of levels. */
    public static int count(String text) {
        return lines(text).size();
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static List<Level> read(String text) {
        var levels = new ArrayList<Level>();
        for (var line : lines(text)) {
            var parts = BAR.split(line, 2);
            levels.add(new Level(levels.size() + 1, parts[0], parts.length > 1 ? parts[1] : ""));
        }
        return levels;
    }

    private static void band(String line, int position, List<Problem> problems, List<Band> found) {
        var parts = BAR.split(line, 3);
        var tone = tone(parts.length > 1 ? parts[1] : "");
        if (tone == null) {
            problems.add(new Problem(
                    "bands", "Write each band as name | good, warning or bad | what is to be done: “" + line + "”"));
        } else {
            found.add(new Band(position, parts[0], tone, parts.length > 2 ? parts[2] : ""));
        }
    }

    private static @Nullable Tone tone(String word) {
        return switch (word.toLowerCase(Locale.UK)) {
            case "good", "green" -> Tone.GOOD;
            case "warning", "amber" -> Tone.WARNING;
            case "bad", "red" -> Tone.BAD;
            default -> null;
        };
    }

    private List<Cell> cells(List<Band> known) {
        var found = new ArrayList<Cell>();
        cells.forEach((key, words) -> {
            var at = key.split("\\.");
            var cell = CELL.matcher(words);
            if (at.length == 2 && cell.matches()) {
                known.stream()
                        .filter(band -> band.name().equalsIgnoreCase(cell.group(2)))
                        .findFirst()
                        .ifPresent(band -> found.add(new Cell(
                                Integer.parseInt(at[0]),
                                Integer.parseInt(at[1]),
                                Integer.parseInt(cell.group(1)),
                                band.position())));
            }
        });
        int likely = count(likelihoods);
        int severe = count(impacts);
        found.removeIf(cell -> cell.likelihood() > likely || cell.impact() > severe);
        return found;
    }
}
