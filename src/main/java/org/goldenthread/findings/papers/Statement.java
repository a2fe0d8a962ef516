package org.goldenthread.findings.papers;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.intake.paper.Place;
import org.goldenthread.intake.wording.Column;
import org.jspecify.annotations.Nullable;

/**
 * A finding as a paper prints it, before anything is made of its words.
 *
 * @param ref as printed, without a closing stop; made from the position where none is printed
 * @param theme what it stands under, if anything
 * @param issue the paragraphs and list items that say what was found
 * @param lines the rows that answer it, each with the parts under every column that is understood
 * @param heads the printed heads of the columns
 */
record Statement(
        String ref,
        @Nullable Theme theme,
        List<String> issue,
        List<Map<Column, List<String>>> lines,
        Map<Column, String> heads,
        Place place) {
    Statement {
        issue = List.copyOf(issue);
        lines = List.copyOf(lines);
        heads = Map.copyOf(heads);
    }

    /** The same finding with one more row that belongs to it. */
    Statement and(List<String> moreIssue, Map<Column, List<String>> line) {
        var whole = new ArrayList<>(issue);
        whole.addAll(moreIssue);
        var all = new ArrayList<>(lines);
        all.add(new EnumMap<>(line));
        return new Statement(ref, theme, whole, all, heads, place);
    }

    Statement called(String otherRef) {
        return new Statement(otherRef, theme, issue, lines, heads, place);
    }

    /** The words of what was found, verbatim. */
    String words() {
        return String.join("\n", issue);
    }

    /** All the parts under a column, row after row. */
    List<String> parts(Column column) {
        return lines.stream()
                .flatMap(line -> line.getOrDefault(column, List.of()).stream())
                .toList();
    }

    /** The words under a column when it is short, such as a priority or an owner. */
    String cell(Column column) {
        return String.join("; ", parts(column));
    }
}
