package org.goldenthread.plan.web.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.goldenthread.plan.CellChange;
import org.goldenthread.plan.Matrix;
import org.goldenthread.plan.Matrix.Column;
import org.goldenthread.plan.Matrix.Mark;
import org.goldenthread.plan.Matrix.Row;

/**
 * A matrix as shown.
 *
 * @param whole everything, for the counts
 * @param rows those that the filters leave
 * @param pending answers that were chosen and not yet saved, by cell ("P-1.W-2")
 * @param signs what the two marks are called
 * @param edits whether the visitor may change it
 */
public record MatrixView(Matrix whole, List<Row> rows, Map<String, CellChange> pending, Signs signs, boolean edits) {

    /** How a matrix speaks: of who answers for what, or of who contributes to what. */
    public enum Signs {
        ANSWERS("primary", "secondary", "Workstream", "/plan/workstreams"),
        CONTRIBUTIONS("leads", "supports", "Service", "/organisation/units");

        private final String primary;
        private final String secondary;
        private final String columnNoun;
        private final String columnPath;

        Signs(String primary, String secondary, String columnNoun, String columnPath) {
            this.primary = primary;
            this.secondary = secondary;
            this.columnNoun = columnNoun;
            this.columnPath = columnPath;
        }

        public String primary() {
            return primary;
        }

        public String secondary() {
            return secondary;
        }

        public String columnNoun() {
            return columnNoun;
        }

        public String columnPath() {
            return columnPath;
        }

        public String rowNoun() {
            return "Priority";
        }

        /** Where a cell leads without scripts. */
        public String action() {
            return this == ANSWERS ? "/plan/responsibilities/cell" : "/plan/contributions/cell";
        }

        public String countWords() {
            return this == ANSWERS ? "Primary / secondary" : "Leads / supports";
        }

        /** What is said of a row without a primary mark. */
        public String nobody(Row row) {
            return this == ANSWERS ? row.isBlank() ? "nobody answers" : "no primary" : "nobody leads";
        }

        /** Whether two primaries are a joint remit that needs an agreed lead, and whether changes need a reason. */
        public boolean joint() {
            return this == ANSWERS;
        }

        public boolean reasons() {
            return this == ANSWERS;
        }

        public String words(Mark mark) {
            return switch (mark) {
                case NONE -> "none";
                case PRIMARY -> primary;
                case SECONDARY -> secondary;
            };
        }
    }

    static MatrixView of(Matrix matrix, List<CellChange> pending, Signs signs, boolean edits) {
        return new MatrixView(
                matrix,
                matrix.rows(),
                pending.stream()
                        .collect(Collectors.toMap(one -> one.row() + "." + one.column(), one -> one, (a, b) -> b)),
                signs,
                edits);
    }

    /** Only rows with these words and this sort of gap: "joint", "none" or "" for all. */
    MatrixView narrowed(String words, String gap) {
        var wanted = words.toLowerCase(Locale.UK);
        var left = whole.rows().stream()
                .filter(row ->
                        (row.code() + " " + row.title()).toLowerCase(Locale.UK).contains(wanted))
                .filter(row -> switch (gap) {
                    case "joint" -> row.isJoint();
                    case "lead" -> row.needsLead();
                    case "none" -> !row.hasPrimary();
                    default -> true;
                })
                .toList();
        return new MatrixView(whole, left, pending, signs, edits);
    }

    /** What a cell shows: the answer that was chosen, or else the one that holds. */
    public Mark mark(Row row, Column column) {
        var change = pending.get(row.ref() + "." + column.ref());
        return change == null ? row.mark(column.ref()) : change.now();
    }

    public boolean isPending(Row row, Column column) {
        return pending.containsKey(row.ref() + "." + column.ref());
    }

    /** Who leads a joint remit by agreement. */
    public String leadOf(Row row) {
        return titleOf(String.valueOf(row.lead()));
    }

    private String titleOf(String ref) {
        return whole.columns().stream()
                .filter(column -> column.ref().equals(ref))
                .map(Column::title)
                .findFirst()
                .orElse(ref);
    }

    /** A change that was chosen and not yet saved, in words; the script says it the same way. */
    public String said(CellChange change) {
        var code = whole.row(change.row()).map(Row::code).orElse(change.row());
        return "%s, %s: %s (was %s)"
                .formatted(code, titleOf(change.column()), signs.words(change.now()), signs.words(change.was()));
    }

    /** A row in words. */
    public String words(Row row) {
        if (signs == Signs.ANSWERS) {
            return whole.words(row);
        }
        var leads = whole.named(row, Mark.PRIMARY);
        var supports = whole.named(row, Mark.SECONDARY);
        return (leads.isEmpty() ? "nobody leads" : leads + " leads")
                + (supports.isEmpty() ? "" : "; supported by " + supports);
    }

    /** What a column answers for, in words with its counts. */
    public String columnWords(Column column) {
        var count = whole.count(column);
        return "%s %d (%s), %s %d (%s)"
                .formatted(
                        signs.primary(),
                        count.primaries(),
                        codes(column, Mark.PRIMARY),
                        signs.secondary(),
                        count.secondaries(),
                        codes(column, Mark.SECONDARY));
    }

    private String codes(Column column, Mark mark) {
        var codes = whole.rows().stream()
                .filter(row -> row.mark(column.ref()) == mark)
                .map(Row::code)
                .toList();
        return codes.isEmpty() ? "none" : String.join(", ", codes);
    }

    /** The page's first sentences: how many, who has no primary, what is joint, what has no home. */
    public String lede() {
        var sentences = new ArrayList<String>();
        sentences.add("%s, %s."
                .formatted(
                        counted(whole.rows().size(), "priority", "priorities"),
                        counted(whole.columns().size(), "workstream", "workstreams")));
        int without = whole.withoutPrimary().size();
        int joint = whole.joint().size();
        int open = whole.needingLead().size();
        var first = without == 0
                ? "Every priority has a primary"
                : "%s %s no primary".formatted(capital(word(without)), without == 1 ? "has" : "have");
        var second = joint == 0
                ? ""
                : open == 0
                        ? "; %s joint, each with an agreed lead".formatted(areWord(joint))
                        : open == joint
                                ? "; %s joint and %s an agreed lead"
                                        .formatted(areWord(joint), open == 1 ? "needs" : "need")
                                : "; %s joint, %s still without an agreed lead".formatted(areWord(joint), word(open));
        if (!whole.rows().isEmpty()) {
            sentences.add(first + second + ".");
        }
        if (!whole.orphans().isEmpty()) {
            var named = Matrix.and(whole.orphans().stream()
                    .limit(3)
                    .map(one -> "“" + one + "”")
                    .toList());
            int more = whole.orphans().size() - 3;
            sentences.add(named
                    + (more > 0 ? " and " + word(more) + " more" : "")
                    + (whole.orphans().size() == 1
                            ? " has no home: an orphan remit."
                            : " have no home: orphan remits."));
        }
        return String.join(" ", sentences);
    }

    private static String areWord(int number) {
        return word(number) + (number == 1 ? " is" : " are");
    }

    /** Such as "1 priority" or "14 priorities". */
    public static String counted(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** Small numbers as words, as English has it in sentences. */
    static String word(int number) {
        var words = List.of("none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");
        return number < words.size() ? words.get(number) : String.valueOf(number);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
