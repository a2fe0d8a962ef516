package org.goldenthread.intake.reading.pdf;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.intake.paper.Block.Cell;
import org.goldenthread.intake.paper.Lead;
import org.goldenthread.intake.reading.PaperDraft;
import org.goldenthread.intake.reading.RowDraft;
import org.goldenthread.intake.reading.pdf.Mark.Box;
import org.goldenthread.intake.reading.pdf.Mark.Row;
import org.goldenthread.intake.reading.pdf.Mark.Table;
import org.goldenthread.intake.reading.pdf.Mark.Words;

/** Joins tables that a page break cut, and writes them with their header rows and the paragraphs of their cells. */
final class PdfTables {
    private final PaperDraft draft;
    private final Hyphens hyphens;

    PdfTables(PaperDraft draft, Hyphens hyphens) {
        this.draft = draft;
        this.hyphens = hyphens;
    }

    /** The marks with each table whole; a header repeated at the top of a page is left out. */
    static List<Mark> joined(List<Mark> marks) {
        var joined = new ArrayList<Mark>();
        for (var mark : marks) {
            if (mark instanceof Table next
                    && !joined.isEmpty()
                    && joined.getLast() instanceof Table before
                    && next.continues(before)) {
                joined.set(joined.size() - 1, before.with(continued(before, next)));
            } else {
                joined.add(mark);
            }
        }
        return joined;
    }

    private static List<Row> continued(Table before, Table next) {
        int repeated = 0;
        while (repeated < Math.min(before.rows().size(), next.rows().size())
                && before.rows()
                        .get(repeated)
                        .text()
                        .equals(next.rows().get(repeated).text())) {
            repeated++;
        }
        return next.rows().subList(repeated, next.rows().size());
    }

    void write(Table table) {
        draft.at(table.page(), 0);
        var rows = new ArrayList<RowDraft>();
        boolean header = table.rows().size() > 1 && table.rows().getFirst().isBold();
        int page = table.page();
        boolean keyed = isKeyed(table);
        for (var row : table.rows()) {
            var cells = row.cells().stream().map(this::cell).toList();
            boolean cut = row.page() != page && !rows.isEmpty() && isRest(rows.getLast(), cells, keyed);
            if (cut) {
                rows.set(rows.size() - 1, grown(rows.getLast(), cells));
            } else {
                rows.add(new RowDraft(row.page(), 0, header && rows.isEmpty(), cells));
            }
            page = row.page();
        }
        if (page != table.page()) {
            draft.note(
                    "joined-table",
                    "This table runs from page %d to page %d; its parts were joined.".formatted(table.page(), page));
        }
        draft.table(null, rows);
    }

    /** Every row has words in its first cell, save the first row of a page. */
    private static boolean isKeyed(Table table) {
        var rows = table.rows();
        for (int i = 0; i < rows.size(); i++) {
            boolean top = i > 0 && rows.get(i).page() != rows.get(i - 1).page();
            if (!top && rows.get(i).cells().getFirst().lines().isEmpty()) {
                return false;
            }
        }
        return rows.size() > 2;
    }

    /**
     * The first row of a page goes on with the last one's words: its first cell is blank, and either no other row's is
     * or another of its cells is in mid-sentence.
     */
    private static boolean isRest(RowDraft before, List<Cell> cells, boolean keyed) {
        if (cells.isEmpty() || !cells.getFirst().text().isBlank() || before.header()) {
            return false;
        }
        if (keyed) {
            return true;
        }
        for (int i = 0; i < cells.size(); i++) {
            var rest = cells.get(i).text();
            var start = i < before.cells().size() ? before.cells().get(i).text() : "";
            if (!rest.isBlank() && !start.isBlank() && Character.isLowerCase(rest.codePointAt(0))) {
                return true;
            }
        }
        return false;
    }

    /** Each cell with its rest; a sentence that the page cut is one part again. */
    private RowDraft grown(RowDraft row, List<Cell> rest) {
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < row.cells().size(); i++) {
            var start = row.cells().get(i);
            var more = i < rest.size() ? rest.get(i) : Cell.of("");
            boolean sentence = !start.parts().isEmpty()
                    && !more.parts().isEmpty()
                    && Character.isLowerCase(more.text().codePointAt(0));
            cells.add(sentence ? sentence(start, more) : start.and(more));
        }
        return new RowDraft(row.page(), row.line(), row.header(), cells);
    }

    private Cell sentence(Cell start, Cell more) {
        var parts = new ArrayList<>(start.parts());
        parts.add(hyphens.join(List.of(parts.removeLast(), more.parts().getFirst())));
        parts.addAll(more.parts().subList(1, more.parts().size()));
        return new Cell(parts);
    }

    private Cell cell(Box box) {
        var lines =
                box.lines().stream().map(line -> new Words(line, box.limit())).toList();
        return new Cell(Paragraphs.of(lines).stream().map(this::part).toList());
    }

    private String part(List<Words> lines) {
        var text = hyphens.join(lines.stream().map(words -> words.line().text()).toList());
        var lead = Lead.of(text);
        return lead.sort() == Lead.Sort.BULLET ? PdfPaper.bullet(lead) + " " + lead.text() : text;
    }
}
