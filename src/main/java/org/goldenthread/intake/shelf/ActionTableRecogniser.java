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
import org.goldenthread.intake.wording.Head;
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
    private static final int LONGEST_DATE = 6;
    private static final Pattern DONE =
            Pattern.compile("^(?:done|completed?|closed)\\b(?!.*;)", Pattern.CASE_INSENSITIVE);

    @Override
    public Recognised recognise(Paper paper) {
        var proposals = new ArrayList<Proposal>();
        var notes = new ArrayList<Note>();
        for (var block : paper.blocks()) {
            if (block instanceof Table table) {
                actions(table).ifPresent(headed -> take(headed, proposals, notes));
            }
        }
        return new Recognised(proposals, notes);
    }

    private static Optional<Headed> actions(Table table) {
        return Headed.of(table)
                .filter(it -> it.has(Head.ACTION, Head.RECOMMENDATION, Head.WHAT, Head.OUTCOME))
                .filter(it -> it.has(Head.OWNER, Head.DUE) && !it.has(Head.RISK, Head.LIKELIHOOD, Head.INDICATOR));
    }

    private static void take(Headed table, List<Proposal> proposals, List<Note> notes) {
        var section = "";
        for (var row : table.rows()) {
            var rowActions = Stacked.of(table.cell(row, Head.ACTION, Head.RECOMMENDATION, Head.WHAT, Head.OUTCOME));
            if (Headed.isSection(row)) {
                section = row.text().strip();
            } else if (!rowActions.parts().isEmpty()) {
                var ref = table.text(row, Head.REF).replaceFirst("[.)]$", "");
                var number = ref.isEmpty() ? String.valueOf(proposals.size() + 1) : ref;
                var theme = section;
                IntStream.range(0, rowActions.parts().size())
                        .mapToObj(i -> proposal(new Line(table, row, number, theme), rowActions, i))
                        .forEach(proposals::add);
                misaligned(table, row, rowActions.parts().size()).ifPresent(notes::add);
            }
        }
    }

    private record Line(Headed table, Row row, String ref, String section) {}

    private static Proposal proposal(Line line, Stacked actions, int i) {
        int count = actions.parts().size();
        var due = Stacked.of(line.table().cell(line.row(), Head.DUE, Head.DATE)).beside(i, count);
        var words = actions.parts().get(i);
        var what = line.table().text(line.row(), Head.WHAT);
        return Found.of("action", count == 1 ? line.ref() : line.ref() + "/" + (i + 1))
                .title(Wording.title(words))
                .text(words)
                .with("what", what.equals(words) ? "" : what)
                .with("section", line.section())
                .with(
                        "owner",
                        Stacked.of(line.table().cell(line.row(), Head.OWNER)).beside(i, count))
                .with("due", due)
                .with(isDone(due) ? "doneDate" : "dueDate", date(due))
                .with("originalDue", line.table().text(line.row(), Head.ORIGINAL_DUE))
                .with(
                        "outcome",
                        line.table().has(Head.ACTION, Head.WHAT) ? line.table().text(line.row(), Head.OUTCOME) : "")
                .with("status", isDone(due) ? "done" : line.table().text(line.row(), Head.STATUS, Head.RATING))
                .with("percentComplete", percent(line))
                .with("priority", line.table().text(line.row(), Head.PRIORITY))
                .with("paragraphs", paragraphs(line))
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
        return Reading.of(line.table().text(line.row(), Head.PROGRESS))
                .map(Reading::number)
                .orElse(null);
    }

    private static List<String> paragraphs(Line line) {
        return Arrays.stream(line.table().text(line.row(), Head.PARAGRAPH).split("[/,;]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static Optional<Note> misaligned(Headed table, Row row, int actions) {
        boolean owners = Stacked.of(table.cell(row, Head.OWNER)).linesUp(actions);
        boolean dates = Stacked.of(table.cell(row, Head.DUE, Head.DATE)).linesUp(actions);
        if (actions == 1 || owners && dates) {
            return Optional.empty();
        }
        var message = "A row stacks %d actions, but %s do not line up with them; each action keeps them all."
                .formatted(actions, owners ? "its dates" : dates ? "its owners" : "its owners and dates");
        return Optional.of(new Note("stacked-cells", message, row.place()));
    }
}
