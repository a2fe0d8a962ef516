package org.goldenthread.plan.papers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goldenthread.intake.paper.Block.Row;
import org.goldenthread.intake.paper.Block.Table;
import org.goldenthread.intake.paper.Place;
import org.goldenthread.intake.wording.Passage;
import org.goldenthread.intake.wording.Wording;

/**
 * A table whose column heads are the plan's workstreams and whose cells are their projects.
 *
 * @param workstreams the names of the columns' workstreams as the plan gives them
 * @param columns the printed lines of each column, downwards
 */
record ProjectBoard(Place place, List<String> workstreams, List<List<Line>> columns) {
    private static final int FEWEST = 2;
    private static final int LONGEST_HEAD = 200;
    private static final int DEEPEST_HEAD = 3;

    /** A line of a cell, with its place. */
    record Line(String text, Place place) {}

    /** Every such table of a paper that names these workstreams, with the pieces that a page break cut off. */
    static List<ProjectBoard> in(List<Passage> passages, List<String> workstreams) {
        var known = workstreams.stream().collect(Collectors.toMap(Wording::key, name -> name, (one, two) -> one));
        var boards = new ArrayList<ProjectBoard>();
        boolean open = false;
        for (var passage : passages) {
            var table = passage.table();
            if (table == null) {
                open = open && passage.text().isBlank();
                continue;
            }
            var board = of(table, known);
            board.ifPresent(boards::add);
            if (open && board.isEmpty() && !table.rows().getFirst().header()) {
                boards.getLast().takeIn(table);
            }
            open = open || board.isPresent();
        }
        return boards;
    }

    private static Optional<ProjectBoard> of(Table table, Map<String, String> workstreams) {
        for (int depth = 1; depth <= Math.min(DEEPEST_HEAD, table.rows().size() - 1); depth++) {
            var heads = heads(table, depth, workstreams);
            if (heads.size() >= FEWEST && heads.size() == table.width()) {
                var body = table.rows().subList(depth, table.rows().size());
                return Optional.of(new ProjectBoard(table.place(), heads, columns(body, heads.size())));
            }
        }
        return Optional.empty();
    }

    private static List<String> heads(Table table, int depth, Map<String, String> workstreams) {
        return IntStream.range(0, table.width())
                .mapToObj(column -> table.rows().subList(0, depth).stream()
                        .map(row -> row.cell(column))
                        .collect(Collectors.joining(" ")))
                .filter(head -> head.length() <= LONGEST_HEAD)
                .flatMap(head -> Stream.ofNullable(workstreams.get(Wording.key(head))))
                .toList();
    }

    private static List<List<Line>> columns(List<Row> rows, int width) {
        return IntStream.range(0, width)
                .mapToObj(column -> rows.stream()
                        .flatMap(row -> lines(row, column))
                        .collect(Collectors.toCollection(ArrayList::new)))
                .map(lines -> (List<Line>) lines)
                .toList();
    }

    private static Stream<Line> lines(Row row, int column) {
        return row.cell(column)
                .lines()
                .map(line -> line.replaceFirst("^\\s*[-–•*\uF0B7]\\s+", "").strip())
                .filter(line -> !line.isEmpty())
                .map(line -> new Line(line, row.place().atCell(row.place().row(), column + 1)));
    }

    /** A narrower piece goes on with the longest column, since that is the one the page cut. */
    private void takeIn(Table piece) {
        var longest = columns.stream().max(Comparator.comparingInt(List::size)).orElseThrow();
        for (var row : piece.rows()) {
            for (int column = 0; column < row.cells().size(); column++) {
                var target = piece.width() == columns.size() ? columns.get(column) : longest;
                lines(row, column).forEach(target::add);
            }
        }
    }
}
