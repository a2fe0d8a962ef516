package org.goldenthread.publishing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.goldenthread.publishing.document.Format;
import org.goldenthread.publishing.document.Paper;
import org.goldenthread.publishing.document.Part;
import org.goldenthread.publishing.document.StillZip;
import org.goldenthread.publishing.document.Writer;
import org.springframework.stereotype.Component;

/** Writes every table of a paper as a sheet: its caption and note above it, its head in view, numbers as numbers. */
@Component
final class PaperWorkbook implements Writer {
    private static final int HEAD = 2;

    @Override
    public Format format() {
        return Format.XLSX;
    }

    @Override
    public void write(Paper paper, OutputStream out) throws IOException {
        var bytes = new ByteArrayOutputStream(1 << 14);
        var workbook = new Workbook(bytes, "Golden Thread", "1.0");
        workbook.properties().setTitle(paper.title());
        var tables = paper.parts().stream()
                .filter(Part.Table.class::isInstance)
                .map(Part.Table.class::cast)
                .toList();
        Set<String> taken = new HashSet<>();
        tables.forEach(table -> sheet(workbook.newWorksheet(name(table.caption(), taken)), table));
        if (tables.isEmpty()) {
            // a workbook without a sheet cannot be opened
            workbook.newWorksheet("No tables").value(0, 0, "“" + paper.title() + "” has no tables.");
        }
        workbook.finish();
        StillZip.write(bytes.toByteArray(), out);
    }

    private static void sheet(Worksheet sheet, Part.Table table) {
        Workbooks.words(sheet, 0, 0, table.caption());
        sheet.style(0, 0).bold().set();
        Workbooks.words(sheet, 1, 0, table.note());
        sheet.style(1, 0).wrapText(false).set();
        var heads = table.columns().stream().map(Part.Column::title).toList();
        Workbooks.head(sheet, HEAD, heads);
        Workbooks.widths(sheet, heads, table.rows());
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column < heads.size(); column++) {
                Workbooks.put(
                        sheet, HEAD + 1 + row, column, table.rows().get(row).get(column));
            }
        }
    }

    /** Excel allows 31 letters, and no name twice whatever its capitals. */
    private static String name(String caption, Set<String> taken) {
        var name = Workbooks.sheetName(caption);
        for (int next = 2; !taken.add(name.toLowerCase(Locale.ROOT)); next++) {
            var ending = " " + next;
            var start = Workbooks.sheetName(caption);
            name = start.substring(0, Math.min(start.length(), Workbooks.LONGEST_SHEET_NAME - ending.length()))
                            .strip()
                    + ending;
        }
        return name;
    }
}
