package org.goldenthread.intake.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.goldenthread.intake.paper.Block.Row;
import org.goldenthread.intake.paper.Block.Table;
import org.goldenthread.intake.paper.Note;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.paper.Place;
import org.goldenthread.intake.recognition.Found;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.intake.recognition.Recognised;
import org.goldenthread.intake.recognition.Recogniser;
import org.goldenthread.intake.wording.Passage;
import org.goldenthread.intake.wording.Passages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds a report's answer to the question whether it asks for a key decision; a box left blank is said to be. */
@Component
class KeyDecisionRecogniser implements Recogniser {
    private static final String BLANK = "The report asks whether it needs a key decision, but no answer is marked.";
    private static final Pattern QUESTION =
            Pattern.compile("\\bkey decision\\b[^?:\\n]{0,30}[?:]", Pattern.CASE_INSENSITIVE);
    private static final Pattern LABEL = Pattern.compile("(?i)(?:is this a )?key decision\\s*[:?]?");
    private static final Pattern CHECKED = Pattern.compile("[☑☒✓✔√xX●]|\\[[xX✓]\\]");
    private static final Pattern ANSWER =
            Pattern.compile("\\b(yes|no)\\b(\\s*(?:[☐☑☒✓✔√●□]|\\[[ xX✓]?\\]))?", Pattern.CASE_INSENSITIVE);

    @Override
    public Recognised recognise(Paper paper) {
        var proposals = new ArrayList<Proposal>();
        var notes = new ArrayList<Note>();
        for (var passage : Passages.of(paper)) {
            var question = QUESTION.matcher(passage.text());
            if (question.find()
                    || passage.table() != null && beside(passage.table()).isPresent()) {
                var table = passage.table();
                var answer = table == null ? spoken(passage.text().substring(question.end())) : boxed(table);
                proposals.add(proposal(passage, answer, table));
                if (answer.isEmpty()) {
                    notes.add(new Note("key-decision-blank", BLANK, passage.place()));
                }
                break;
            }
        }
        return new Recognised(proposals, notes);
    }

    private static Proposal proposal(Passage passage, Optional<String> answer, @Nullable Table table) {
        var found = Found.of("key-decision", "key decision")
                .title("Key decision: " + answer.orElse("not answered"))
                .text(passage.text())
                .with("answer", answer.orElse(""));
        if (table != null) {
            found.with("because", after(table, "because"));
            found.with("wards", after(table, "wards"));
        }
        return found.at(place(passage, table));
    }

    private static Place place(Passage passage, @Nullable Table table) {
        return table == null
                ? passage.place()
                : table.rows().stream()
                        .filter(row -> QUESTION.matcher(row.text()).find())
                        .map(Row::place)
                        .findFirst()
                        .orElse(passage.place());
    }

    /** What stands after a label in its row or in the row below; dots to write on are nothing. */
    private static String after(Table table, String label) {
        for (int i = 0; i < table.rows().size(); i++) {
            var text = table.rows().get(i).text().replace('\t', ' ').strip();
            if (text.toLowerCase(Locale.UK).contains(label)) {
                var rest = text.substring(text.lastIndexOf(':') + 1);
                var below =
                        i + 1 < table.rows().size() ? table.rows().get(i + 1).text() : "";
                return (rest.isBlank() ? below : rest)
                        .replaceAll("[.…_\\t]{2,}|\\t", " ")
                        .strip();
            }
        }
        return "";
    }

    private static Optional<String> spoken(String text) {
        var answers = answers(text);
        return answers.size() == 1 ? Optional.of(answers.getFirst()) : Optional.empty();
    }

    /** In a table the box that is checked stands beside its answer. */
    private static Optional<String> boxed(Table table) {
        var beside = beside(table);
        if (beside.isPresent()) {
            return beside;
        }
        for (var row : table.rows()) {
            for (int column = 0; column < row.cells().size(); column++) {
                var word = row.cell(column).strip();
                boolean answer = word.equalsIgnoreCase("yes") || word.equalsIgnoreCase("no");
                if (answer && CHECKED.matcher(row.cell(column + 1).strip()).matches()) {
                    return Optional.of(word.toLowerCase(Locale.UK));
                }
            }
        }
        return spoken(table.text().replaceAll("(?i)\\bif yes\\b", " "));
    }

    /** In a form the answer stands in the next cell that is filled: "Key decision: | Yes | Exempt: | No". */
    private static Optional<String> beside(Table table) {
        for (var row : table.rows()) {
            for (int column = 0; column + 1 < row.cells().size(); column++) {
                if (LABEL.matcher(row.cell(column).strip()).matches()) {
                    int next = column + 1;
                    while (next + 1 < row.cells().size() && row.cell(next).isBlank()) {
                        next++;
                    }
                    var word = row.cell(next).strip().toLowerCase(Locale.UK);
                    boolean drawn = row.cell(next + 1).matches("\\s*[☐☑☒✓✔√□].*");
                    return word.matches("(?:yes|no)\\b.*") && !word.matches("yes.*\\bno\\b.*") && !drawn
                            ? Optional.of(word.startsWith("yes") ? "yes" : "no")
                            : Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /** The answers in a line: those with a checked box where boxes are drawn, else every "yes" and "no". */
    private static List<String> answers(String text) {
        var plain = new ArrayList<String>();
        var checked = new ArrayList<String>();
        boolean boxes = false;
        var matcher = ANSWER.matcher(text);
        while (matcher.find()) {
            var word = matcher.group(1).toLowerCase(Locale.UK);
            var box = matcher.group(2);
            plain.add(word);
            boxes = boxes || box != null;
            if (box != null && CHECKED.matcher(box.strip()).matches()) {
                checked.add(word);
            }
        }
        return boxes ? checked : plain;
    }
}
