package org.goldenthread.measures.packs;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.measures.Accountability;
import org.goldenthread.measures.DataType;
import org.goldenthread.measures.Sheet;
import org.goldenthread.measures.figures.Length;
import org.goldenthread.measures.figures.Polarity;
import org.goldenthread.measures.rating.Rule;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;

/** A definition sheet as a row of a file; what a row leaves blank stays as the sheet before it says. */
final class SheetCells {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Sheet BLANK = Sheet.of(DataType.NUMBER, "", 0, Polarity.NONE, Length.QUARTER);
    private final FileRow row;
    private final List<Problem> problems;
    private final Cells cells;

    private SheetCells(FileRow row, List<Problem> problems) {
        this.row = row;
        this.problems = problems;
        this.cells = new Cells(row, problems);
    }

    /**
     * @param before the sheet that the row changes; absent for a new measure, which may not leave out its type and
     *     which direction is good
     * @param problems receives what is wrong, each with its row and column
     */
    static Sheet read(FileRow row, @Nullable Sheet before, List<Problem> problems) {
        var reading = new SheetCells(row, problems);
        if (before == null) {
            for (var needed : List.of("type", "polarity", "collected")) {
                if (!row.says(needed)) {
                    problems.add(row.problem(needed, "A measure needs this; it may not be blank"));
                }
            }
        }
        return reading.sheet(before == null ? BLANK : before);
    }

    private Sheet sheet(Sheet before) {
        return new Sheet(
                words(before.words()),
                counted(before.counted()),
                ratio(before.ratio()),
                collection(before.collection()),
                judging(before.judging()),
                cells.words("formula", before.formula()));
    }

    private Sheet.Words words(Sheet.Words before) {
        return new Sheet.Words(
                cells.words("purpose", before.purpose()),
                cells.words("method", before.method()),
                cells.words("source", before.source()),
                cells.one("accountability", List.of(Accountability.values()), before.accountability()),
                cells.words("service id", before.serviceId()));
    }

    private Sheet.Counted counted(Sheet.Counted before) {
        return new Sheet.Counted(
                cells.one("type", List.of(DataType.values()), before.type()),
                cells.words("unit", before.unit()),
                cells.whole("decimals", before.decimals()),
                cells.polarity("polarity", before.polarity()));
    }

    private Sheet.@Nullable Ratio ratio(Sheet.@Nullable Ratio before) {
        if (!row.says("numerator") && !row.says("denominator") && !row.says("multiplier")) {
            return before;
        }
        var known = before == null ? new Sheet.Ratio("", "", HUNDRED) : before;
        return new Sheet.Ratio(
                cells.words("numerator", known.numerator()),
                cells.words("denominator", known.denominator()),
                cells.decimal("multiplier", known.multiplier()));
    }

    private Sheet.Collection collection(Sheet.Collection before) {
        var derived = row.says("derived")
                ? row.list("derived").stream().map(this::derived).toList()
                : before.derived();
        return new Sheet.Collection(
                cells.length("collected", row.get("collected"), before.collected()),
                derived,
                cells.whole("days due", before.daysDue()),
                cells.whole("days overdue", before.daysOverdue()));
    }

    private Sheet.Derived derived(String words) {
        var parts = words.split("=", 2);
        var length = cells.length("derived", parts[0].strip(), Length.YEAR);
        return parts.length == 2
                ? new Sheet.Derived(length, parts[1].strip())
                : cells.refuse(
                        "derived",
                        "Write the length and the way, such as yearly=sum",
                        new Sheet.Derived(length, "last"));
    }

    private Sheet.Judging judging(Sheet.Judging before) {
        var rule = before.rule();
        var settings = before.settings();
        if (row.says("rule")) {
            var parts = row.list("rule");
            rule = parts.getFirst();
            settings = settings(parts.subList(1, parts.size()));
            if (Rule.of(rule, settings) instanceof Checked.Refused<Rule> no) {
                no.problems().forEach(one -> problems.add(row.problem("rule", one.message())));
            }
        }
        return new Sheet.Judging(
                rule,
                settings,
                cells.yes("year to year", before.yearToYear()),
                cells.whole("long periods", before.longPeriods()),
                cells.yes("cumulative", before.cumulative()));
    }

    private static Map<String, String> settings(List<String> parts) {
        Map<String, String> settings = new LinkedHashMap<>();
        for (var part : parts) {
            int at = part.indexOf('=');
            settings.put(
                    at < 0 ? part : part.substring(0, at).strip(),
                    at < 0 ? "yes" : part.substring(at + 1).strip());
        }
        return settings;
    }
}
