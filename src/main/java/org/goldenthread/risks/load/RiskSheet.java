package org.goldenthread.risks.load;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.goldenthread.intake.paper.Block;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.wording.Headed;
import org.goldenthread.vocabulary.Checked;

/**
 * A register as a spreadsheet holds it: the rows of every table in which risks are recognised.
 *
 * @param notTaken heads of columns that are not understood
 */
record RiskSheet(List<Line> lines, Set<String> notTaken) {
    private static final int FEWEST = 2;

    RiskSheet {
        lines = List.copyOf(lines);
    }

    /** A row under its heads. @param number as a spreadsheet program counts it */
    record Line(int number, Map<Field, String> cells) {
        String get(Field field) {
            return cells.getOrDefault(field, "");
        }
    }

    static Checked<RiskSheet> of(Paper paper) {
        var lines = new ArrayList<Line>();
        var others = new TreeSet<String>();
        for (var block : paper.blocks()) {
            if (block instanceof Block.Table table) {
                Headed.of(table).ifPresent(headed -> read(headed, lines, others));
            }
        }
        return lines.isEmpty()
                ? Checked.refused(
                        "rows",
                        "No row of risks was recognised. The first row names the columns: Risk, and at least one more"
                                + " such as Owner, Current likelihood or Current impact.")
                : Checked.accepted(new RiskSheet(lines, others));
    }

    private static void read(Headed table, List<Line> lines, Set<String> others) {
        Map<Field, Integer> columns = new EnumMap<>(Field.class);
        var unknown = new ArrayList<String>();
        for (var column : table.columns()) {
            Field.of(column.printed())
                    .filter(field -> columns.putIfAbsent(field, column.index()) == null)
                    .ifPresentOrElse(field -> {}, () -> unknown.add(column.printed()));
        }
        boolean risks = columns.containsKey(Field.RISK) || columns.containsKey(Field.EVENT);
        if (!risks || columns.size() < FEWEST) {
            return;
        }
        others.addAll(unknown);
        for (var row : table.rows()) {
            Map<Field, String> cells = new EnumMap<>(Field.class);
            columns.forEach((field, at) -> {
                if (!row.cell(at).isBlank()) {
                    cells.put(field, row.cell(at).strip());
                }
            });
            if (!cells.isEmpty()) {
                lines.add(new Line(row.place().row(), cells));
            }
        }
    }

    /** The rows as they are pasted, under the heads of this product, for a person to put right. */
    static String text(List<Line> lines) {
        var used = EnumSet.noneOf(Field.class);
        lines.forEach(line -> used.addAll(line.cells().keySet()));
        var out = new StringWriter();
        try (var csv = CsvWriter.builder()
                .fieldSeparator('\t')
                .lineDelimiter(LineDelimiter.LF)
                .build(out)) {
            csv.writeRecord(used.stream().map(Field::words).toList());
            lines.forEach(line -> csv.writeRecord(used.stream().map(line::get).toList()));
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return out.toString();
    }
}
