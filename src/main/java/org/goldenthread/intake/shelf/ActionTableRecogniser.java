package org.goldenthread.intake.shelf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.goldenthread.intake.paper.Block.Row;
import org.goldenthread.intake.paper.Block.Table;
import org.goldenthread.intake.paper.Note;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.recognition.Found;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.intake.recognition.Recognised;
import org.goldenthread.intake.recognition.Recogniser;
import org.goldenthread.intake.wording.Column;
import org.goldenthread.intake.wording.Columns;
import org.goldenthread.intake.wording.Headed;
import org.goldenthread.intake.wording.Moment;
import org.goldenthread.intake.wording.Moments;
import org.goldenthread.intake.wording.Reading;
import org.goldenthread.intake.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds actions in a table of what, how, who and when; several stacked in one cell become several actions. */
@Component
class ActionTableRecogniser implements Recogniser {
    private static final Column[] ACTIONS = {Column.ACTION, Column.RECOMMENDATION, Column.ISSUE, Column.OUTCOME};
    private static final Column[] DUES = {Column.REVISED_DUE, Column.DUE};
    private static final int LONGEST_DATE = 6;
    private static final Pattern CODED =
            Pattern.compile("((?:[A-Z]{1,4}[.-]?\\d{1,3}|\\d{1,2})(?:\\.\\d{1,2}){0,2})[.:)]?\\s+(?=\\p{Lu}\\p{Ll})");
    private static final Pattern TOLD = Pattern.compile(
            "(?i:(?:key |priority |main )?(?:recommendation|area for improvement|finding|issue)) ?([A-Z]{0,3}\\d{1,3}(?:\\.\\d{1,2})?)\\s*[:.–—-]");
    private static final Pattern DONE =
            Pattern.compile("^(?:done|completed?|closed)\\b(?!.*;)", Pattern.CASE_INSENSITIVE);

    @Override
    public Recognised recognise(Paper paper) {
        var proposals = new ArrayList<Proposal>();
        var notes = new ArrayList<Note>();
        var words = "";
        for (var block : paper.blocks()) {
            if (block instanceof Table table) {
                var columns = Columns.of(table);
                if (holdsActions(columns)) {
                    take(columns, TOLD.matcher(words).lookingAt() ? words : above(table, columns), proposals, notes);
                }
            }
            words = block instanceof Table ? "" : block.text().strip();
        }
        return new Recognised(proposals, notes);
    }

    /** A row of one cell over the heads opens the first part, when the parts below open so too. */
    private static String above(Table table, Columns columns) {
        int heads = table.rows().size() - columns.rows().size() - 1;
        boolean parted = columns.rows().stream().anyMatch(Headed::isSection);
        return !parted || heads < 1 || !Headed.isSection(table.rows().get(heads - 1))
                ? ""
                : table.rows().get(heads - 1).text().strip();
    }

    private static boolean holdsActions(Columns columns) {
        return columns.hasAny(Column.ACTION, Column.RECOMMENDATION, Column.ISSUE, Column.OUTCOME)
                && columns.hasAny(Column.OWNER, Column.DUE, Column.REVISED_DUE)
                && !columns.hasAny(Column.RISK, Column.LIKELIHOOD, Column.MEASURE);
    }

    private static void take(Columns table, String heading, List<Proposal> proposals, List<Note> notes) {
        var section = heading;
        for (var row : table.rows()) {
            var actions = Stacked.of(first(table, row, ACTIONS));
            if (Headed.isSection(row)) {
                section = row.text().strip();
            } else if (!actions.parts().isEmpty()) {
                var ref = line(table, row, Column.REF).replaceFirst("[.)]$", "");
                var code = ref.isEmpty() && actions.parts().size() == 1 ? code(actions) : "";
                var number = ref.isEmpty() ? code.isEmpty() ? String.valueOf(proposals.size() + 1) : code : ref;
                var theme = section;
                IntStream.range(0, actions.parts().size())
                        .mapToObj(i -> proposal(new Line(table, row, number, theme), actions, i))
                        .forEach(proposals::add);
                misaligned(table, row, actions.parts().size()).ifPresent(notes::add);
            }
        }
    }

