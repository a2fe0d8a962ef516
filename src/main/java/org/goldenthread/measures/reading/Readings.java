package org.goldenthread.measures.reading;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.goldenthread.measures.reading.sheet.Unreadable;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;

/** Reads the figures of a file by a mapping. */
public final class Readings {
    private Readings() {}

    /**
     * Reads every figure, in the order of the file, holding no more than one row at a time.
     *
     * @param tables the opened file
     * @param mapping how it is read
     * @param taker takes each reading as it is found
     * @return what came of it; refused as a whole where the mapping does not fit the file, and then what was handed
     *     over before is to be forgotten
     */
    public static Checked<Outcome> read(Tables tables, Mapping mapping, Consumer<? super Reading> taker) {
        return read(tables, mapping, new Tally(), taker);
    }

    private static Checked<Outcome> read(Tables tables, Mapping mapping, Tally tally, Consumer<? super Reading> taker) {
        if (mapping.tables().isEmpty()) {
            return Checked.refused("mapping", "No table of the file is mapped; say which columns hold what.");
        }
        var problems = new ArrayList<Problem>();
        try {
            for (int sheet = 0; sheet < tables.sheets().size(); sheet++) {
                var found = on(tables, mapping, sheet).stream()
                        .map(table -> new TableReader(table, mapping, tally, taker))
                        .toList();
                if (!found.isEmpty()) {
                    sheet(tables, sheet, found, tally);
                    found.forEach(table -> problems.addAll(table.close()));
                }
            }
        } catch (Unreadable odd) {
            problems.add(new Problem(tables.name(), odd.words()));
        } catch (IOException gone) {
            problems.add(new Problem(tables.name(), "The file cannot be read to its end; save it anew and try again."));
        }
        mapping.tables().stream()
                .filter(table -> tables.place(table.sheet()) < 0)
                .forEach(table -> problems.add(
                        new Problem(table.sheet(), "The file has no such sheet; choose one that it has.")));
        return problems.isEmpty() ? Checked.accepted(tally.outcome()) : Checked.refused(problems);
    }

    private static List<Table> on(Tables tables, Mapping mapping, int sheet) {
        return mapping.tables().stream()
                .filter(table -> tables.place(table.sheet()) == sheet)
                .toList();
    }

    private static void sheet(Tables tables, int sheet, List<TableReader> readers, Tally tally) throws IOException {
        tally.sheet(tables.sheets().get(sheet).name());
        if (readers.size() == 1) {
            var only = readers.getFirst();
            tables.rows(sheet, row -> {
                tally.rows++;
                return only.take(row);
            });
            return;
        }
        tables.rows(sheet, row -> {
            tally.rows++;
            readers.forEach(reader -> reader.take(row));
            return true;
        });
    }

    /**
     * Writes every refused row as CSV: sheet, row, column, reason, and the row as it was. Reads the file again for it,
     * so that even a file of which every row is refused is never held.
     */
    public static void writeRefused(Tables tables, Mapping mapping, Writer out) throws IOException {
        try (var csv = CsvWriter.builder().build(new RefusedRows.Unclosed(out))) {
            csv.writeRecord("sheet", "row", "column", "reason", "the row as it was");
            read(tables, mapping, new RefusedRows(csv), reading -> {});
        }
    }
}
