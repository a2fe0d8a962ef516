package org.goldenthread.findings.papers;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.intake.paper.Block.Table;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.paper.Place;
import org.goldenthread.intake.wording.Column;
import org.goldenthread.intake.wording.Columns;
import org.goldenthread.intake.wording.Passage;
import org.goldenthread.intake.wording.Passage.Sort;
import org.goldenthread.intake.wording.Passages;
import org.goldenthread.intake.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Findings written one below the other, each line with its label: "Finding 3: …", "Management response: …", "Owner: …".
 * A label must be followed by an answering one somewhere, else it is only a word with a colon.
 */
final class LabelledFindings {
    private static final Pattern OPENS = Pattern.compile(
            "(?i)^(?:audit |key )?(finding|issue|recommendation|area for improvement|weakness|observation)\\s*(?:no\\.?\\s*)?([A-Z]?\\d{1,3}(?:\\.\\d{1,2})?)?\\s*(?:[:.–-]\\s*(.*+))?",
            Pattern.DOTALL);
    private static final int LONGEST_LABEL = 6;
    private static final Pattern LABEL =
            Pattern.compile("^([\\p{L}][\\p{L} /’']{2,40}?)\\s*:\\s*(.*+)", Pattern.DOTALL);

    private final List<Statement> found = new ArrayList<>();
    private final Map<Column, List<String>> line = new EnumMap<>(Column.class);
    private final List<String> issue = new ArrayList<>();
    private String ref = "";
    private @Nullable Place place;
    private Column current = Column.ISSUE;

    private LabelledFindings() {}

    static List<Statement> in(Paper paper) {
        var reading = new LabelledFindings();
        for (var block : Passages.of(paper)) {
            reading.passage(block);
        }
        reading.end();
        return reading.found;
    }

    private void passage(Passage passage) {
        if (passage.table() != null) {
            form(passage.table());
            return;
        }
        var opens = OPENS.matcher(passage.text());
        if (opens.matches() && (opens.group(2) != null || opens.group(3) != null)) {
            start(opens, passage);
        } else if (place != null
                && passage.sort() == Sort.HEADING
                && label(passage.text()).isEmpty()) {
            end();
        } else if (place != null) {
            label(passage.text()).ifPresentOrElse(this::answer, () -> add(passage.text()));
        }
    }

    private void start(Matcher opens, Passage passage) {
        boolean same = place != null
                && line.isEmpty()
                && opens.group(2) == null
                && opens.group(1).equalsIgnoreCase("recommendation")
                && !issue.isEmpty();
        if (same) {
            current = Column.RECOMMENDATION;
        } else {
            end();
            place = passage.place();
            ref = opens.group(2) != null ? opens.group(2) : passage.number();
            current = Column.ISSUE;
        }
        if (opens.group(3) != null) {
            add(opens.group(3));
        }
    }

    private void add(String words) {
        if (words.isBlank()) {
            return;
        }
        if (current == Column.ISSUE) {
            issue.add(words.strip());
        } else {
            line.computeIfAbsent(current, column -> new ArrayList<>()).add(words.strip());
        }
    }

    private void answer(Map.Entry<Column, String> answer) {
        current = answer.getKey();
        add(answer.getValue());
    }

    private static Optional<Map.Entry<Column, String>> label(String text) {
        var label = LABEL.matcher(text);
        return label.matches()
                ? Columns.meaning(label.group(1)).map(column -> Map.entry(column, label.group(2)))
                : Optional.empty();
    }

    /** A form of two columns, label and words, is a finding written in a box. */
    private void form(Table table) {
        var lines = new ArrayList<Map.Entry<Column, String>>();
        var counted = "";
        for (var row : table.rows()) {
            var meaning = Columns.meaning(row.cell(0));
            var opens = OPENS.matcher(row.cell(0).strip());
            if (table.width() != 2) {
                return;
            }
            if (row.cell(1).isBlank() && opens.matches() && opens.group(2) != null) {
                counted = opens.group(2);
            } else if (meaning.isPresent()) {
                lines.add(Map.entry(meaning.get(), row.cell(1)));
            } else if (Wording.words(row.cell(0)) > LONGEST_LABEL) {
                return;
            }
        }
        end();
        ref = counted;
        boolean states =
                lines.stream().anyMatch(it -> it.getKey() == Column.ISSUE || it.getKey() == Column.RECOMMENDATION);
        if (states && lines.size() > 2) {
            place = table.place();
            lines.forEach(this::field);
            end();
        }
    }

    private void field(Map.Entry<Column, String> field) {
        if (field.getKey() == Column.REF) {
            ref = field.getValue();
        } else {
            answer(field);
        }
    }

    private void end() {
        if (issue.isEmpty()) {
            issue.addAll(line.getOrDefault(Column.RECOMMENDATION, List.of()));
        }
        var at = place;
        boolean answered = line.keySet().stream().anyMatch(column -> column != Column.RECOMMENDATION);
        if (at != null && !issue.isEmpty() && answered) {
            var heads = new EnumMap<Column, String>(Column.class);
            line.keySet().forEach(column -> heads.put(column, ""));
            heads.put(Column.ISSUE, "");
            var name = ref.isEmpty() ? "row " + (found.size() + 1) : ref;
            found.add(new Statement(name, null, issue, List.of(new EnumMap<>(line)), heads, at));
        }
        place = null;
        ref = "";
        issue.clear();
        line.clear();
    }
}
