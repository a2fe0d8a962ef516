package org.goldenthread.intake.reading.pdf;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.intake.paper.Lead;
import org.goldenthread.intake.reading.pdf.Line.Piece;

/** Finds tables without ruling lines: lines whose wide gaps stand under one another. */
final class GapTables {
    private static final int FEWEST_ROWS = 3;
    private static final float LARGEST_STEP = 3.2f;

    private GapTables() {}

    static List<Mark> of(List<Mark.Words> words) {
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < words.size(); ) {
            int end = end(words, i);
            if (end > i) {
                marks.add(table(words.subList(i, end)));
                i = end;
            } else {
                marks.add(words.get(i));
                i++;
            }
        }
        return marks;
    }

    /** Where the table ends that begins here; the same place where none begins. */
    private static int end(List<Mark.Words> words, int from) {
        if (!isParted(words.get(from).line())) {
            return from;
        }
        var columns = new ArrayList<float[]>();
        int parted = 0;
        int end = from;
        for (int i = from; i < words.size(); i++) {
            var line = words.get(i).line();
            if (i > from && isFar(words.get(i - 1).line(), line)) {
                break;
            }
            var widened = widened(columns, line);
            boolean isRow = isParted(line);
            if (widened.size() < 2 || !isRow && !isContinuation(line, columns)) {
                break;
            }
            columns.clear();
            columns.addAll(widened);
            if (isRow) {
                parted++;
                end = i + 1;
            } else if (end == i) {
                end = i + 1;
            }
        }
        return parted >= FEWEST_ROWS ? end : from;
    }

    private static boolean isFar(Line before, Line line) {
        float step = line.y() - before.y();
        return step <= 0 || step > LARGEST_STEP * Math.max(before.size(), line.size());
    }

    /** More than one piece, beside the number or bullet of a paragraph. */
    private static boolean isParted(Line line) {
        var pieces = line.pieces();
        if (pieces.size() < 2) {
            return false;
        }
        var lead = Lead.of(pieces.getFirst().text() + " X");
        boolean onlyMark = lead.sort() != Lead.Sort.NONE && lead.text().equals("X");
        return !onlyMark || pieces.size() > 2;
    }

    private static boolean isContinuation(Line line, List<float[]> columns) {
        var piece = line.pieces().getFirst();
        return line.pieces().size() == 1
                && columns.stream().filter(column -> overlap(column, piece)).count() == 1
                && piece.left() > columns.getFirst()[0] + 3;
    }

    /** The columns when this line is added: places across the page that words cover, with gaps between. */
    private static List<float[]> widened(List<float[]> columns, Line line) {
        var all = new ArrayList<float[]>();
        columns.forEach(column -> all.add(column.clone()));
        for (var piece : line.pieces()) {
            float left = piece.left();
            float right = piece.right();
            for (var each = all.iterator(); each.hasNext(); ) {
                var column = each.next();
                if (column[0] <= right + 1 && left - 1 <= column[1]) {
                    left = Math.min(left, column[0]);
                    right = Math.max(right, column[1]);
                    each.remove();
                }
            }
            all.add(new float[] {left, right});
        }
        all.sort((one, other) -> Float.compare(one[0], other[0]));
        return all;
    }

    private static boolean overlap(float[] column, Piece piece) {
        return column[0] <= piece.right() && piece.left() <= column[1];
    }

    private static Mark.Table table(List<Mark.Words> words) {
        List<float[]> columns = List.of();
        for (var word : words) {
            columns = widened(columns, word.line());
        }
        var rows = new ArrayList<Mark.Row>();
        for (var word : words) {
            var line = word.line();
            if (!rows.isEmpty()
                    && !overlap(columns.getFirst(), line.pieces().getFirst())
                    && line.pieces().size() == 1) {
                rows.set(rows.size() - 1, grown(rows.getLast(), row(line, columns)));
            } else {
                rows.add(row(line, columns));
            }
        }
        var first = words.getFirst();
        var edges = columns.stream().map(column -> column[0]).toList();
        return new Mark.Table(first.page(), first.top(), false, edges, rows);
    }

    private static Mark.Row row(Line line, List<float[]> columns) {
        var cells = new ArrayList<Mark.Box>();
        for (var column : columns) {
            var inside = line.pieces().stream()
                    .filter(piece -> overlap(column, piece))
                    .toList();
            cells.add(new Mark.Box(
                    inside.isEmpty() ? List.of() : List.of(new Line(line.page(), line.y(), line.size(), inside)),
                    column[1]));
        }
        return new Mark.Row(line.page(), cells);
    }

    private static Mark.Row grown(Mark.Row row, Mark.Row more) {
        var cells = new ArrayList<Mark.Box>();
        for (int i = 0; i < row.cells().size(); i++) {
            var lines = new ArrayList<>(row.cells().get(i).lines());
            lines.addAll(more.cells().get(i).lines());
            cells.add(new Mark.Box(lines, row.cells().get(i).limit()));
        }
        return new Mark.Row(row.page(), cells);
    }
}
