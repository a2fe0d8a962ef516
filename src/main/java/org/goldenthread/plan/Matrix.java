package org.goldenthread.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for what: priorities down, workstreams across, a mark where the two meet.
 *
 * @param orphans remits that nobody has yet
 */
public record Matrix(List<Row> rows, List<Column> columns, List<String> orphans) {
    public Matrix {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        orphans = List.copyOf(orphans);
    }

    /** What a cell says. */
    public enum Mark {
        NONE("", "none"),
        PRIMARY("●", "primary"),
        SECONDARY("○", "secondary");

        private final String sign;
        private final String words;

        Mark(String sign, String words) {
            this.sign = sign;
            this.words = words;
        }

        public String sign() {
            return sign;
        }

        public String words() {
            return words;
        }

        /** As a tie's role is written: empty for none. */
        public String role() {
            return this == NONE ? "" : name().toLowerCase(Locale.ROOT);
        }

        public static Mark ofRole(String role) {
            return switch (role) {
                case "primary" -> PRIMARY;
                case "" -> NONE;
                default -> SECONDARY;
            };
        }
    }

    /** A workstream, or whatever stands across. */
    public record Column(String ref, String title) {}

    /** How many primary and secondary marks there are. */
    public record Count(int primaries, int secondaries) {
        @Override
        public String toString() {
            return primaries + " / " + secondaries;
        }
    }

    /**
     * A priority with its marks.
     *
     * @param code as the plan prints it, or the reference
     * @param marks by the column's reference; blank cells are left out
     * @param lead the workstream that leads a joint remit by agreement
     */
    public record Row(
            String ref,
            String code,
            String title,
            Map<String, Mark> marks,
            @Nullable String lead) {
        public Row {
            marks = Map.copyOf(marks);
        }

        public Mark mark(String column) {
            return marks.getOrDefault(column, Mark.NONE);
        }

        public List<String> with(Mark mark) {
            return marks.entrySet().stream()
                    .filter(entry -> entry.getValue() == mark)
                    .map(Map.Entry::getKey)
                    .sorted()
                    .toList();
        }

        /** Whether more than one workstream has the primary remit. */
        public boolean isJoint() {
            return with(Mark.PRIMARY).size() > 1;
        }

        public boolean hasPrimary() {
            return marks.containsValue(Mark.PRIMARY);
        }

        /** Whether nobody has any remit for it, not even a secondary one. */
        public boolean isBlank() {
            return marks.values().stream().allMatch(mark -> mark == Mark.NONE);
        }

        /** Whether a joint remit still lacks an agreed lead among its primaries. */
        public boolean needsLead() {
            return isJoint() && (lead == null || mark(lead) != Mark.PRIMARY);
        }
    }

    public Count count(Column column) {
        return new Count(
                (int) rows.stream()
                        .filter(row -> row.mark(column.ref()) == Mark.PRIMARY)
                        .count(),
                (int) rows.stream()
                        .filter(row -> row.mark(column.ref()) == Mark.SECONDARY)
                        .count());
    }

    public Count total() {
        return columns.stream()
                .map(this::count)
                .reduce(
                        new Count(0, 0),
                        (sum, one) ->
                                new Count(sum.primaries() + one.primaries(), sum.secondaries() + one.secondaries()));
    }

    /** Such as "16 / 7 over 14 priorities". */
    public String totalWords() {
        return total() + " over " + rows.size() + (rows.size() == 1 ? " priority" : " priorities");
    }

    public List<Row> withoutPrimary() {
        return rows.stream().filter(row -> !row.hasPrimary()).toList();
    }

    public List<Row> joint() {
        return rows.stream().filter(Row::isJoint).toList();
    }

    public List<Row> needingLead() {
        return rows.stream().filter(Row::needsLead).toList();
    }

    /** The columns that answer for nothing. */
    public List<Column> idle() {
        return columns.stream()
                .filter(column -> rows.stream().allMatch(row -> row.mark(column.ref()) == Mark.NONE))
                .toList();
    }

    public Optional<Row> row(String ref) {
        return rows.stream().filter(row -> row.ref().equals(ref)).findFirst();
    }

    /** What the columns with this mark are called, in the order in which they stand. */
    public String named(Row row, Mark mark) {
        return and(columns.stream()
                .filter(column -> row.mark(column.ref()) == mark)
                .map(Column::title)
                .toList());
    }

    /** A row in words, such as "primary Resources; secondary Risk and performance". */
    public String words(Row row) {
        var said = new LinkedHashMap<String, String>();
        said.put(row.isJoint() ? "joint primaries" : "primary", named(row, Mark.PRIMARY));
        said.put("secondary", named(row, Mark.SECONDARY));
        var words = said.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining("; "));
        if (words.isEmpty()) {
            return "nobody answers for it";
        }
        return row.hasPrimary() ? words + leadWords(row) : "no primary; " + words;
    }

    private String leadWords(Row row) {
        if (!row.isJoint()) {
            return "";
        }
        return row.needsLead()
                ? "; no agreed lead"
                : columns.stream()
                        .filter(column -> column.ref().equals(row.lead()))
                        .map(column -> "; " + column.title() + " leads")
                        .findFirst()
                        .orElse("");
    }

    /** Names in a sentence: "one, another and a third". */
    public static String and(List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }
}
