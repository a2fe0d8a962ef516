package org.goldenthread.organisation.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.intake.sheet.Row;
import org.goldenthread.intake.sheet.Sheet;
import org.goldenthread.vocabulary.Problem;

/** What a file changes, or would change: each change with its row, each refused row with its reasons. */
public final class Outcome {
    private final Sheet sheet;
    private final List<Change> changes = new ArrayList<>();
    private final Map<Row, List<Problem>> refused = new LinkedHashMap<>();

    Outcome(Sheet sheet) {
        this.sheet = sheet;
    }

    /** The sorts of change, in the words of a summary. */
    public enum Sort {
        OPENED("units opened"),
        CHANGED("units changed"),
        MOVED("units moved"),
        CLOSED("units closed"),
        POST_OPENED("posts created"),
        POST_CHANGED("posts changed"),
        POST_CLOSED("posts closed"),
        APPOINTED("people appointed"),
        LEFT("people left or corrected");

        private final String words;

        Sort(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * One change.
     *
     * @param row of the file
     * @param words such as "Housing opens under Place"
     */
    public record Change(int row, Sort sort, String words) {}

    /** A row that was not taken whole, and why. */
    public record Refused(Row row, List<Problem> problems) {}

    void change(Row row, Sort sort, String words) {
        changes.add(new Change(row.number(), sort, words));
    }

    void refuse(Row row, List<Problem> problems) {
        refused.computeIfAbsent(row, one -> new ArrayList<>()).addAll(problems);
    }

    boolean refuses(Row row) {
        return refused.containsKey(row);
    }

    public List<Change> changes() {
        return changes.stream()
                .sorted(java.util.Comparator.comparing(Change::row))
                .toList();
    }

    public List<Refused> refused() {
        return refused.entrySet().stream()
                .map(one -> new Refused(one.getKey(), List.copyOf(one.getValue())))
                .sorted(java.util.Comparator.comparing(one -> one.row().number()))
                .toList();
    }

    public int rows() {
        return sheet.rows().size();
    }

    /** The file's own columns. */
    public List<String> columns() {
        return sheet.columns();
    }

    /** How many changes of each sort there are; sorts without any are left out. */
    public Map<Sort, Long> counts() {
        Map<Sort, Long> counts = new java.util.EnumMap<>(Sort.class);
        changes.forEach(change -> counts.merge(change.sort(), 1L, Long::sum));
        return counts;
    }

    /** The summary in one line: "3 units opened, 12 people appointed, 1 of 40 rows refused". */
    public String summary() {
        var parts = new ArrayList<String>();
        counts().forEach((sort, count) -> parts.add(count + " " + sort.words()));
        if (parts.isEmpty()) {
            parts.add("nothing to change");
        }
        parts.add(refused.size() + " of " + rows() + " rows refused");
        return String.join(", ", parts);
    }
}
