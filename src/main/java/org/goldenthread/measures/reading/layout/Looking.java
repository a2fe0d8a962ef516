package org.goldenthread.measures.reading.layout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.goldenthread.measures.figures.Standing;
import org.goldenthread.measures.reading.Part;
import org.goldenthread.measures.reading.Tables;
import org.goldenthread.measures.reading.sheet.CellRow;
import org.goldenthread.measures.reading.words.Distinct;
import org.goldenthread.measures.reading.words.Signs;
import org.jspecify.annotations.Nullable;

/** Goes through a file: a first look at its tables, then a long one at one table's rows. */
final class Looking {
    private static final int ROWS = 5000;
    private static final int CELLS = 1_500_000;
    private static final int CSV_ROWS = 1000;
    private static final int SIGNS = 40;
    private final Tables tables;
    private final Set<String> labels = new HashSet<>();
    private final Map<String, Standing> signs = new TreeMap<>();

    Looking(Tables tables) {
        this.tables = tables;
    }

    /** The labels of periods seen in columns. */
    Set<String> labels() {
        return labels;
    }

    /** The signs seen where figures should be, and what they mean. */
    Map<String, Standing> signs() {
        return signs;
    }

    /** The tables of one sheet, from its first rows. */
    List<Block> blocks(int sheet, RowKinds kinds) throws IOException {
        var rows = new ArrayList<SheetRow>();
        var cells = new int[1];
        boolean workbook = !tables.sheets().get(sheet).name().isEmpty();
        tables.rows(sheet, row -> {
            var words = row.words();
            rows.add(new SheetRow(row.number(), words, kinds.kind(words)));
            cells[0] += words.size();
            return rows.size() < (workbook ? ROWS : CSV_ROWS) && cells[0] < CELLS;
        });
        return Block.of(sheet, rows);
    }

    /** What stands above a table and may name its period: titles, headings, the sheet, the file. */
    List<String> above(Block block) {
        var above = new ArrayList<>(block.titles());
        for (var row : block.heads()) {
            row.cells().stream().filter(cell -> !cell.isEmpty()).limit(4).forEach(above::add);
        }
        above.add(tables.sheets().get(block.sheet()).name());
        above.add(tables.name().replaceAll("\\.[a-zA-Z]{2,5}$", ""));
        return above;
    }

    /** Looks at the rows of one table: its labels of periods, its signs, and the columns that tell its rows apart. */
    Twins rows(Draft draft, List<Integer> keys, List<Integer> others) throws IOException {
        var periods = new ArrayList<>(draft.of(Part.PERIOD_PART));
        periods.addAll(draft.of(Part.PERIOD));
        var figures = draft.parts.entrySet().stream()
                .filter(one -> one.getValue().figure().isPresent())
                .map(Map.Entry::getKey)
                .toList();
        var twins = new Twins(keys, figures, others);
        var known = new Signs(Map.of());
        var texts = new Distinct<@Nullable String>(text -> {
            labels.add(text);
            return text;
        });
        var values = new Distinct<@Nullable String>(text -> {
            var meaning = text.isEmpty() || signs.size() >= SIGNS ? null : known.meaning(text);
            if (meaning != null) {
                signs.put(text, meaning);
            }
            return text;
        });
        int last = draft.block.to();
        tables.rows(draft.block.sheet(), row -> {
            if (row.number() < draft.block.from()) {
                return true;
            }
            periods.forEach(column -> see(row, column, texts));
            figures.forEach(column -> sign(row, column, values));
            return (last == 0 || row.number() < last) && twins.look(row);
        });
        return twins;
    }

    private static void see(CellRow row, int column, Distinct<?> seen) {
        if (column < row.cells()) {
            seen.of(row.text(), row.from(column), row.to(column));
        }
    }

    private static void sign(CellRow row, int column, Distinct<?> seen) {
        if (column < row.cells()) {
            int from = row.from(column);
            int to = row.to(column);
            if (to > from && to - from < 30 && !Character.isDigit(row.text()[to - 1])) {
                seen.of(row.text(), from, to);
            }
        }
    }
}