    /** "A1 Produce a strategy": the code stands in the same cell. */
    private static String code(Stacked actions) {
        var coded = CODED.matcher(actions.parts().getFirst());
        return coded.lookingAt() ? coded.group(1) : "";
    }

    /** The parts under the first of these columns that the row does not leave blank. */
    private static List<String> first(Columns table, Row row, Column... columns) {
        return Arrays.stream(columns)
                .map(column -> table.parts(row, column))
                .filter(parts -> !parts.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static String line(Columns table, Row row, Column column) {
        return table.cell(row, column).replace('\n', ' ').strip();
    }

    private record Line(Columns table, Row row, String ref, String section) {
        String under(Column column) {
            return line(table, row, column);
        }
    }

    private static Proposal proposal(Line line, Stacked actions, int i) {
        int count = actions.parts().size();
        var due = Stacked.of(first(line.table(), line.row(), DUES)).beside(i, count);
        var words = actions.parts().get(i);
        var what = line.under(Column.ISSUE);
        var found = Found.of("action", count == 1 ? line.ref() : line.ref() + "/" + (i + 1))
                .title(Wording.title(
                        line.ref().isEmpty() || !words.startsWith(line.ref())
                                ? words
                                : words.substring(line.ref().length()).replaceFirst("^[.:)]?\\s+", "")))
                .text(words)
                .with("what", what.equals(words) ? "" : what)
                .with("section", line.section())
                .with(
                        "owner",
                        Stacked.of(line.table().parts(line.row(), Column.OWNER)).beside(i, count))
                .with("leadMember", line.under(Column.MEMBER))
                .with("start", line.under(Column.START))
                .with("due", due)
                .with(isDone(due) ? "doneDate" : "dueDate", date(due))
                .with("originalDue", line.table().has(Column.REVISED_DUE) ? line.under(Column.DUE) : "")
                .with("outcome", line.table().has(Column.ACTION) ? line.under(Column.OUTCOME) : "")
                .with("status", isDone(due) ? "done" : line.under(Column.STATUS))
                .with("progress", line.under(Column.PROGRESS))
                .with("percentComplete", percent(line))
                .with("priority", line.under(Column.PRIORITY))
                .with("paragraphs", paragraphs(line));
        boolean answers = line.table().hasAll(Column.REF, Column.ISSUE, Column.ACTION) && !what.isEmpty();
        var told = TOLD.matcher(line.section());
        if (!answers && told.lookingAt()) {
            found.tie("answers", "finding", told.group(1));
        }
        return (answers ? found.tie("answers", "finding", line.ref()) : found)
                .at(line.row().place());
    }

    private static boolean isDone(String due) {
        return DONE.matcher(due).find();
    }

    /** The last day of a due date; a cell that tells a story gives none. */
    private static String date(String due) {
        var moments = Wording.words(due) <= LONGEST_DATE ? Moments.in(due) : List.<Moment>of();
        return moments.isEmpty() ? "" : moments.getLast().to().toString();
    }

    private static @Nullable Object percent(Line line) {
        return Reading.of(line.under(Column.PERCENT)).map(Reading::number).orElse(null);
    }

    private static List<String> paragraphs(Line line) {
        return Arrays.stream(line.under(Column.PARAGRAPH).split("[/,;]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static Optional<Note> misaligned(Columns table, Row row, int actions) {
        boolean owners = Stacked.of(table.parts(row, Column.OWNER)).linesUp(actions);
        boolean dates = Stacked.of(first(table, row, DUES)).linesUp(actions);
        if (actions == 1 || owners && dates) {
            return Optional.empty();
        }
        var message = "A row stacks %d actions, but %s do not line up with them; each action keeps them all."
                .formatted(actions, owners ? "its dates" : dates ? "its owners" : "its owners and dates");
        return Optional.of(new Note("stacked-cells", message, row.place()));
    }
}
