package org.goldenthread.intake.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.goldenthread.intake.paper.Block.Cell;
import org.goldenthread.intake.reading.RowDraft;

/** Tells which first rows of a table are its heads, where the words make it sure. */
final class TableHead {
    private static final int LONGEST = 60;
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}\\s?[-/–]\\s?(?:\\d{2}|\\d{4})");
    private static final Pattern NOT_A_HEAD =
            Pattern.compile("\\d{1,2}\\..*+|[£$€+<>☐☑•●○-].*+|[^\\p{L}]*+\\p{L}?+[^\\p{L}]*+");

    private TableHead() {}

    /** Marks the first row, and a second one that completes it. */
    static List<RowDraft> mark(List<RowDraft> rows) {
        if (rows.size() < 2 || !isHead(rows.getFirst())) {
            return rows;
        }
        var second = rows.get(1);
        if (wraps(rows.getFirst(), second)) {
            var merged = new ArrayList<>(rows);
            merged.set(1, merge(rows.getFirst(), second));
            merged.removeFirst();
            return merged;
        }
        var headed = first(rows);
        return completes(rows.getFirst(), second) ? with(headed, 1) : headed;
    }

    static List<RowDraft> first(List<RowDraft> rows) {
        return with(rows, 0);
    }

    private static List<RowDraft> with(List<RowDraft> rows, int index) {
        var marked = new ArrayList<>(rows);
        var row = rows.get(index);
        marked.set(index, new RowDraft(row.page(), row.line(), true, row.cells()));
        return marked;
    }

    private static boolean isHead(RowDraft row) {
        var filled = row.cells().stream()
                .map(Cell::text)
                .filter(text -> !text.isBlank())
                .toList();
        return filled.size() >= 2 && filled.stream().allMatch(TableHead::mayHead);
    }

    private static boolean mayHead(String text) {
        return text.length() <= LONGEST
                && (YEAR.matcher(text).matches() || !NOT_A_HEAD.matcher(text).matches())
                && ".;,".indexOf(text.charAt(text.length() - 1)) < 0
                && !(text.endsWith("?") && Wording.words(text) > 3);
    }

    /** The second row only finishes the words of the first: "Asset" over "management". */
    private static boolean wraps(RowDraft first, RowDraft second) {
        var filled = second.cells().stream()
                .map(Cell::text)
                .filter(text -> !text.isBlank())
                .toList();
        return !filled.isEmpty()
                && second.cells().size() <= first.cells().size()
                && filled.stream()
                        .allMatch(text -> Wording.startsLower(text) && text.length() < 30 && !text.matches("[xyn]"));
    }

    private static RowDraft merge(RowDraft first, RowDraft second) {
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < first.cells().size(); i++) {
            var more = i < second.cells().size() ? second.cells().get(i).text() : "";
            cells.add(Cell.of((first.cells().get(i).text() + " " + more).strip()));
        }
        return new RowDraft(first.page(), first.line(), true, cells);
    }

    /** A spanning head ("Workstreams") over the heads it spans: the first row has gaps that the second one fills. */
    private static boolean completes(RowDraft first, RowDraft second) {
        boolean gaps = first.cells().size() < second.cells().size()
                || first.cells().stream().skip(1).anyMatch(cell -> cell.parts().isEmpty());
        boolean opens =
                second.cells().isEmpty() || second.cells().getFirst().parts().isEmpty();
        return gaps && opens && isHead(second);
    }
}
