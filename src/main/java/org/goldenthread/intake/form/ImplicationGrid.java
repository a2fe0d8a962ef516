package org.goldenthread.intake.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.goldenthread.intake.paper.Block.Row;
import org.goldenthread.intake.paper.Block.Table;
import org.goldenthread.intake.paper.Place;

/** A table that asks of each subject whether the report has implications for it, in any of the usual layouts. */
final class ImplicationGrid {

    /** A subject and what is marked against it. */
    record Mark(String name, String mark, Place place) {
        boolean isBlank() {
            return mark.isBlank();
        }

        /** Whether the mark says yes in so many words or letters. */
        boolean saysYes() {
            return YES.contains(mark.toLowerCase(Locale.UK)) || isSpoken() && !saysNo();
        }

        boolean saysNo() {
            return NO.contains(mark.toLowerCase(Locale.UK))
                    || NONE.matcher(mark).find();
        }

        /** Whether words stand there instead of a mark. */
        boolean isSpoken() {
            return mark.length() > LONGEST_MARK;
        }
    }

    private static final Set<String> YES = Set.of("y", "yes");
    private static final Set<String> NO = Set.of("n", "no", "none", "n/a", "nil");
    private static final Set<String> TICKS = Set.of("x", "✓", "✔", "√", "☑", "☒", "✗", "✘", "●", "•", "[x]");
    private static final Set<String> EMPTY = Set.of("", "☐", "-", "–", "[ ]", "□");
    private static final Pattern SUBJECT = Pattern.compile(
            "financ|staff|personnel|workforce|human resource|\\bhr\\b|legal"
                    + "|equalit|diversit|human rights|environment|sustainab|climate|carbon|community safety|crime|procure"
                    + "|asset|capital|revenue|accommodation|^it$|\\bict\\b|information tech|medium term|e-government|stakeholder"
                    + "|risk|property|health|privacy|data protection|safeguard|socio|consultation|value for money|wards");
    private static final Pattern NONE = Pattern.compile(
            "^(?:none|nil|not applicable|no (?:\\w+ ){0,3}implications?|there are no)\\b", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_MARK = 4;
    private static final int FEWEST = 3;

    private ImplicationGrid() {}

    /** The marks of the table; none when it is no such grid. */
    static List<Mark> of(Table table) {
        var marks = columns(table);
        if (marks.isEmpty()) {
            marks = pairs(table);
        }
        if (marks.isEmpty()) {
            marks = words(table);
        }
        long known = marks.stream().filter(mark -> isSubject(mark.name())).count();
        boolean marked = marks.stream().anyMatch(mark -> !mark.isBlank());
        return marks.size() >= FEWEST && known * 5 >= marks.size() * 3L && marked ? marks : List.of();
    }

    private static boolean isSubject(String name) {
        return SUBJECT.matcher(name.toLowerCase(Locale.UK)).find();
    }

    private static boolean isMark(String text) {
        var mark = text.strip().toLowerCase(Locale.UK);
        return YES.contains(mark) || NO.contains(mark) || TICKS.contains(mark) || EMPTY.contains(mark);
    }

    /** Layout with a column of names and columns headed "Yes" and "No", one of them ticked. */
    private static List<Mark> columns(Table table) {
        var head = table.rows().getFirst();
        var answers = IntStream.range(1, head.cells().size())
                .filter(column ->
                        head.cell(column).strip().toLowerCase(Locale.UK).matches("yes|no|none|n/a"))
                .boxed()
                .toList();
        if (answers.size() < 2) {
            return List.of();
        }
        return table.rows().stream()
                .skip(1)
                .filter(row -> !row.cell(0).isBlank())
                .map(row -> new Mark(
                        name(row.cell(0)),
                        answers.stream()
                                .filter(column -> !isEmpty(row.cell(column)))
                                .map(head::cell)
                                .findFirst()
                                .orElse(""),
                        row.place()))
                .toList();
    }

    private static boolean isEmpty(String cell) {
        return EMPTY.contains(cell.strip().toLowerCase(Locale.UK));
    }

    /** Layouts with a mark beside each name, before it or after it, one or several pairs in a row. */
    private static List<Mark> pairs(Table table) {
        int first = fits(table, 0) ? 0 : fits(table, 1) ? 1 : -1;
        var marks = new ArrayList<Mark>();
        if (first >= 0) {
            table.rows().forEach(row -> marks.addAll(pairs(row, first)));
        }
        return marks;
    }

    /** Layout with what is to be said beside each name; at least one must say that there is none. */
    private static List<Mark> words(Table table) {
        var marks = table.rows().stream()
                .filter(row -> !row.cell(0).isBlank()
                        && !row.cell(0).toLowerCase(Locale.UK).contains("implication"))
                .map(row -> new Mark(
                        name(row.cell(0)), row.cell(1).replace('\n', ' ').strip(), row.place()))
                .toList();
        boolean none = marks.stream().anyMatch(mark -> NONE.matcher(mark.mark()).find());
        return table.width() == 2 && none ? marks : List.of();
    }

    /** Whether every second cell, from this one on, is a mark or blank and every other a name. */
    private static boolean fits(Table table, int first) {
        return table.rows().stream()
                .allMatch(row -> IntStream.range(0, row.cells().size())
                        .allMatch(column -> column % 2 == first
                                ? isMark(row.cell(column))
                                : !isMark(row.cell(column)) || row.cell(column).isBlank()));
    }

    private static List<Mark> pairs(Row row, int first) {
        var marks = new ArrayList<Mark>();
        for (int column = 0; column < row.cells().size(); column += 2) {
            var name = name(row.cell(column + 1 - first));
            var mark = row.cell(column + first).strip();
            if (!name.isEmpty()) {
                var place = row.place().atCell(row.place().row(), column + 1);
                marks.add(new Mark(name, isEmpty(mark) ? "" : mark, place));
            }
        }
        return marks;
    }

    private static String name(String cell) {
        return cell.replace('\n', ' ').replaceFirst("^\\s*\\d{1,2}[.)]\\s*", "").strip();
    }
}
