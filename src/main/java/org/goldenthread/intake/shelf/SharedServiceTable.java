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
    private static final Set<String> NONE = Set.of("", "-", "–", "—", "✗", "✘", "×", "n", "no", "n/a", "○");
    private static final String SERVICE = "(?:shared )?(?:services?|functions?|service area|shared service name)";
    private static final int FEWEST_COUNCILS = 2;

    private SharedServiceTable() {}

    /** A proposal for each service that two or more take part in; none when the table is no such grid. */
    static List<Proposal> in(Table table) {
        var rows = table.rows();
        if (rows.size() < 2
                || !rows.getFirst().cell(0).strip().toLowerCase(Locale.UK).matches(SERVICE)) {
            return List.of();
        }
        var councils = councils(table);
        return councils.size() < FEWEST_COUNCILS
                ? List.of()
                : rows.stream()
                        .skip(1)
                        .filter(row -> marked(table, row, councils, MARKS).size() >= FEWEST_COUNCILS)
                        .map(row -> proposal(table, row, councils))
                        .toList();
    }

    /** The columns that hold marks and nothing else; a column of words beside them tells of host or year. */
    private static List<Integer> councils(Table table) {
        return IntStream.range(1, table.rows().getFirst().cells().size())
                .filter(column -> !head(table, column).isEmpty())
                .filter(column -> table.rows().stream()
                        .skip(1)
                        .map(row -> mark(row, column))
                        .allMatch(mark -> MARKS.contains(mark) || NONE.contains(mark)))
                .filter(column -> table.rows().stream().skip(1).anyMatch(row -> MARKS.contains(mark(row, column))))
                .boxed()
                .toList();
    }

    private static String head(Table table, int column) {
        return table.rows().getFirst().cell(column).strip();
    }

    private static String mark(Row row, int column) {
        return row.cell(column).strip().toLowerCase(Locale.UK);
    }

    /** The councils whose cell holds one of these marks. */
    private static List<String> marked(Table table, Row row, List<Integer> councils, Set<String> marks) {
        return councils.stream()
                .filter(column -> marks.contains(mark(row, column)))
                .map(column -> head(table, column))
                .toList();
    }

    private static Proposal proposal(Table table, Row row, List<Integer> councils) {
        var partners = marked(table, row, councils, MARKS);
        var hosts = marked(table, row, councils, HOSTS);
        return Found.of("shared-service", row.cell(0).strip())
                .text(row.text())
                .with("ways", partners.size())
                .with("partners", partners)
                .with(
                        "host",
                        hosts.size() == 1 ? hosts.getFirst() : beside(table, row, "host|hosted by|lead.*|lead council"))
                .with("since", beside(table, row, "since|from|start.*|live from|go.?live.*|established"))
                .with("state", "live")
                .at(row.place());
    }

    private static String beside(Table table, Row row, String heads) {
        return IntStream.range(1, table.rows().getFirst().cells().size())
                .filter(column -> head(table, column).toLowerCase(Locale.UK).matches(heads))
                .mapToObj(column -> row.cell(column).strip())
                .filter(words -> !MARKS.contains(words.toLowerCase(Locale.UK)))
                .findFirst()
                .orElse("");
    }
}
