package org.goldenthread.intake.reading.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.intake.reading.pdf.RuledTables.Ruled;
import org.jspecify.annotations.Nullable;
import technology.tabula.Cell;

/** Parts a page into its lines and tables, in reading order. */
final class SheetMarks {
    private SheetMarks() {}

    static List<Mark> of(Sheet sheet) {
        var tables = RuledTables.of(sheet);
        var inside = new HashMap<Cell, List<Glyph>>();
        var outside = new ArrayList<Glyph>();
        for (var glyph : sheet.glyphs()) {
            var cell = cell(tables, glyph);
            (cell == null ? outside : inside.computeIfAbsent(cell, any -> new ArrayList<>())).add(glyph);
        }
        var marks = new ArrayList<Mark>();
        for (var table : tables) {
            var ruled = table(sheet.page(), table, inside);
            if (!ruled.rows().isEmpty()) {
                marks.add(ruled);
            }
        }
        marks.addAll(GapTables.of(Columns.inOrder(Lines.of(sheet.page(), outside), sheet.width())));
        return inOrder(marks);
    }

    /** Lines keep their own order (columns after one another); a table goes before the first line below it. */
    private static List<Mark> inOrder(List<Mark> marks) {
        var ordered = new ArrayList<Mark>();
        var tables = new ArrayList<Mark>();
        for (var mark : marks) {
            (mark instanceof Mark.Table table && table.ruled() ? tables : ordered).add(mark);
        }
        tables.sort(Comparator.comparing(Mark::top).reversed());
        for (var table : tables) {
            int at = 0;
            while (at < ordered.size() && ordered.get(at).top() < table.top()) {
                at++;
            }
            ordered.add(at, table);
        }
        return ordered;
    }

    private static @Nullable Cell cell(List<Ruled> tables, Glyph glyph) {
        float x = glyph.middleX();
        float y = glyph.middleY();
        for (var table : tables) {
            if (y >= table.top() && y <= table.bottom()) {
                for (var cell : table.cells()) {
                    if (x >= cell.getLeft() && x < cell.getRight() && y >= cell.getTop() && y < cell.getBottom()) {
                        return cell;
                    }
                }
            }
        }
        return null;
    }

    private static Mark.Table table(int page, Ruled table, Map<Cell, List<Glyph>> inside) {
        var rows = new ArrayList<List<Mark.Box>>();
        for (int i = 0; i < table.rows().size(); i++) {
            var boxes = new ArrayList<Mark.Box>();
            table.columns().forEach(column -> boxes.add(new Mark.Box(List.of(), 0)));
            rows.add(boxes);
        }
        for (var cell : table.cells()) {
            var lines = Lines.of(page, inside.getOrDefault(cell, List.of()));
            if (!lines.isEmpty()) {
                float padding = Math.max(
                        1, lines.stream().map(Line::left).min(Float::compare).orElseThrow() - cell.getLeft());
                rows.get(table.row(cell))
                        .set(table.column(cell), new Mark.Box(lines, cell.getRight() - Math.min(padding, 8)));
            }
        }
        var kept = rows.stream()
                .map(boxes -> new Mark.Row(page, boxes))
                .filter(row -> !row.isBlank())
                .toList();
        return new Mark.Table(page, table.top(), true, table.columns(), kept);
    }
}
