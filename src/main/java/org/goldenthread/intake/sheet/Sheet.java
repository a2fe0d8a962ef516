package org.goldenthread.intake.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.goldenthread.intake.reading.TextFile;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;

/**
 * A comma-separated file with a head: any encoding, separated by commas, semicolons or tabs, columns in any order.
 *
 * @param columns the keys of its columns, in their order
 * @param rows those that are not blank
 */
public record Sheet(List<String> columns, List<Row> rows) {
    private static final int MOST_ROWS = 200_000;

    public Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** A column's key: its head in lower case, with hyphens for spaces. */
    public static String key(String head) {
        return head.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    /**
     * Reads a file.
     *
     * @param needed columns without which the file makes no sense
     * @return the sheet, or why it cannot be read
     */
    public static Checked<Sheet> read(Path file, Set<String> needed) {
        try {
            char separator = separator(file);
            try (var words = TextFile.open(file);
                    var records = reader(separator).ofCsvRecord(words)) {
                return fill(records, needed);
            }
        } catch (CsvParseException odd) {
            return Checked.refused("file", "The rows cannot be told apart: check the quotation marks");
        } catch (IOException gone) {
            return Checked.refused("file", "The file cannot be read: " + gone.getMessage());
        }
    }

    /** Reads rows that were copied from a spreadsheet, with their head. */
    public static Checked<Sheet> pasted(String copied, Set<String> needed) {
        var rows = copied.startsWith("\ufeff") ? copied.substring(1) : copied;
        try {
            return fill(reader(separator(rows.lines().findFirst().orElse(""))).ofCsvRecord(rows), needed);
        } catch (CsvParseException odd) {
            return Checked.refused("rows", "The rows cannot be told apart: check the quotation marks");
        }
    }

    private static CsvReader.CsvReaderBuilder reader(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true);
    }

    private static Checked<Sheet> fill(Iterable<CsvRecord> records, Set<String> needed) {
        List<String> columns = List.of();
        List<Row> rows = new ArrayList<>();
        for (var record : records) {
            if (columns.isEmpty()) {
                columns = record.getFields().stream().map(Sheet::key).toList();
                continue;
            }
            var row = new Row((int) record.getStartingLineNumber(), cells(columns, record.getFields()));
            if (!row.blank()) {
                rows.add(row);
            }
            if (rows.size() > MOST_ROWS) {
                return Checked.refused("file", "A file may have up to " + MOST_ROWS + " rows; split it");
            }
        }
        var problems = headProblems(columns, needed);
        return problems.isEmpty() ? Checked.accepted(new Sheet(columns, rows)) : Checked.refused(problems);
    }

    private static List<Problem> headProblems(List<String> columns, Set<String> needed) {
        if (columns.isEmpty()) {
            return List.of(new Problem("file", "The file is empty"));
        }
        return needed.stream()
                .filter(column -> !columns.contains(column))
                .sorted()
                .map(column -> new Problem("file", "The first row has no column “" + column + "”"))
                .toList();
    }

    private static Map<String, String> cells(List<String> columns, List<String> fields) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < Math.min(columns.size(), fields.size()); i++) {
            cells.merge(columns.get(i), plain(fields.get(i)), (one, other) -> one.isEmpty() ? other : one);
        }
        return cells;
    }

    // Exports put an apostrophe before what a spreadsheet program would take for a formula; here it comes off again.
    private static String plain(String field) {
        var words = field.strip();
        return words.matches("'[=+\\-@].*") ? words.substring(1) : words;
    }

    private static char separator(Path file) throws IOException {
        try (var reader = TextFile.open(file)) {
            return separator(reader.readLine());
        }
    }

    private static char separator(@org.jspecify.annotations.Nullable String head) {
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            best = count(head, candidate) > count(head, best) ? candidate : best;
        }
        return best;
    }

    private static long count(@org.jspecify.annotations.Nullable String head, char separator) {
        return head == null ? 0 : head.chars().filter(c -> c == separator).count();
    }
}
