package org.goldenthread.measures.packs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.measures.reading.Tables;
import org.goldenthread.measures.reading.sheet.CellRow;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;

/**
 * A file with a head and rows: comma-separated, or the first sheet of a workbook.
 *
 * @param columns their names in small letters, in their order
 */
record FileRows(List<String> columns, List<FileRow> rows) {

    /** @param needed columns without which the file makes no sense */
    static Checked<FileRows> read(Path file, Set<String> needed) {
        return Tables.open(file, "file").then(tables -> {
            var columns = new ArrayList<String>();
            var rows = new ArrayList<FileRow>();
            try {
                tables.rows(0, row -> {
                    if (columns.isEmpty()) {
                        row.words().stream().map(FileRow::key).forEach(columns::add);
                    } else if (!row.blank()) {
                        rows.add(new FileRow(row.number(), cells(columns, row)));
                    }
                    return true;
                });
            } catch (IOException odd) {
                return Checked.refused("file", "The file cannot be read; save it anew and bring it again");
            }
            var problems = needed.stream()
                    .filter(column -> !columns.contains(column))
                    .sorted()
                    .map(column -> new Problem("file", "The first row has no column “" + column + "”"))
                    .toList();
            return problems.isEmpty()
                    ? Checked.accepted(new FileRows(List.copyOf(columns), List.copyOf(rows)))
                    : Checked.refused(problems);
        });
    }

    private static Map<String, String> cells(List<String> columns, CellRow row) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < Math.min(columns.size(), row.cells()); i++) {
            var words = row.at(i);
            if (!words.isEmpty()) {
                cells.putIfAbsent(columns.get(i), words);
            }
        }
        return cells;
    }
}
