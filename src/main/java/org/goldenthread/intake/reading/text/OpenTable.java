package org.goldenthread.intake.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.goldenthread.intake.paper.Block.Cell;
import org.goldenthread.intake.reading.RowDraft;
import org.jspecify.annotations.Nullable;

/**
 * A table that is still being read. Page breaks cut tables into pieces: whole rows are added, and half a row goes back
 * to its other half.
 */
final class OpenTable {
    private static final Pattern REFERENCE =
            Pattern.compile("(?:[A-Z]{1,5}[ -]?)?\\d{1,4}(?:\\.\\d{1,3})*[a-z]?[.)]?(?:\\s.*+)?", Pattern.DOTALL);
    private static final Cell BLANK = Cell.of("");

    private final @Nullable String caption;
    private final List<RowDraft> rows = new ArrayList<>();
    private final List<String> heads = new ArrayList<>();
    private final List<Integer> cut = new ArrayList<>();
    private int width;
    private int firsts;
    private int references;

    OpenTable(@Nullable String caption, List<RowDraft> first) {
        this.caption = caption;
        first.forEach(this::append);
    }

    @Nullable
    String caption() {
        return caption;
    }

    List<RowDraft> rows() {
        return rows;
    }

    /** Which rows, counted from zero, were glued together. */
    List<Integer> cut() {
        return cut;
    }

    /** Whether these rows, standing right after the table, are its next piece. */
    boolean goesOnWith(List<RowDraft> more) {
        var first = more.getFirst();
        int size = more.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        return size <= width && size > 1 && (!first.header() || heads.contains(words(first)));
    }

    /** Adds the next piece; heads repeated on the new page are left out. */
    void add(List<RowDraft> more) {
        boolean first = true;
        for (var row : more) {
            if (heads.contains(words(row))) {
                continue;
            }
            var aligned = align(row);
            if (first && isCut(row, aligned)) {
                cut.add(rows.size() - 1);
                rows.add(glue(rows.removeLast(), aligned));
            } else {
                append(aligned);
            }
            first = false;
        }
    }

    private void append(RowDraft row) {
        rows.add(row);
        width = Math.max(width, row.cells().size());
        if (row.header()) {
            heads.add(words(row));
        } else if (!cell(row, 0).isBlank()) {
            firsts++;
            references += isReference(cell(row, 0)) ? 1 : 0;
        }
    }

    /** A row that lost its first cells at the break is moved to the right, under the columns it belongs to. */
    private RowDraft align(RowDraft row) {
        int missing = width - row.cells().size();
        if (missing <= 0) {
            return row;
        }
        boolean lost = referenced() ? !isReference(cell(row, 0)) : missing <= leadingBlanks(rows.getLast());
        if (!lost) {
            return row;
        }
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < missing; i++) {
            cells.add(BLANK);
        }
        cells.addAll(row.cells());
        return new RowDraft(row.page(), row.line(), row.header(), cells);
    }

    private boolean isCut(RowDraft row, RowDraft aligned) {
        if (!cell(aligned, 0).isBlank()) {
            return false;
        }
        return referenced()
                || aligned.cells().size() > row.cells().size()
                || aligned.cells().stream().anyMatch(cell -> Wording.startsLower(cell.text()));
    }

    private static RowDraft glue(RowDraft row, RowDraft continuation) {
        var cells = new ArrayList<Cell>();
        int size = Math.max(row.cells().size(), continuation.cells().size());
        for (int i = 0; i < size; i++) {
            var left = i < row.cells().size() ? row.cells().get(i) : BLANK;
            var right = i < continuation.cells().size() ? continuation.cells().get(i) : BLANK;
            cells.add(glue(left, right));
        }
        return new RowDraft(row.page(), row.line(), row.header(), cells);
    }

    /** Half a sentence goes on with its other half; anything else is a part of its own. */
    private static Cell glue(Cell left, Cell right) {
        boolean whole = left.parts().isEmpty() || right.parts().isEmpty();
        if (whole || !Wording.startsLower(right.text()) || Wording.ended(left.text())) {
            return left.and(right);
        }
        var parts = new ArrayList<>(left.parts());
        parts.add(parts.removeLast() + " " + right.parts().getFirst());
        parts.addAll(right.parts().subList(1, right.parts().size()));
        return new Cell(parts);
    }

    private boolean referenced() {
        return firsts > 0 && references * 2 >= firsts;
    }

    private static int leadingBlanks(RowDraft row) {
        int blanks = 0;
        while (blanks < row.cells().size() && cell(row, blanks).isBlank()) {
            blanks++;
        }
        return blanks;
    }

    private static String cell(RowDraft row, int index) {
        return index < row.cells().size() ? row.cells().get(index).text() : "";
    }

    private static String words(RowDraft row) {
        return String.join("\t", row.cells().stream().map(Cell::text).toList()).strip();
    }

    private static boolean isReference(String cell) {
        return cell.length() < 60 && REFERENCE.matcher(cell).matches();
    }
}
