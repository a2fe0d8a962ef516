package org.goldenthread.intake.reading.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.goldenthread.intake.paper.Block.Cell;
import org.goldenthread.intake.reading.RowDraft;
import org.jspecify.annotations.Nullable;

/**
 * A table whose columns are parted by blank gutters alone, as text taken out of a page with its layout is. A gutter
 * must run through every line; a line that leaves the first column blank goes on with the row above.
 */
final class SpacedTable {
    private static final Pattern GAP = Pattern.compile("\\S {2,}\\S");
    private static final Pattern MARKER =
            Pattern.compile("[•●○▪■◦*–-]|\\(?\\w{1,4}[.)]|\\d{1,2}(?:\\.\\d{1,3}){1,3}\\.?");
    private static final int FEWEST_LINES = 3;
    /** Longer tables are read in pieces and joined like those that a page break cut. */
    private static final int MOST_LINES = 200;

    private static final int WIDEST = 400;
    private static final int NARROWEST_GUTTER = 2;

    private final List<TextLine> lines;

    SpacedTable(List<TextLine> lines) {
        this.lines = lines;
    }

    /** The table that begins on this line, or null when the line is none of a table. */
    TableLines.@Nullable Found from(int start) {
        if (!GAP.matcher(head(start)).find()) {
            return null;
        }
        int end = start;
        while (isRow(end) && (end - start < MOST_LINES || !isRow(end + 2))) {
            end++;
        }
        if (end - start < FEWEST_LINES) {
            return null;
        }
        var gutters = gutters(start, end);
        var rows = gutters.isEmpty() ? List.<RowDraft>of() : rows(start, end, gutters);
        return isTable(rows) ? new TableLines.Found(TableHead.mark(rows), end) : null;
    }

    private String head(int at) {
        var raw = lines.get(at).raw();
        return raw.substring(0, Math.min(raw.length(), WIDEST));
    }

    private boolean isRow(int at) {
        if (at >= lines.size()) {
            return false;
        }
        var line = lines.get(at);
        return !line.blank() && line.raw().length() < WIDEST && line.raw().indexOf('\t') < 0 && !line.piped();
    }

    /** Where the gutters begin: columns of spaces that no line breaks, with words on both sides of some line. */
    private List<int[]> gutters(int start, int end) {
        var filled = new BitSet(WIDEST);
        int first = WIDEST;
        for (int at = start; at < end; at++) {
            var raw = lines.get(at).raw();
            for (int i = 0; i < raw.length(); i++) {
                if (raw.charAt(i) != ' ') {
                    filled.set(i);
                    first = Math.min(first, i);
                }
            }
        }
        var gutters = new ArrayList<int[]>();
        int from = filled.nextClearBit(first);
        while (from < filled.length()) {
            int to = filled.nextSetBit(from);
            if (to - from >= NARROWEST_GUTTER) {
                gutters.add(new int[] {from, to});
            }
            from = filled.nextClearBit(to);
        }
        return gutters;
    }

    private List<RowDraft> rows(int start, int end, List<int[]> gutters) {
        var rows = new ArrayList<RowDraft>();
        for (int at = start; at < end; at++) {
            var cells = cells(lines.get(at).raw(), gutters);
            boolean goesOn = !rows.isEmpty() && (cells.getFirst().isEmpty() || Wording.startsLower(cells.getFirst()));
            if (goesOn) {
                rows.add(joined(rows.removeLast(), cells));
            } else {
                var line = lines.get(at);
                rows.add(new RowDraft(
                        line.page(),
                        line.number(),
                        false,
                        cells.stream().map(Cell::of).toList()));
            }
        }
        return rows;
    }

    private static List<String> cells(String raw, List<int[]> gutters) {
        var cells = new ArrayList<String>();
        int from = 0;
        for (var gutter : gutters) {
            cells.add(part(raw, from, gutter[0]));
            from = gutter[1];
        }
        cells.add(part(raw, from, raw.length()));
        return cells;
    }

    private static String part(String raw, int from, int to) {
        return from >= raw.length()
                ? ""
                : raw.substring(from, Math.min(to, raw.length())).strip();
    }

    private static RowDraft joined(RowDraft row, List<String> more) {
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < row.cells().size(); i++) {
            cells.add(Cell.of((row.cells().get(i).text() + " " + more.get(i)).strip()));
        }
        return new RowDraft(row.page(), row.line(), row.header(), cells);
    }

    /** Most rows fill most columns, and the first column is more than the numbers of a list. */
    private static boolean isTable(List<RowDraft> rows) {
        long full = rows.stream()
                .filter(row -> row.cells().stream()
                                        .filter(cell -> !cell.parts().isEmpty())
                                        .count()
                                * 2
                        > row.cells().size())
                .count();
        boolean list = rows.stream()
                .allMatch(row -> row.cells().size() == 2
                        && MARKER.matcher(row.cells().getFirst().text()).matches());
        return rows.size() >= FEWEST_LINES && full * 2 > rows.size() && !list;
    }
}
