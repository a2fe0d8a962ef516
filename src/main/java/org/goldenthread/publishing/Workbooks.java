package org.goldenthread.publishing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Column;
import org.goldenthread.site.list.Listing;

/** Writes a list as a workbook of one sheet: its head stays in view, days are days and numbers are numbers. */
final class Workbooks {
    private static final int LONGEST_CELL = 32_767;
    static final int LONGEST_SHEET_NAME = 31;
    private static final int WIDEST = 70;
    private static final int NARROWEST = 9;
    private static final int ROWS_THAT_SET_THE_WIDTH = 500;

    private Workbooks() {}

    static void write(Listing<?> list, String name, OutputStream out) throws IOException {
        var workbook = new Workbook(out, "Golden Thread", "1.0");
        var sheet = workbook.newWorksheet(sheetName(name));
        var rows = list.shown();
        var heads = list.columns().stream().map(Column::label).toList();
        head(sheet, 0, heads);
        widths(sheet, heads, rows);
        for (int row = 0; row < rows.size(); row++) {
            var cells = rows.get(row);
            for (int column = 0; column < cells.size(); column++) {
                put(sheet, row + 1, column, cells.get(column));
            }
        }
        sheet.setAutoFilter(0, 0, rows.size(), list.columns().size() - 1);
        workbook.finish();
    }

    /** @param at the row of the head, from 0 */
    static void head(Worksheet sheet, int at, List<String> heads) {
        for (int column = 0; column < heads.size(); column++) {
            sheet.value(at, column, heads.get(column));
            sheet.style(at, column)
                    .bold()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
        }
        sheet.freezePane(0, at + 1);
        sheet.repeatRows(at);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    static void widths(Worksheet sheet, List<String> heads, List<List<Cell>> rows) {
        for (int column = 0; column < heads.size(); column++) {
            int at = column;
            int longest = rows.stream()
                    .limit(ROWS_THAT_SET_THE_WIDTH)
                    .flatMapToInt(row -> IntStream.of(row.get(at).words().length()))
                    .max()
                    .orElse(0);
            int head = heads.get(column).length();
            sheet.width(column, Math.clamp(Math.max(longest, head) + 2L, NARROWEST, WIDEST));
        }
    }

    static void put(Worksheet sheet, int row, int column, Cell cell) {
        switch (cell) {
            case Cell.Number number when number.value() != null -> sheet.value(row, column, number.value());
            case Cell.Day day
            when day.day() != null -> {
                sheet.value(row, column, day.day());
                sheet.style(row, column)
                        .format("d mmm yyyy")
                        .verticalAlignment("top")
                        .set();
            }
            case Cell.Text text -> words(sheet, row, column, text.words());
            case Cell.Link link -> words(sheet, row, column, link.words());
            case Cell.Status status -> words(sheet, row, column, status.words());
            case Cell.Number number -> words(sheet, row, column, number.words());
            case Cell.Day day -> words(sheet, row, column, day.words());
        }
    }

    static void words(Worksheet sheet, int row, int column, String words) {
        if (words.isEmpty()) {
            return;
        }
        sheet.inlineString(
                row, column, words.length() <= LONGEST_CELL ? words : words.substring(0, LONGEST_CELL - 1) + "…");
        if (words.length() > WIDEST) {
            sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
        }
    }

    static String sheetName(String name) {
        var allowed = name.replaceAll("[\\[\\]:*?/\\\\]", " ").strip();
        return allowed.isEmpty() ? "List" : allowed.substring(0, Math.min(LONGEST_SHEET_NAME, allowed.length()));
    }
}
