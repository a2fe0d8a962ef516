package org.goldenthread.plan.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.goldenthread.intake.paper.Block.Row;
import org.goldenthread.intake.paper.Block.Table;
import org.goldenthread.intake.wording.Passage;

/** A ranked list in the form of a table: a column of ranks, then what is ranked, then what is said of it. */
final class RankedTable {

    private RankedTable() {}

    /** The places in order; none when the first column is not headed as a rank. */
    static List<Ranked> of(Table table, Passage at) {
        var rows = table.rows();
        boolean ranked = rows.size() > 1
                && table.width() > 1
                && rows.getFirst()
                        .cell(0)
                        .strip()
                        .toLowerCase(Locale.UK)
                        .matches("rank|ranking|rank order|priority order|order of priority");
        return ranked ? places(rows.subList(1, rows.size()), at) : List.of();
    }

    private static List<Ranked> places(List<Row> rows, Passage at) {
        var filled = rows.stream().filter(row -> !row.cell(1).isBlank()).toList();
        var places = new ArrayList<Ranked>();
        IntStream.range(0, filled.size()).forEach(i -> places.add(place(i + 1, filled.get(i), at)));
        return places;
    }

    private static Ranked place(int rank, Row row, Passage at) {
        var words = row.cell(1) + (row.cell(2).isBlank() ? "" : " – " + row.cell(2));
        var standing = new Passage(at.sort(), "", words.replace('\n', ' '), 0, row.place(), null);
        var printed = row.cell(0).replaceAll("[^0-9]", "");
        return new Ranked(
                rank,
                printed,
                row.cell(1).replace('\n', ' ').strip(),
                row.cell(2).strip(),
                standing);
    }
}
