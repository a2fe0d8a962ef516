package org.goldenthread.findings.papers;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.goldenthread.intake.paper.Block;
import org.goldenthread.intake.paper.Block.Row;
import org.goldenthread.intake.paper.Block.Table;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.paper.Place;
import org.goldenthread.intake.wording.Column;
import org.goldenthread.intake.wording.Columns;
import org.goldenthread.intake.wording.Headed;
import org.jspecify.annotations.Nullable;

/**
 * Findings of peers and inspectors in a plan that answers them: "Recommendation 2: Strengthen …" stands alone in a row,
 * and the rows below it are the actions.
 */
final class RecommendedFindings {
    private static final Pattern OPENS = Pattern.compile(
            "^(?i:(?:key |priority |main )?(?:recommendation|area for improvement|finding|issue)) ?([A-Z]{0,3}\\d{1,3}(?:\\.\\d{1,2})?)"
                    + "\\s*[:.–—-]\\s*(\\p{Lu}.{5,600})",
            Pattern.DOTALL);

    private final List<Statement> found = new ArrayList<>();
    private @Nullable Statement open;

    private RecommendedFindings() {}

    static List<Statement> in(Paper paper) {
        var reading = new RecommendedFindings();
        @Nullable Block before = null;
        for (var block : paper.blocks()) {
            if (block instanceof Table table) {
                reading.table(table, before);
            }
            before = block;
        }
        return reading.found;
    }

    private void table(Table table, @Nullable Block before) {
        var columns = Columns.of(table);
        if (!columns.has(Column.ACTION)) {
            return;
        }
        if (before != null && !(before instanceof Table)) {
            open(before.text(), columns, before.place());
        }
        for (var row : table.rows()) {
            if (Headed.isSection(row) && OPENS.matcher(row.text().strip()).matches()) {
                open(row.text(), columns, row.place());
            } else if (open != null
                    && columns.rows().contains(row)
                    && !columns.cell(row, Column.ACTION).isBlank()) {
                open = open.and(List.of(), line(columns, row));
            }
        }
        end();
    }

    private void open(String text, Columns columns, Place place) {
        var opens = OPENS.matcher(text.strip());
        if (opens.matches()) {
            end();
            open = new Statement(opens.group(1), null, List.of(opens.group(2)), List.of(), heads(columns), place);
        }
    }

    private void end() {
        var statement = open;
        if (statement != null) {
            found.add(statement);
        }
        open = null;
    }

    private static Map<Column, String> heads(Columns columns) {
        var heads = new EnumMap<Column, String>(Column.class);
        heads.put(Column.ACTION, columns.head(Column.ACTION));
        return heads;
    }

    private static Map<Column, List<String>> line(Columns columns, Row row) {
        var line = new EnumMap<Column, List<String>>(Column.class);
        for (var column : List.of(Column.ACTION, Column.OWNER, Column.DUE, Column.OUTCOME)) {
            var parts = columns.parts(row, column);
            if (!parts.isEmpty()) {
                line.put(column, parts);
            }
        }
        return line;
    }
}
