package org.goldenthread.intake.reading;

import java.util.List;
import java.util.regex.Pattern;

/** Finds the row that names the columns of a table whose file does not tell. */
public final class Headers {
    private static final int LOOK_AT = 10;

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final Pattern FIGURE = Pattern.compile("[£$€(+-]*\\d[\\d,. ]*[%)kmbn]*|\\d{4}-\\d\\d-\\d\\d.*");

    private Headers() {}

    /**
     * Marks the first row with words in at least two cells as the header, where no row is marked yet, all of its filled
     * cells are words without figures of their own, and rows follow it. Titles above it stay plain rows.
     */
    public static void mark(List<RowDraft> rows) {
        if (rows.stream().anyMatch(RowDraft::header)) {
            return;
        }
        for (int i = 0; i < Math.min(LOOK_AT, rows.size() - 1); i++) {
            var row = rows.get(i);
            var filled = row.cells().stream()
                    .map(cell -> cell.text())
                    .filter(text -> !text.isBlank())
                    .toList();
            if (filled.size() >= 2) {
                if (filled.stream().noneMatch(Headers::isFigure)) {
                    rows.set(i, new RowDraft(row.page(), row.line(), true, row.cells()));
                }
                return;
            }
        }
    }

    /** Whether the words are a figure or a date, or too long to name a column. */
    public static boolean isFigure(String text) {
        return text.length() > 80
                || FIGURE.matcher(text).matches() && !YEAR.matcher(text).matches();
    }
}
