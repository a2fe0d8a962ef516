package org.goldenthread.measures.reading.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.goldenthread.measures.figures.Figure;
import org.goldenthread.measures.reading.Part;
import org.goldenthread.measures.reading.words.HeadingWords;
import org.goldenthread.measures.reading.words.PeriodWords;

/** Tells what each row of headings says of the columns of figures below it. */
final class HeadRows {
    private final Draft draft;
    private final HeadingWords headings;
    private final boolean dated;
    private boolean measureNamed;

    HeadRows(Draft draft, PeriodWords periods, boolean dated) {
        this.dated = dated;
        this.draft = draft;
        this.headings = new HeadingWords(periods);
        this.measureNamed = draft.has(Part.MEASURE) || draft.has(Part.MEASURE_CODE);
    }

    /** Reads the headings above these columns, row by row. */
    List<List<Part>> read(List<ColumnLook> columns) {
        var filled = draft.block.filled();
        var rows = new ArrayList<List<Part>>();
        for (int i = 0; i < filled.size(); i++) {
            var own = draft.block.heads().get(i);
            boolean above =
                    columns.stream().anyMatch(column -> !own.at(column.index).isEmpty());
            rows.add(above ? row(filled.get(i), columns) : List.of(Part.IGNORE));
        }
        return rows;
    }

    private List<Part> row(List<String> heads, List<ColumnLook> columns) {
        int filled = 0;
        int periodic = 0;
        int kinds = 0;
        int left = 0;
        var different = new HashSet<String>();
        for (var column : columns) {
            var heading = at(heads, column);
            if (heading.isEmpty()) {
                continue;
            }
            var read = headings.read(heading);
            filled++;
            periodic += read.period() == null ? 0 : 1;
            kinds += read.figure() == null ? 0 : 1;
            left += read.rest().isEmpty() ? 0 : 1;
            different.add(read.rest());
        }
        if (filled == 0) {
            return List.of();
        }
        var parts = new ArrayList<Part>();
        boolean periods = dated && periodic * 10 >= filled * 8;
        boolean figures = kinds * 10 >= filled * 8 && (kinds > 1 || filled == 1) && mixed(heads, columns);
        if (figures || periods && kinds > 0) {
            parts.add(Part.VALUE);
        }
        if (periods) {
            parts.add(Part.PERIOD);
        }
        if (left > 0 && !(periods && left * 10 < filled)) {
            boolean again = measureNamed || different.size() == 1 && filled > 1;
            parts.add(again ? Part.BREAKDOWN : Part.MEASURE);
            measureNamed |= !again;
        }
        return parts;
    }

    private static String at(List<String> heads, ColumnLook column) {
        return column.index < heads.size() ? heads.get(column.index) : "";
    }

    /** Whether the headings name more than one kind of figure: "Target" beside "Actual". */
    private boolean mixed(List<String> heads, List<ColumnLook> columns) {
        var kinds = new HashSet<Figure>();
        for (var column : columns) {
            var figure = headings.read(at(heads, column)).figure();
            if (figure != null) {
                kinds.add(figure);
            }
        }
        return kinds.size() > 1 || kinds.contains(Figure.TARGET);
    }
}
