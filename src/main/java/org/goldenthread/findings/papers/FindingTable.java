package org.goldenthread.findings.papers;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.goldenthread.intake.paper.Block.Row;
import org.goldenthread.intake.paper.Block.Table;
import org.goldenthread.intake.wording.Column;
import org.goldenthread.intake.wording.Columns;
import org.goldenthread.intake.wording.Wording;
import org.jspecify.annotations.Nullable;

/** Reads a table of findings row by row: themes between the rows, and rows that go on with the finding before. */
final class FindingTable {
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:(?:Theme|Section|Part|Area|Priority|Objective|KLOE) )?(\\d{1,3}(?:\\.\\d{1,2})?|[A-Z]|[IVX]{1,5})(?:[.):]|\\s+[–-])?\\s+(\\S.*+)",
            Pattern.DOTALL);
    private static final Pattern LEADING = Pattern.compile(
            "^((?:R|Rec|Recommendation|Finding|Issue|F) ?\\d{1,3}(?:\\.\\d{1,2})?|\\d{1,2}\\.\\d{1,2})[.):]?\\s+(?=\\p{Lu})");
    private static final int THEME_WORDS = 10;
    private static final int LONGEST_REF = 24;

    private final Columns columns;
    private final List<Theme> themes = new ArrayList<>();
    private final List<Statement> findings = new ArrayList<>();
    private @Nullable Theme theme;

    private FindingTable(Columns columns) {
        this.columns = columns;
    }

    /** The findings of a table; none when it is a table of something else. */
    static FindingTable of(Table table) {
        var columns = Columns.of(table);
        var reading = new FindingTable(columns);
        boolean states = columns.hasAny(Column.ISSUE, Column.RECOMMENDATION);
        boolean answers = columns.hasAny(
                Column.REF, Column.PARAGRAPH, Column.RESPONSE, Column.ACTION, Column.OWNER, Column.DUE, Column.STATUS);
        boolean other = columns.hasAny(Column.LIKELIHOOD, Column.MEASURE) && !columns.has(Column.RESPONSE);
        if (states && answers && !other) {
            columns.rows().forEach(reading::row);
        }
        return reading;
    }

    List<Theme> themes() {
        return themes;
    }

    List<Statement> findings() {
        return findings;
    }

    private void row(Row row) {
        var words = row.cells().stream()
                .map(cell -> cell.text())
                .filter(text -> !text.isBlank())
                .toList();
        if (words.isEmpty()) {
            return;
        }
        if (words.size() == 1 && isTheme(row, words.getFirst())) {
            startTheme(row, words.getFirst());
            return;
        }
        var issue = issue(row);
        var ref = ref(row, issue);
        if (ref.isEmpty() && !findings.isEmpty() && goesOn(issue, row)) {
            findings.add(findings.removeLast().and(issue, line(row)));
        } else if (!issue.isEmpty()) {
            findings.add(finding(ref, issue, row));
        }
    }

    /** One short cell alone, in the first column or with a number of its own, heads the rows below it. */
    private boolean isTheme(Row row, String words) {
        boolean brief = Wording.words(words) <= THEME_WORDS && words.length() <= 90 && words.indexOf('\n') < 0;
        boolean sentence = words.endsWith(".") || words.endsWith(";");
        boolean first = !row.cell(0).isBlank();
        return brief
                && !sentence
                && words.chars().anyMatch(Character::isLetter)
                && (first || NUMBERED.matcher(words).matches());
    }

    private void startTheme(Row row, String words) {
        var numbered = NUMBERED.matcher(words);
        boolean has = numbered.matches();
        theme = theme(has ? numbered.group(1) : words, has ? numbered.group(2) : words, row);
    }

    private Theme theme(String ref, String title, Row row) {
        for (var known : themes) {
            if (known.ref().equals(ref)) {
                return known;
            }
        }
        var made = new Theme(ref, Wording.title(title), row.place());
        themes.add(made);
        return made;
    }

    private List<String> issue(Row row) {
        var issue = columns.parts(row, Column.ISSUE);
        return issue.isEmpty() && !columns.has(Column.ISSUE) ? columns.parts(row, Column.RECOMMENDATION) : issue;
    }

    /** The printed number, which may stand in front of the words; without one, a short paragraph number. */
    private String ref(Row row, List<String> issue) {
        var printed = columns.cell(row, Column.REF).strip();
        if (printed.isEmpty() && !columns.has(Column.REF) && !issue.isEmpty()) {
            var leading = LEADING.matcher(issue.getFirst());
            var paragraph = columns.cell(row, Column.PARAGRAPH).strip();
            printed = leading.find() ? leading.group(1) : paragraph.length() > 8 ? "" : paragraph;
        }
        var line = printed.replace('\n', ' ').replaceFirst("[.):]+$", "");
        return line.length() > LONGEST_REF ? "" : line;
    }

    /**
     * A row without a ref of its own goes on with the finding before where the table gives refs, or states nothing
     * new.
     */
    private boolean goesOn(List<String> issue, Row row) {
        boolean answered = columns.hasAny(Column.OWNER, Column.DUE)
                && !columns.cell(row, Column.OWNER).isBlank();
        return issue.isEmpty() || columns.has(Column.REF) && !answered;
    }

    private Statement finding(String ref, List<String> issue, Row row) {
        var named = columns.cell(row, Column.THEME).strip();
        var under = named.isEmpty() || named.length() > 90 ? theme : theme(named, named, row);
        var made = ref.isEmpty() ? "row " + (findings.size() + 1) : ref;
        var heads = new EnumMap<Column, String>(Column.class);
        columns.at().keySet().forEach(column -> heads.put(column, columns.head(column)));
        return new Statement(made, under, issue, List.of(line(row)), heads, row.place());
    }

    private Map<Column, List<String>> line(Row row) {
        var line = new EnumMap<Column, List<String>>(Column.class);
        for (var column : columns.at().keySet()) {
            var parts = columns.parts(row, column);
            if (!parts.isEmpty()) {
                line.put(column, parts);
            }
        }
        return line;
    }
}
