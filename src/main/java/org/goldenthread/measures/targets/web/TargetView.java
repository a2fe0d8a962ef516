package org.goldenthread.measures.targets.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.Printed;
import org.goldenthread.measures.Sheet;
import org.goldenthread.measures.exact.Said;
import org.goldenthread.measures.sheet.web.Days;
import org.goldenthread.measures.subjects.Subject;
import org.goldenthread.measures.targets.TargetYear;
import org.goldenthread.measures.targets.TargetYear.Aimed;
import org.jspecify.annotations.Nullable;

/**
 * One year's targets as the page shows them.
 *
 * @param boundaries whether a low boundary is set anywhere
 * @param baseline in the measure's unit; empty where later years are not held against this one
 */
public record TargetView(
        Measure measure, Subject subject, TargetYear year, List<Row> rows, boolean boundaries, String baseline) {

    /**
     * A period in a row.
     *
     * @param set who set the target when, in which words
     */
    public record Row(
            String period,
            String before,
            String value,
            String original,
            String target,
            String lower,
            String set,
            boolean revised) {}

    static TargetView of(Measure measure, Subject subject, TargetYear year, Map<Long, String> names) {
        var sheet = measure.definitionFor(year.span().year().start()).sheet();
        List<Row> rows = new ArrayList<>();
        for (var line : year.lines()) {
            rows.add(new Row(
                    line.period().words(),
                    printed(sheet, line.before()),
                    printed(sheet, line.value()),
                    printed(sheet, line.target().original()),
                    printed(sheet, line.target().now()),
                    printed(sheet, line.lower().now()),
                    set(line.target().set() == null ? line.lower() : line.target(), names),
                    line.target().revised()));
        }
        boolean boundaries = rows.stream().anyMatch(row -> !row.lower().isEmpty());
        return new TargetView(measure, subject, year, rows, boundaries, printed(sheet, year.baseline()));
    }

    private static String set(Aimed aimed, Map<Long, String> names) {
        var when = aimed.set();
        if (when == null) {
            return "";
        }
        var account = aimed.account();
        var who = account == null ? "" : names.getOrDefault(account, "");
        return (aimed.words() + " – " + (who.isEmpty() ? "" : who + ", ") + Days.words(when))
                + (aimed.revisions() == 0
                        ? ""
                        : aimed.revisions() == 1 ? ", revised once" : ", revised " + aimed.revisions() + " times");
    }

    private static String printed(Sheet sheet, @Nullable BigDecimal figure) {
        return figure == null ? "" : Printed.whole(sheet, figure);
    }

    /** A figure as a field of the form takes it. */
    static String said(@Nullable BigDecimal figure) {
        return figure == null ? "" : Said.plain(figure);
    }

    /** Whether anything was ever set for this year. */
    public boolean set() {
        return rows.stream().anyMatch(row -> !row.set().isEmpty());
    }

    public boolean addsUp() {
        return measure.definitionFor(year.span().year().start()).sheet().addsUp();
    }

    public String polarity() {
        return measure.definitionFor(year.span().year().start())
                .sheet()
                .polarity()
                .words();
    }
}
