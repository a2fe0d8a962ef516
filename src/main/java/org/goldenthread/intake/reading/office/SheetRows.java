package org.goldenthread.intake.reading.office;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.goldenthread.intake.paper.Block.Cell;
import org.goldenthread.intake.reading.Headers;
import org.goldenthread.intake.reading.PaperDraft;
import org.goldenthread.intake.reading.RowDraft;

/**
 * The filled cells of one sheet on their way into a draft. Rows that stand together are one table; a blank row parts
 * tables where what follows begins with a title or a header of its own. Lone cells above a table are paragraphs.
 * Columns without any words are left out.
 */
final class SheetRows {
    private final PaperDraft draft;
    private final int sheet;
    private final String name;
    private final List<Filled> region = new ArrayList<>();
    private final long[] cells;
    private boolean headed;

    /** A row with words: its number in the sheet, and its cells by column from zero. */
    private record Filled(int row, SortedMap<Integer, String> cells) {}

    /**
     * @param name the sheet's name, which becomes the heading of what it holds
     * @param cells how many cells of the whole workbook were taken so far
     */
    SheetRows(PaperDraft draft, int sheet, String name, long[] cells) {
        this.draft = draft;
        this.sheet = sheet;
        this.name = name;
        this.cells = cells;
    }

    /** Takes the next row; the row number counts from one, columns from zero. */
    void add(int row, SortedMap<Integer, String> words) {
        PaperDraft.stopIfAsked();
        var filled = new TreeMap<>(words);
        filled.values().removeIf(String::isBlank);
        if (filled.isEmpty()) {
            return;
        }
        cells[0] += filled.size();
        if (cells[0] > PaperDraft.MOST_CELLS) {
            throw PaperDraft.tooManyCells(row - 1);
        }
        var next = new Filled(row, filled);
        if (!region.isEmpty() && row > region.getLast().row() + 1 && beginsAnew(next)) {
            close();
        }
        region.add(next);
    }

    private boolean beginsAnew(Filled next) {
        boolean wordsOnly = next.cells().values().stream().noneMatch(Headers::isFigure);
        int width = region.getLast().cells().size();
        return wordsOnly
                && (next.cells().size() > 1
                        || width > 1
                        || next.row() > region.getLast().row() + 3);
    }

    /** Writes what is left. */
    void close() {
        if (!region.isEmpty() && !headed) {
            if (draft.blocks().isEmpty()) {
                draft.title(draft.name());
            }
            draft.at(sheet, 0).heading(1, null, name);
            headed = true;
        }
        int from = 0;
        while (from < region.size() && region.get(from).cells().size() == 1 && isTitle(from)) {
            var title = region.get(from);
            var words = title.cells().values().iterator().next();
            if (draft.blocks().size() == 1) {
                draft.title(words);
            }
            draft.at(sheet, title.row()).paragraph(null, words);
            from++;
        }
        var table = region.subList(from, region.size());
        if (!table.isEmpty()) {
            write(table);
        }
        region.clear();
    }

    /** A lone cell in front of wider rows, or one of lone cells alone. */
    private boolean isTitle(int at) {
        return at < 6 || region.stream().allMatch(row -> row.cells().size() == 1);
    }

    private void write(List<Filled> table) {
        var columns = new TreeSet<Integer>();
        table.forEach(row -> columns.addAll(row.cells().keySet()));
        if ((long) columns.size() * table.size() > 4L * PaperDraft.MOST_CELLS) {
            throw PaperDraft.tooManyCells(table.size());
        }
        var rows = new ArrayList<RowDraft>();
        for (var row : table) {
            var words = new ArrayList<Cell>();
            for (int column : columns.headSet(row.cells().lastKey(), true)) {
                words.add(Cell.of(row.cells().getOrDefault(column, "")));
            }
            rows.add(new RowDraft(sheet, row.row(), false, words));
        }
        Headers.mark(rows);
        draft.at(sheet, table.getFirst().row()).table(null, rows);
    }
}
