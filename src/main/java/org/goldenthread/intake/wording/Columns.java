package org.goldenthread.intake.wording;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.goldenthread.intake.paper.Block.Row;
import org.goldenthread.intake.paper.Block.Table;

/**
 * What the columns of a table mean by their heads, however a council words them. One column may mean two things
 * ("Officer and date").
 *
 * @param at the position of each column that is understood, from zero
 * @param heads the heads as printed
 * @param rows the rows below the heads
 */
public record Columns(Map<Column, Integer> at, List<String> heads, List<Row> rows) {
    private static final int DEEPEST_HEAD = 4;
    private static final int LONGEST_HEAD = 80;
    private static final Pattern BRACKETED = Pattern.compile("\\([^()]{0,80}\\)");
    private static final Pattern NOT_WORDS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern FILLERS = Pattern.compile("\\b(?:the|a|of|for|to be|s)\\b ?");
    private static final Pattern QUALIFIED = Pattern.compile(
            "^(?:key|main|audit|identified|our|original|current|specific|detailed|principal|summary|high level|strategic"
                    + "|corporate|internal|external|inspectors?|auditors?) | (?:description|details?|summary|title|text|identified"
                    + "|raised|made|name|identified by audit)$");
    private static final Pattern LEGEND = Pattern.compile("\\s\\d.*+$");
    private static final Pattern REFERENCE = Pattern.compile("[A-Z]{0,4}[ .-]?\\d{1,3}(?:\\.\\d{1,2}){0,2}[a-z]?[.)]?");
    private static final int LONGEST_OPENING = 7;
    private static final Map<Column, Pattern> OPENINGS = new EnumMap<>(Map.of(
            Column.ACTION,
            Pattern.compile("^(?:what )?(?:actions?|steps|tasks) (?:we|that|which|needed|required|to)\\b"),
            Column.OUTCOME,
            Pattern.compile("^(?:what|how) .*\\b(?:success|difference|good) (?:looks?|will|made)\\b"),
            Column.OWNER,
            Pattern.compile("^(?:lead|responsible|accountable|senior) .*\\bofficers?$"),
            Column.MEMBER,
            Pattern.compile("^(?:lead|cabinet|executive) .*\\bmembers?$"),
            Column.STATUS,
            Pattern.compile("^b?rag\\b(?!.*\\b(?:last|previous|prior)\\b)"),
            Column.DUE,
            Pattern.compile("^(?:target|due|planned|agreed|completion) .*\\bdates?$"),
            Column.PROGRESS,
            Pattern.compile("^(?:progress|latest|update) .*\\b(?:made|to|since|as at|against|at|update)\\b")));
    private static final Pattern JOINED = Pattern.compile("\\s*(?:/|&|,|\\band\\b|\\n|\\+|–| - )\\s*");

