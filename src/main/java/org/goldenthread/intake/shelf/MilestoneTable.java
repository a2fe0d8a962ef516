package org.goldenthread.intake.shelf;

import java.util.List;
import java.util.Optional;
import org.goldenthread.intake.paper.Block.Row;
import org.goldenthread.intake.paper.Block.Table;
import org.goldenthread.intake.recognition.Found;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.intake.wording.Column;
import org.goldenthread.intake.wording.Head;
import org.goldenthread.intake.wording.Headed;
import org.goldenthread.intake.wording.Headed.Under;
import org.goldenthread.intake.wording.Moment;
import org.goldenthread.intake.wording.Moments;
import org.goldenthread.intake.wording.Wording;

/** A table of milestones with their dates: baseline, forecast and actual where it keeps them apart. */
record MilestoneTable(Headed table) {

    static Optional<MilestoneTable> of(Table table) {
        return Headed.of(table)
                .filter(it -> it.has(Head.MILESTONE) && !dates(it).isEmpty())
                .map(MilestoneTable::new);
    }

    /** The columns that hold dates, whatever stands above them. */
    private static List<Under> dates(Headed table) {
        return table.columns().stream()
                .filter(it -> it.head() != Head.MILESTONE)
                .filter(it -> table.rows().stream()
                        .anyMatch(row -> Moments.exactly(row.cell(it.index())).isPresent()))
                .toList();
    }

    List<Row> rows() {
        return table.rows().stream()
                .filter(row -> !Headed.isSection(row)
                        && !table.text(row, Head.MILESTONE).isEmpty())
                .toList();
    }

    Proposal milestone(Row row, int number) {
        var name = table.text(row, Head.MILESTONE);
        var ref = table.text(row, Column.REF).replaceFirst("[.)]$", "");
        var found = Found.of("milestone", ref.isEmpty() ? "M" + number : ref)
                .title(Wording.title(name))
                .text(row.text())
                .with("owner", table.text(row, Column.OWNER))
                .with("status", table.text(row, Column.STATUS))
                .with("comment", table.text(row, Column.PROGRESS));
        for (var column : dates(table)) {
            var printed = row.cell(column.index()).strip();
            var field = field(column.printed());
            var day = Moments.exactly(printed)
                    .map(Moment::to)
                    .map(String::valueOf)
                    .orElse("");
            found.with(field, printed).with(field + "To", day);
        }
        return found.at(row.place());
    }

    private static String field(String head) {
        for (var word : List.of("baseline", "original", "forecast", "revised", "actual", "planned")) {
            if (Wording.key(head).contains(word)) {
                return word;
            }
        }
        return "date";
    }
}
