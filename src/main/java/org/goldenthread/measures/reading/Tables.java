package org.goldenthread.measures.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.goldenthread.measures.reading.sheet.CellRow;
import org.goldenthread.measures.reading.sheet.RowSource;
import org.goldenthread.measures.reading.sheet.RowSources;
import org.goldenthread.measures.reading.sheet.Unreadable;
import org.goldenthread.vocabulary.Checked;

/** A file of values, opened: CSV (packed by gzip or not), XLSX, XLS or ODS. Nothing of it is held but the preview. */
public final class Tables {
    /** How many rows of a sheet are shown before it is read. */
    public static final int PREVIEW_ROWS = 60;

    private static final int PREVIEW_CELLS = 20_000;
    private final String name;
    private final List<RowSource> sources;
    private final List<TableSheet> sheets;

    private Tables(String name, List<RowSource> sources, List<TableSheet> sheets) {
        this.name = name;
        this.sources = List.copyOf(sources);
        this.sheets = List.copyOf(sheets);
    }

    /**
     * Opens a file.
     *
     * @param file where it lies
     * @param name what its owner called it
     * @return its sheets, or in one sentence why it cannot be read
     */
    public static Checked<Tables> open(Path file, String name) {
        try {
            var sources = RowSources.open(file);
            var sheets = new ArrayList<TableSheet>();
            for (var source : sources) {
                sheets.add(new TableSheet(source.name(), source.hidden(), preview(source)));
            }
            return Checked.accepted(new Tables(name, sources, sheets));
        } catch (Unreadable odd) {
            return Checked.refused(name, odd.words());
        } catch (IOException gone) {
            return Checked.refused(name, "The file cannot be read; save it anew and bring it again.");
        }
    }

    private static List<List<String>> preview(RowSource source) throws IOException {
        var rows = new ArrayList<List<String>>();
        var cells = new int[1];
        rows(source, row -> {
            while (rows.size() < row.number() - 1 && rows.size() < PREVIEW_ROWS) {
                rows.add(List.of());
            }
            if (rows.size() < PREVIEW_ROWS) {
                rows.add(row.words());
                cells[0] += row.cells();
            }
            return rows.size() < PREVIEW_ROWS && cells[0] < PREVIEW_CELLS;
        });
        return rows;
    }

    /** What its owner called it. */
    public String name() {
        return name;
    }

    /** Its sheets in their order. */
    public List<TableSheet> sheets() {
        return sheets;
    }

    /** Which sheet has a name, from 0; the first for no name; -1 where none has it. */
    int place(String sheet) {
        if (sheet.isEmpty()) {
            return 0;
        }
        for (int i = 0; i < sheets.size(); i++) {
            if (sheets.get(i).name().strip().equalsIgnoreCase(sheet.strip())) {
                return i;
            }
        }
        return -1;
    }

    /** Hands over a sheet's rows, one by one, until the taker says false; the row is the same object each time. */
    public void rows(int sheet, Predicate<CellRow> taker) throws IOException {
        rows(sources.get(sheet), taker);
    }

    private static void rows(RowSource source, Predicate<CellRow> taker) throws IOException {
        try {
            source.rows(taker);
        } catch (org.goldenthread.intake.reading.Unreadable odd) {
            throw new Unreadable("The file cannot be read: " + odd.reason());
        }
    }
}
