package org.goldenthread.intake.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.intake.paper.Block.Cell;
import org.goldenthread.intake.reading.Flow.Piece;
import org.goldenthread.intake.reading.Flow.Words;
import org.jspecify.annotations.Nullable;

/** A table while it is being read: knows which places a merged cell covers, and which first row is a header. */
final class Grid implements Piece {
    private static final int MOST_COLUMNS = 2000;

    private final @Nullable String caption;
    private final int page;
    private final List<RowDraft> rows = new ArrayList<>();
    private final Map<Integer, Integer> covered = new HashMap<>();
    private List<List<Piece>> cells = new ArrayList<>();
    private @Nullable List<Piece> first;
    private boolean boldFirstRow;
    private boolean header;
    private int rowPage;
    private int total;

    Grid(@Nullable String caption, int page) {
        this.caption = caption;
        this.page = page;
    }

    @Nullable
    String caption() {
        return caption;
    }

    int page() {
        return page;
    }

    void openRow(boolean isHeader, int onPage) {
        cells = new ArrayList<>();
        header = isHeader;
        rowPage = onPage;
    }

    void openCell(int wide, int high) {
        skipCovered();
        var pieces = new ArrayList<Piece>(1);
        total++;
        if (total == 1) {
            first = pieces;
        }
        int width = Math.max(wide, 1);
        if (cells.size() + width > MOST_COLUMNS) {
            throw new Unreadable(
                    "one of its tables has more than %,d columns. Split it and bring the parts in one by one."
                            .formatted(MOST_COLUMNS));
        }
        for (int i = 0; i < width; i++) {
            if (high > 1) {
                covered.put(cells.size(), high);
            }
            cells.add(i == 0 ? pieces : List.of());
        }
    }

    private void skipCovered() {
        while (covered.containsKey(cells.size())) {
            cells.add(List.of());
        }
    }

    void add(Piece piece) {
        if (cells.isEmpty()) {
            openCell(1, 1);
        }
        for (int i = cells.size() - 1; i >= 0; i--) {
            if (cells.get(i) instanceof ArrayList<Piece> pieces) {
                pieces.add(piece);
                return;
            }
        }
    }

    /** Ends the row; gives the number of its places. */
    int closeRow() {
        skipCovered();
        covered.replaceAll((column, left) -> left - 1);
        covered.values().removeIf(left -> left < 1);
        if (rows.isEmpty()) {
            boldFirstRow = isBold();
        }
        rows.add(new RowDraft(rowPage, 0, header, cells.stream().map(Grid::cell).toList()));
        if (total > 1) {
            first = null;
        }
        int width = cells.size();
        cells = new ArrayList<>();
        return width;
    }

    private boolean isBold() {
        var filled = cells.stream().filter(pieces -> !pieces.isEmpty()).toList();
        return filled.size() > 1
                && filled.stream()
                        .flatMap(List::stream)
                        .allMatch(piece -> piece instanceof Words words && words.bold());
    }

    /** The rows; the first is the header where the file says so, or where it is all bold and others follow. */
    List<RowDraft> rows() {
        if (boldFirstRow && rows.size() > 1 && rows.stream().noneMatch(RowDraft::header)) {
            var top = rows.getFirst();
            rows.set(0, new RowDraft(top.page(), top.line(), true, top.cells()));
        }
        return rows;
    }

    /** What stands in the cell of a table that has only one. */
    @Nullable
    List<Piece> onlyCell() {
        return total == 1 && rows.size() == 1 ? first : null;
    }

    private static Cell cell(List<Piece> pieces) {
        return pieces.isEmpty()
                ? Cell.of("")
                : new Cell(
                        pieces.stream().flatMap(piece -> parts(piece).stream()).toList());
    }

    private static List<String> parts(Piece piece) {
        return switch (piece) {
            case Words words -> List.of(words.inCell());
            case Grid inner ->
                inner.rows.stream()
                        .map(row -> String.join(
                                "\t",
                                row.cells().stream()
                                        .map(Cell::text)
                                        .filter(text -> !text.isBlank())
                                        .toList()))
                        .filter(text -> !text.isBlank())
                        .toList();
        };
    }
}