    public Columns {
        at = Map.copyOf(at);
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /** The row among the first ones that names most columns; nothing is understood when no row names one. */
    public static Columns of(Table table) {
        var best = new Columns(Map.of(), List.of(), table.rows());
        int deepest = Math.min(DEEPEST_HEAD, table.rows().size());
        for (int i = 0; i < deepest; i++) {
            var row = table.rows().get(i);
            var found = meanings(row);
            if (found.size() > best.at.size()) {
                var below = table.rows().subList(i + 1, table.rows().size());
                if (row.cell(0).isBlank() && !found.containsKey(Column.REF) && counts(below)) {
                    found.put(Column.REF, 0);
                }
                best = new Columns(
                        found, row.cells().stream().map(cell -> cell.text()).toList(), below);
            }
        }
        return best;
    }

    /** Whether the first cells are numbers or references, so that the column needs no head to be known. */
    private static boolean counts(List<Row> rows) {
        var first = rows.stream()
                .map(row -> row.cell(0).strip())
                .filter(it -> !it.isEmpty())
                .toList();
        return first.size() > 1
                && first.stream().allMatch(it -> REFERENCE.matcher(it).matches());
    }

    /** What a head means; empty when it is none that is known. */
    public static Optional<Column> meaning(String head) {
        var plain = plain(head);
        return named(plain)
                .or(() -> named(QUALIFIED.matcher(plain).replaceAll("")))
                .or(() -> named(LEGEND.matcher(plain).replaceFirst("")))
                .or(() -> opening(plain));
    }

    /** A head in words of the council's own is known by how it opens: "Actions needed to get there". */
    private static Optional<Column> opening(String plain) {
        boolean brief = Wording.words(plain) <= LONGEST_OPENING;
        return OPENINGS.entrySet().stream()
                .filter(it -> brief && it.getValue().matcher(plain).find())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Optional<Column> named(String plain) {
        for (var column : Column.values()) {
            if (column.isHeaded(plain)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    public boolean has(Column column) {
        return at.containsKey(column);
    }

    /** Whether every one of these is there. */
    public boolean hasAll(Column... columns) {
        for (var column : columns) {
            if (!has(column)) {
                return false;
            }
        }
        return true;
    }

    /** Whether at least one of these is there. */
    public boolean hasAny(Column... columns) {
        for (var column : columns) {
            if (has(column)) {
                return true;
            }
        }
        return false;
    }

    /** The words of the row under a column; empty where the table has no such column. */
    public String cell(Row row, Column column) {
        return String.join("\n", parts(row, column));
    }

    /** The paragraphs and list items of the row under a column. */
    public List<String> parts(Row row, Column column) {
        var index = at.get(column);
        if (index == null || index >= row.cells().size()) {
            return List.of();
        }
        var parts = row.cells().get(index).parts();
        boolean shared = index.equals(at.get(Column.OWNER)) && index.equals(at.get(Column.DUE));
        if (shared && column == Column.OWNER) {
            return Sharing.owners(parts);
        }
        return shared && column == Column.DUE ? Sharing.dates(parts) : parts;
    }

    /** The column's position for a place in the paper, counted from one; zero where there is none. */
    public int number(Column column) {
        var index = at.get(column);
        return index == null ? 0 : index + 1;
    }

    /** The head as printed; empty where the table has no such column. */
    public String head(Column column) {
        var index = at.get(column);
        return index == null || index >= heads.size() ? "" : heads.get(index);
    }

    private static Map<Column, Integer> meanings(Row row) {
        var found = new EnumMap<Column, Integer>(Column.class);
        var later = new ArrayList<Runnable>();
        for (int i = 0; i < row.cells().size(); i++) {
            int index = i;
            var head = row.cell(i);
            if (head.length() > LONGEST_HEAD) {
                return Map.of();
            }
            var meaning = meaning(head);
            meaning.ifPresent(column -> found.putIfAbsent(column, index));
            if (meaning.isEmpty()) {
                later.add(() -> parts(head).forEach(column -> found.putIfAbsent(column, index)));
            }
        }
        later.forEach(Runnable::run);
        var member = found.get(Column.MEMBER);
        if (member != null) {
            found.putIfAbsent(Column.OWNER, member);
        }
        return found;
    }

    /** "Responsible officer and target date", "Issue / recommendation": each side means something. */
    private static List<Column> parts(String head) {
        var sides =
                JOINED.splitAsStream(BRACKETED.matcher(head).replaceAll(" ")).toList();
        return sides.size() > 3
                ? List.of()
                : sides.stream()
                        .map(Columns::meaning)
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList();
    }

    private static String plain(String head) {
        if (head.length() > LONGEST_HEAD) {
            return "";
        }
        var words = BRACKETED
                .matcher(head.replaceAll("['’]", "").replace("%", " percent "))
                .replaceAll(" ")
                .toLowerCase(Locale.UK);
        if (words.strip().equals("#")) {
            return "no";
        }
        var plain = NOT_WORDS.matcher(words).replaceAll(" ").strip();
        return named(plain).isPresent()
                ? plain
                : FILLERS.matcher(plain).replaceAll("").strip();
    }
}
