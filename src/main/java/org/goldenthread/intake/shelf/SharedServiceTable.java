package org.goldenthread.intake.shelf;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.goldenthread.intake.paper.Block.Row;
import org.goldenthread.intake.paper.Block.Table;
import org.goldenthread.intake.recognition.Found;
import org.goldenthread.intake.recognition.Proposal;

/** A table of services against councils, with a mark where a council takes part. */
final class SharedServiceTable {
    private static final Set<String> HOSTS = Set.of("host", "h", "lead");
    private static final Set<String> MARKS =
            Set.of("x", "✓", "✔", "√", "●", "•", "y", "yes", "p", "partner", "host", "h", "lead");
    private static final int FEWEST_COUNCILS = 2;

    private SharedServiceTable() {}

    /** A proposal for each service that two or more take part in; none when the table is no such grid. */
    static List<Proposal> in(Table table) {
        return isGrid(table)
                ? table.rows().stream()
                        .skip(1)
                        .filter(row -> columns(table, row, MARKS).size() >= FEWEST_COUNCILS)
                        .map(row -> proposal(table, row))
                        .toList()
                : List.of();
    }

    private static boolean isGrid(Table table) {
        var head = table.rows().getFirst();
        return table.rows().size() > 1
                && head.cells().size() > FEWEST_COUNCILS
                && head.cell(0).strip().toLowerCase(Locale.UK).matches("(?:shared )?services?")
                && table.rows().stream().skip(1).allMatch(SharedServiceTable::holdsMarks);
    }

    private static boolean holdsMarks(Row row) {
        return IntStream.range(1, row.cells().size())
                .mapToObj(column -> mark(row, column))
                .allMatch(mark -> mark.isEmpty() || mark.equals("-") || MARKS.contains(mark));
    }

    private static String mark(Row row, int column) {
        return row.cell(column).strip().toLowerCase(Locale.UK);
    }

    /** The councils whose cell holds one of these marks. */
    private static List<String> columns(Table table, Row row, Set<String> marks) {
        return IntStream.range(1, row.cells().size())
                .filter(column -> marks.contains(mark(row, column)))
                .mapToObj(column -> table.rows().getFirst().cell(column).strip())
                .toList();
    }

    private static Proposal proposal(Table table, Row row) {
        var partners = columns(table, row, MARKS);
        var hosts = columns(table, row, HOSTS);
        return Found.of("shared-service", row.cell(0).strip())
                .text(row.text())
                .with("ways", partners.size())
                .with("partners", partners)
                .with("host", hosts.size() == 1 ? hosts.getFirst() : "")
                .with("state", "live")
                .at(row.place());
    }
}
