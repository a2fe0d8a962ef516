package org.goldenthread.risks.matrix;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.goldenthread.risks.matrix.Matrix.Cell;
import org.goldenthread.risks.matrix.Matrix.Level;

/** What is meant by levels and scores as papers and spreadsheets print them, in a matrix. */
public record Scale(Matrix matrix) {
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern WORKED = Pattern.compile("[a-z]?\\s*(\\d)\\s*[x×*/,]\\s*[a-z]?\\s*(\\d)\\b.*");
    private static final Pattern CODED = Pattern.compile("([A-Z])\\s*[-/X×,]?\\s*([IVX]{1,4}|\\d)");
    private static final List<String> ROMAN = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");

    /**
     * The level that "4", "Likely", "4 - Likely", "Likely (4)" or "L4" means; in a scale whose levels have codes also
     * "C", "C - Significant", "III" or, for that, "3". Empty where none, or where one part means another than the other.
     */
    public static Optional<Integer> level(List<Level> levels, String words) {
        return levels.stream().noneMatch(one -> one.code().isEmpty()) ? coded(levels, words) : counted(levels, words);
    }

    private static Optional<Integer> coded(List<Level> levels, String words) {
        var parts = words.strip().split("[^A-Za-z0-9]+", 2);
        var code = roman(levels, parts[0].toUpperCase(Locale.UK));
        var rest = parts.length > 1 ? letters(parts[1]) : "";
        var found = levels.stream().filter(one -> one.code().equals(code)).findFirst();
        return found.isEmpty()
                ? counted(levels.stream().map(Scale::uncoded).toList(), words)
                : found.filter(one ->
                                rest.isEmpty() || letters(uncoded(one).name()).equals(rest))
                        .map(Level::position);
    }

    /** In a scale of I to IV a figure is one of those. */
    private static String roman(List<Level> levels, String code) {
        boolean figure = code.matches("[1-9]") && levels.stream().allMatch(one -> ROMAN.contains(one.code()));
        return figure ? ROMAN.get(Integer.parseInt(code)) : code;
    }

    private static Level uncoded(Level level) {
        return new Level(
                level.position(), level.name().substring(level.code().length()).strip(), level.words());
    }

    private static Optional<Integer> counted(List<Level> levels, String words) {
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

    /** The cell that "4 x 5", "C2", "High 15" or "15" means; empty where more than one has that score, or none. */
    public Optional<Cell> scored(String words) {
        var coded = CODED.matcher(words.toUpperCase(Locale.UK).strip());
        if (coded.matches() && !matrix.likelihoods().getFirst().code().isEmpty()) {
            return level(matrix.likelihoods(), coded.group(1))
                    .flatMap(likely ->
                            level(matrix.impacts(), coded.group(2)).flatMap(severe -> matrix.cell(likely, severe)));
        }
        var plain = words.toLowerCase(Locale.UK).strip();
        var worked = WORKED.matcher(plain);
        if (worked.matches()) {
            return matrix.cell(Integer.parseInt(worked.group(1)), Integer.parseInt(worked.group(2)));
        }
        var figure = NUMBER.matcher(plain);
        if (!figure.find()) {
            return Optional.empty();
        }
        var number = figure.group();
        var found = matrix.cells().stream()
                .filter(one -> String.valueOf(one.score()).equals(number))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** Such as "1 Rare, 2 Unlikely". */
    public static String words(List<Level> levels) {
        return levels.stream().map(Level::label).collect(Collectors.joining(", "));
    }

    /** A cell as a preview shows it: "High 15, Possible × Severe". */
    public String words(int likelihood, int impact) {
        return matrix.cell(likelihood, impact)
                .map(cell -> matrix.band(cell).name() + " " + cell.score() + ", " + matrix.words(cell))
                .orElse("");
    }
}
