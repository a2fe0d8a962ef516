package org.goldenthread.plan.remits;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.goldenthread.intake.paper.Block.Row;
import org.goldenthread.intake.paper.Block.Table;
import org.goldenthread.intake.paper.Place;
import org.goldenthread.intake.wording.Wording;

/**
 * A table whose rows are things to be done and whose columns are those who do them, with marks where they meet.
 *
 * @param rowHead the head over the first column, such as "Priority"
 * @param spanning the head over all the columns of marks, such as "Workstreams"; empty where there is none
 * @param columns the heads over the marks, by position
 * @param lines the rows
 */
record Matrix(Place place, String rowHead, String spanning, Map<Integer, String> columns, List<Line> lines) {
    private static final Pattern CODED = Pattern.compile(
            "([A-Z]{1,4}[ -]?\\d{1,4}[a-z]?|\\d{1,2}(?:\\.\\d{1,2})?)\\s*[-–—:.)]*\\s*(\\S.*+)", Pattern.DOTALL);
    private static final int LONGEST_HEAD = 60;

    /**
     * One row.
     *
     * @param code as printed, such as "IP3"; empty where there is none
     * @param title the words beside the code
     * @param marks what stands under each column that is not blank
     */
    record Line(String code, String title, String words, Map<Integer, String> marks, Place place) {
        /** What names the row within its paper. */
        String ref() {
            return code.isEmpty() ? Wording.title(title) : code;
        }
    }

    /** The table read so, when its cells are marks. */
    static Optional<Matrix> of(Table table) {
        int heads = headRow(table);
        if (heads < 0) {
            return Optional.empty();
        }
        var body = table.rows().subList(heads + 1, table.rows().size());
        var head = table.rows().get(heads);
        var columns = new LinkedHashMap<Integer, String>();
        for (int column = 1; column < table.width(); column++) {
            if (!head.cell(column).isBlank() && head.cell(column).length() <= LONGEST_HEAD && isMarked(body, column)) {
                columns.put(column, head.cell(column).replace('\n', ' ').strip());
            }
        }
        var lines = lines(body, columns);
        long marked = lines.stream().filter(line -> !line.marks().isEmpty()).count();
        if (columns.size() < 2 || marked < 2 || marked * 2 < lines.size()) {
            return Optional.empty();
        }
        return Optional.of(new Matrix(table.place(), rowHead(table, heads), spanning(table, heads), columns, lines));
    }

    /** The last of the first rows that heads at least two columns with words rather than marks. */
    private static int headRow(Table table) {
        int found = -1;
        for (int i = 0; i < Math.min(3, table.rows().size() - 1); i++) {
            var row = table.rows().get(i);
            var words = row.cells().stream()
                    .skip(1)
                    .map(cell -> cell.text())
                    .filter(text -> !text.isBlank())
                    .toList();
            boolean marks = words.stream().anyMatch(text -> Marks.isMark(text) && text.length() < 3);
            if (marks || (found >= 0 && !row.header() && !row.cell(0).isBlank())) {
                return found;
            }
            found = words.size() >= 2 ? i : found;
        }
        return found;
    }

    private static boolean isMarked(List<Row> body, int column) {
        int marks = 0;
        for (var row : body) {
            var cell = row.cell(column);
            if (Marks.isRating(cell) || !cell.isBlank() && !Marks.isMark(cell)) {
                return false;
            }
            marks += cell.isBlank() ? 0 : 1;
        }
        return marks > 0;
    }

    private static List<Line> lines(List<Row> body, Map<Integer, String> columns) {
        int first = columns.keySet().stream().mapToInt(Integer::intValue).min().orElse(1);
        var lines = new ArrayList<Line>();
        for (var row : body) {
            var words = new ArrayList<String>();
            for (int column = 0; column < first; column++) {
                words.add(row.cell(column).replace('\n', ' ').strip());
            }
            var label = String.join(" ", words).strip();
            if (!label.isEmpty()) {
                lines.add(line(label, row, columns));
            }
        }
        return withoutGroups(lines);
    }

    private static Line line(String label, Row row, Map<Integer, String> columns) {
        var marks = new LinkedHashMap<Integer, String>();
        columns.keySet().forEach(column -> {
            if (!row.cell(column).isBlank()) {
                marks.put(column, row.cell(column).strip());
            }
        });
        var coded = CODED.matcher(label);
        return coded.matches()
                ? new Line(coded.group(1).replace(" ", ""), coded.group(2), label, marks, row.place())
                : new Line("", label, label, marks, row.place());
    }

    /** Among rows with codes, one without code and marks is a heading between them. */
    private static List<Line> withoutGroups(List<Line> lines) {
        long coded = lines.stream().filter(line -> !line.code().isEmpty()).count();
        return coded * 2 < lines.size()
                ? lines
                : lines.stream()
                        .filter(line -> !line.code().isEmpty() || !line.marks().isEmpty())
                        .toList();
    }

    private static String rowHead(Table table, int heads) {
        for (int i = heads; i >= 0; i--) {
            if (!table.rows().get(i).cell(0).isBlank()) {
                return table.rows().get(i).cell(0);
            }
        }
        return "";
    }

    private static String spanning(Table table, int heads) {
        if (heads == 0) {
            return "";
        }
        var above = table.rows().get(heads - 1).cells().stream()
                .skip(1)
                .map(cell -> cell.text())
                .filter(text -> !text.isBlank())
                .toList();
        return above.size() == 1 ? above.getFirst() : "";
    }

    /** Two matrices may both count from one: where a code names something else already, the title names the row. */
    Matrix distinctFrom(Map<String, String> named) {
        var renamed = lines.stream()
                .map(line -> line.title().equals(named.getOrDefault(line.ref(), line.title()))
                        ? line
                        : new Line("", line.title(), line.words(), line.marks(), line.place()))
                .toList();
        renamed.forEach(line -> named.put(line.ref(), line.title()));
        return new Matrix(place, rowHead, spanning, columns, renamed);
    }

    /** Every mark in it. */
    List<String> used() {
        return lines.stream().flatMap(line -> line.marks().values().stream()).toList();
    }

    double perRow() {
        long marked = lines.stream().filter(line -> !line.marks().isEmpty()).count();
        return marked == 0 ? 0 : (double) used().size() / marked;
    }
}
