package org.goldenthread.measures.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.goldenthread.measures.reading.Outcome.TotalCheck;
import org.goldenthread.measures.reading.sheet.CellRow;
import org.goldenthread.measures.reading.words.Areas;
import org.goldenthread.measures.reading.words.FigureWords;
import org.jspecify.annotations.Nullable;

/** Adds up the rows of a table column by column, and compares with the rows that say they are the total. */
final class TotalSums {
    private static final int NAMED = 20;
    private final List<FigureColumn> columns;
    private final List<String> labels;
    private final BigDecimal[] sums;
    private final Map<String, @Nullable BigDecimal[]> totals = new LinkedHashMap<>();
    private int parts;

    TotalSums(Planning.Plan plan) {
        columns = plan.figures();
        labels = plan.totals().stream().map(TotalSums::plain).toList();
        sums = new BigDecimal[columns.size()];
        Arrays.fill(sums, BigDecimal.ZERO);
    }

    private static String plain(String label) {
        return label.strip().toLowerCase(Locale.ROOT);
    }

    private boolean isTotal(Subject subject) {
        return labels.contains(plain(subject.name())) || labels.contains(plain(subject.code()));
    }

    /** Whether the row is a total of no area, such as "Total" or "Shire districts", which is no reading of anybody. */
    boolean setsAside(Subject subject) {
        return isTotal(subject) && subject.code().isEmpty() && !Areas.wide(subject.name());
    }

    /** Takes a row: a part, or the total where its label says so. */
    void add(CellRow row, Subject subject, FigureWords figures) {
        if (isTotal(subject)) {
            total(row, subject, figures);
            return;
        }
        parts++;
        for (int i = 0; i < columns.size(); i++) {
            var figure = figure(row, columns.get(i), figures);
            if (figure != null) {
                sums[i] = sums[i].add(figure);
            }
        }
    }

    void total(CellRow row, Subject subject, FigureWords figures) {
        var line = new BigDecimal[columns.size()];
        for (int i = 0; i < line.length; i++) {
            line[i] = figure(row, columns.get(i), figures);
        }
        totals.putIfAbsent(subject.words(), line);
    }

    private static @Nullable BigDecimal figure(CellRow row, FigureColumn column, FigureWords figures) {
        int index = column.index();
        if (index >= row.cells() || !figures.read(row.text(), row.from(index), row.to(index))) {
            return null;
        }
        return figures.standing().present() ? BigDecimal.valueOf(figures.value(), figures.scale()) : null;
    }

    /** Equal to nine digits: workbooks add up in binary, and their last digits are noise. */
    private static boolean same(BigDecimal total, BigDecimal sum) {
        return total.subtract(sum).abs().movePointRight(9).compareTo(total.abs().max(BigDecimal.ONE)) <= 0;
    }

    void close(Tally tally) {
        var apart = new ArrayList<String>();
        totals.forEach((label, line) -> {
            var check = check(label, line);
            if (check.equal() * 2 >= check.columns() && check.columns() > 0) {
                tally.checks.add(check);
            } else {
                apart.add(label);
            }
        });
        if (!apart.isEmpty()) {
            tally.remarks.add("Not the sum of the other rows, but rates or totals of some of them: %s."
                    .formatted(String.join(", ", apart)));
        }
    }

    private TotalCheck check(String label, @Nullable BigDecimal[] line) {
        int compared = 0;
        int equal = 0;
        var differences = new ArrayList<String>();
        for (int i = 0; i < line.length; i++) {
            var total = line[i];
            if (total == null) {
                continue;
            }
            compared++;
            if (same(total, sums[i])) {
                equal++;
            } else if (differences.size() < NAMED) {
                differences.add("Column %d: %s, but its parts come to %s"
                        .formatted(columns.get(i).index() + 1, total.toPlainString(), sums[i].toPlainString()));
            }
        }
        return new TotalCheck(label, parts, compared, equal, differences);
    }
}
