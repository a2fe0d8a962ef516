package org.goldenthread.benefits.costs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.goldenthread.measures.reading.TableSheet;
import org.goldenthread.measures.reading.Tables;
import org.goldenthread.vocabulary.Checked;

/** A file of a finance system, opened: its sheets, and how they are most likely read. */
record Extract(Tables tables) {
    private static final int MOST_ROWS = 100_000;

    static Checked<Extract> open(Path file, String name) {
        return Tables.open(file, name).then(tables -> Checked.accepted(new Extract(tables)));
    }

    /** The names of its sheets; one empty name for a file that has none. */
    List<String> sheets() {
        return tables.sheets().stream().map(TableSheet::name).toList();
    }

    /**
     * As files of its shape were read before, wherever their heads stand now; else as it looks, in the sheet that looks
     * most like an extract.
     *
     * @param saved gives how files of some shapes were read, by their shape
     */
    CostMapping likely(int year, Function<Collection<String>, Map<String, CostMapping>> saved) {
        var shapes = tables.sheets().stream()
                .flatMap(sheet -> sheet.preview().stream())
                .map(CostMapping::shape)
                .distinct()
                .toList();
        var known = saved.apply(shapes);
        for (var sheet : tables.sheets()) {
            for (int i = 0; i < sheet.preview().size(); i++) {
                var before = known.get(CostMapping.shape(sheet.preview().get(i)));
                if (before != null) {
                    return before.at(sheet.name(), i + 1, year);
                }
            }
        }
        var best = tables.sheets().getFirst();
        for (var sheet : tables.sheets()) {
            if (hits(sheet) > hits(best)) {
                best = sheet;
            }
        }
        return CostMapping.proposed(best.name(), best.preview(), year);
    }

    private static int hits(TableSheet sheet) {
        return sheet.preview().stream()
                .mapToInt(row -> new CostHeads(row).hits())
                .max()
                .orElse(0);
    }

    /** All rows of a sheet, of the first where none has the name. */
    Checked<List<List<String>>> rows(String sheet) {
        var rows = new ArrayList<List<String>>();
        try {
            tables.rows(Math.max(0, sheets().indexOf(sheet)), row -> {
                while (rows.size() < row.number() - 1 && rows.size() <= MOST_ROWS) {
                    rows.add(List.of());
                }
                rows.add(row.words());
                return rows.size() <= MOST_ROWS;
            });
        } catch (IOException odd) {
            return Checked.refused("file", "The file cannot be read; save it anew and bring it again");
        }
        return rows.size() > MOST_ROWS
                ? Checked.refused("file", "A file may have up to 100,000 rows; split it")
                : Checked.accepted(rows);
    }
}
