package org.goldenthread.measures.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.goldenthread.measures.reading.sheet.CellRow;
import org.goldenthread.measures.reading.sheet.Heads;
import org.goldenthread.measures.reading.words.PeriodWords;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;

/** Reads one table of a sheet: its headings first, then row after row. */
final class TableReader {
    private final Table table;
    private final Mapping mapping;
    private final Tally tally;
    private final Consumer<? super Reading> taker;
    private final List<List<String>> heads = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private @Nullable RowReader rows;

    TableReader(Table table, Mapping mapping, Tally tally, Consumer<? super Reading> taker) {
        this.table = table;
        this.mapping = mapping;
        this.tally = tally;
        this.taker = taker;
    }

    /** Takes a row of the sheet; false once there is nothing more for this table. */
    boolean take(CellRow row) {
        int number = row.number();
        if (table.heads().contains(number)) {
            heads.add(row.words());
        }
        if (rows == null && number + 1 >= table.from() && problems.isEmpty()) {
            rows = begin(row.cells());
        }
        var reader = rows;
        if (reader == null || number < table.from()) {
            return problems.isEmpty();
        }
        if (table.to() > 0 && number > table.to()) {
            return false;
        }
        reader.read(row);
        return true;
    }

    private @Nullable RowReader begin(int width) {
        if (table.heads().isEmpty()) {
            heads.add(Collections.nCopies(width, ""));
        }
        var planning = new Planning(table, new PeriodWords(mapping.years()));
        var plan = planning.plan(Heads.filled(heads, List.of()));
        problems.addAll(planning.problems);
        tally.remarks.addAll(planning.remarks);
        return problems.isEmpty() ? new RowReader(plan, mapping, tally, taker) : null;
    }

    /** Ends the table; what did not fit. */
    List<Problem> close() {
        if (rows != null) {
            rows.close();
        } else if (problems.isEmpty()) {
            problems.add(new Problem(table.sheet(), "The sheet ends before the table begins; check its first row."));
        }
        return problems;
    }
}
