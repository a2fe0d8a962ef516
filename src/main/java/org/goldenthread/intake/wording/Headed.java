package org.goldenthread.intake.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.goldenthread.intake.paper.Block.Cell;
import org.goldenthread.intake.paper.Block.Row;
import org.goldenthread.intake.paper.Block.Table;

/**
 * A table of figures whose columns are known by their heads; several columns may tell the same for different years.
 *
 * @param columns the columns that have a head, left to right
 * @param rows the rows under the head, without those that repeat it
 */
public record Headed(List<Under> columns, List<Row> rows) {
    private static final Cell BLANK = new Cell(List.of());
    private static final int DEEPEST_HEAD = 3;

    /** A column: its position from zero, what its figures or its words tell, and its head as printed. */
    public record Under(int index, Head head, Optional<Column> words, String printed) {}

    /**
     * The table read by its head: the rows that the file marks as such, put together column by column, else the one of
     * the top rows that reads most like a head. Empty when no row is left under it.
     */
    public static Optional<Headed> of(Table table) {
        int above = above(table);
        int marked =
                (int) table.rows().stream().skip(above).takeWhile(Row::header).count();
        int from = marked > 0 ? above : likeliest(table);
        int to = from + Math.max(marked, 1);
        while (marked <= 1
                && to + 1 < table.rows().size()
                && isSecondHead(table.rows().get(to))) {
            to++;
        }
        if (to >= table.rows().size()) {
            return Optional.empty();
        }
        var columns = columns(table.rows().subList(from, to));
        var heads = table.rows().subList(from, to).stream().map(Row::text).toList();
        var rows = table.rows().stream()
                .skip(to)
                .filter(row -> !heads.contains(row.text()))
                .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Headed(columns, rows));
    }

    /** How many rows stand over the one that the file marks as the head: titles of one cell, and blank ones. */
    private static int above(Table table) {
        return (int) table.rows().stream()
                .takeWhile(row -> !row.header() || isTitle(row))
                .takeWhile(row -> row.cells().stream()
                                .filter(cell -> !cell.text().isBlank())
                                .count()
                        <= 1)
                .count();
    }

    /** The second line of a head: nothing under the first column, and words or periods under the others. */
    private static boolean isSecondHead(Row row) {
        var filled = row.cells().stream()
                .map(cell -> cell.text().strip())
                .filter(words -> !words.isEmpty())
                .toList();
        return row.cell(0).isBlank()
                && filled.size() > 2
                && filled.stream().noneMatch(words -> Reading.of(words).isPresent())
                && filled.stream().anyMatch(words -> Head.of(words) != Head.OTHER);
    }

    private static boolean isTitle(Row row) {
        return row.cells().size() > 2 && isSection(row);
    }

    private static int likeliest(Table table) {
        return IntStream.range(0, Math.min(DEEPEST_HEAD, table.rows().size()))
                .boxed()
                .max(Comparator.comparingInt((Integer row) -> told(table.rows().get(row)))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(0);
    }

    private static int told(Row row) {
        return (int) columns(List.of(row)).stream()
                .filter(column -> column.head() != Head.OTHER || column.words().isPresent())
                .count();
    }

    private static List<Under> columns(List<Row> heads) {
        var columns = new ArrayList<Under>();
        int width = heads.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        for (int i = 0; i < width; i++) {
            int index = i;
            var printed = IntStream.range(0, heads.size())
                    .mapToObj(level -> over(heads, level, index))
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining(" "));
            if (!printed.isEmpty()) {
                columns.add(new Under(index, Head.of(printed), Columns.meaning(printed), printed));
            }
        }
        return columns;
    }

    /** A head over several columns is printed once, over the first of them; each column is also under it. */
    private static String over(List<Row> heads, int level, int column) {
        var own = line(heads.get(level), column);
        if (!own.isEmpty()
                || level + 1 >= heads.size()
                || line(heads.get(level + 1), column).isEmpty()) {
            return own;
        }
        int left = column - 1;
        while (left > 0 && line(heads.get(level), left).isEmpty()) {
            left--;
        }
        boolean spans = left >= 0 && !line(heads.get(level + 1), left).isEmpty();
        return spans ? line(heads.get(level), left) : "";
    }

    private static String line(Row row, int column) {
        return row.cell(column).replace('\n', ' ').strip();
    }

    public boolean has(Head... heads) {
        return columns.stream().map(Under::head).anyMatch(Set.of(heads)::contains);
    }

    /** The first column that tells this. */
    public Optional<Under> column(Head head) {
        return columns.stream().filter(column -> column.head() == head).findFirst();
    }

    /** The cell of a row under the first of these heads that the table has and the row does not leave blank. */
    public Cell cell(Row row, Head... heads) {
        for (var head : heads) {
            var cell = cell(row, under -> under.head() == head);
            if (!cell.parts().isEmpty()) {
                return cell;
            }
        }
        return BLANK;
    }

    /** The cell of a row under a column of words. */
    public Cell cell(Row row, Column words) {
        return cell(row, under -> under.words().filter(words::equals).isPresent());
    }

    private Cell cell(Row row, Predicate<Under> wanted) {
        return columns.stream()
                .filter(wanted)
                .filter(under -> !row.cell(under.index()).isBlank())
                .map(under -> row.cells().get(under.index()))
                .findFirst()
                .orElse(BLANK);
    }

    /** The words of that cell on one line. */
    public String text(Row row, Head... heads) {
        return cell(row, heads).text().replace('\n', ' ').strip();
    }

    /** The words of that cell on one line. */
    public String text(Row row, Column words) {
        return cell(row, words).text().replace('\n', ' ').strip();
    }

    /** Whether a row holds words in one cell only, as the rows do that open a part of the table. */
    public static boolean isSection(Row row) {
        return row.cells().stream().filter(cell -> !cell.text().isBlank()).count() == 1;
    }
}
