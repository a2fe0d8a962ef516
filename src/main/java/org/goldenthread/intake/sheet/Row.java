package org.goldenthread.intake.sheet;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Map;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;

/**
 * One row of a file.
 *
 * @param number of the row as a spreadsheet program counts it, the head being row 1
 * @param cells by the column's key; a missing one is empty
 */
public record Row(int number, Map<String, String> cells) {
    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d MMM uuuu", java.util.Locale.UK),
            DateTimeFormatter.ofPattern("d MMMM uuuu", java.util.Locale.UK));

    public Row {
        cells = Map.copyOf(cells);
    }

    public String get(String column) {
        return cells.getOrDefault(column, "");
    }

    public boolean blank() {
        return cells.values().stream().allMatch(String::isEmpty);
    }

    /** What is wrong, with the place: "row 4, column opened". */
    public Problem problem(String column, String message) {
        return new Problem("row " + number + ", column " + column, message);
    }

    /** The day in a column, written 2024-04-01, 1/4/2024 or 1 April 2024; absent where the cell is empty. */
    public Checked<java.util.Optional<LocalDate>> day(String column) {
        var words = get(column);
        if (words.isEmpty()) {
            return Checked.accepted(java.util.Optional.empty());
        }
        var day = day(words, 0);
        return day == null
                ? Checked.refused(
                        List.of(problem(column, "“" + words + "” is not a day; write it as 2024-04-01 or 1/4/2024")))
                : Checked.accepted(java.util.Optional.of(day));
    }

    private static @Nullable LocalDate day(String words, int format) {
        if (format == DAYS.size()) {
            return null;
        }
        try {
            return LocalDate.parse(words, DAYS.get(format));
        } catch (DateTimeParseException other) {
            return day(words, format + 1);
        }
    }
}
