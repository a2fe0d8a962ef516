package org.goldenthread.measures.packs;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.goldenthread.measures.figures.Length;
import org.goldenthread.measures.figures.Polarity;
import org.goldenthread.vocabulary.Problem;

/** Reads the cells of one row, each in the words that people use; keeps what is wrong with each of them. */
final class Cells {
    private static final Map<String, Length> LENGTHS = Map.ofEntries(
            Map.entry("daily", new Length(0, 1)),
            Map.entry("weekly", Length.WEEK),
            Map.entry("monthly", Length.MONTH),
            Map.entry("quarterly", Length.QUARTER),
            Map.entry("half-yearly", Length.HALF_YEAR),
            Map.entry("yearly", Length.YEAR),
            Map.entry("annual", Length.YEAR),
            Map.entry("annually", Length.YEAR));
    private static final Pattern RANGE =
            Pattern.compile("(?:between )?(-?\\d+(?:\\.\\d+)?) (?:to|and) (-?\\d+(?:\\.\\d+)?)");
    private static final Pattern MIDPOINT = Pattern.compile("(?:around|close to) (-?\\d+(?:\\.\\d+)?)");
    private final FileRow row;
    private final List<Problem> problems;

    Cells(FileRow row, List<Problem> problems) {
        this.row = row;
        this.problems = problems;
    }

    String words(String column, String otherwise) {
        return row.says(column) ? row.get(column) : otherwise;
    }

    boolean yes(String column, boolean otherwise) {
        var words = row.get(column).toLowerCase(Locale.ROOT);
        return switch (words) {
            case "" -> otherwise;
            case "yes", "y", "true", "1" -> true;
            case "no", "n", "false", "0" -> false;
            default -> refuse(column, "Write yes or no", otherwise);
        };
    }

    int whole(String column, int otherwise) {
        var words = row.get(column);
        if (words.isEmpty()) {
            return otherwise;
        }
        return words.matches("\\d{1,4}")
                ? Integer.parseInt(words)
                : refuse(column, "“" + words + "” is not a whole number", otherwise);
    }

    BigDecimal decimal(String column, BigDecimal otherwise) {
        var words = row.get(column).replace(",", "");
        if (words.isEmpty()) {
            return otherwise;
        }
        return words.matches("-?\\d{1,12}(\\.\\d{1,9})?")
                ? new BigDecimal(words)
                : refuse(column, "“" + words + "” is not a number", otherwise);
    }

    /** A word of a closed list, by its name or by the words that people see; the first where nothing is said. */
    <E extends Enum<E>> E one(String column, List<E> all, E otherwise) {
        var words = row.get(column);
        if (words.isEmpty()) {
            return otherwise;
        }
        var key = words.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "_");
        return all.stream()
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(key))
                .findFirst()
                .orElseGet(() -> refuse(
                        column,
                        "Write one of: "
                                + String.join(
                                        ", ",
                                        all.stream()
                                                .map(one -> one.name()
                                                        .toLowerCase(Locale.ROOT)
                                                        .replace('_', ' '))
                                                .toList()),
                        otherwise));
    }

    Length length(String column, String words, Length otherwise) {
        if (words.isEmpty()) {
            return otherwise;
        }
        var known = LENGTHS.get(words.toLowerCase(Locale.ROOT));
        if (known != null) {
            return known;
        }
        try {
            return Length.ofCode(words);
        } catch (IllegalArgumentException none) {
            return refuse(
                    column, "Write weekly, monthly, quarterly, half-yearly, yearly or a length such as P2M", otherwise);
        }
    }

    Polarity polarity(String column, Polarity otherwise) {
        var words = row.get(column).toLowerCase(Locale.ROOT);
        switch (words) {
            case "":
                return otherwise;
            case "high":
                return Polarity.HIGH;
            case "low":
                return Polarity.LOW;
            case "none":
                return Polarity.NONE;
            default:
                break;
        }
        var midpoint = MIDPOINT.matcher(words);
        if (midpoint.matches()) {
            return Polarity.around(new BigDecimal(midpoint.group(1)));
        }
        var range = RANGE.matcher(words);
        if (range.matches()) {
            var from = new BigDecimal(range.group(1));
            var to = new BigDecimal(range.group(2));
            return from.compareTo(to) <= 0
                    ? new Polarity.Within(from, to)
                    : refuse(column, "The range ends before it begins", otherwise);
        }
        return refuse(
                column,
                "Say which direction is good: high, low, none, a range such as 5 to 10, or around 5",
                otherwise);
    }

    <T> T refuse(String column, String message, T instead) {
        problems.add(row.problem(column, message));
        return instead;
    }
}
