package org.goldenthread.benefits.costs;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.goldenthread.benefits.costs.CostSheet.Line;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Money;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;

/** Reads the rows of an extract one by one: lines, totals, and what cannot be read. */
final class CostReader {
    private static final Pattern TOTAL = Pattern.compile("(?:(?:grand|sub|report|overall|net)[ -]?)?totals?\\b.*");
    private static final Pattern WHOLE = Pattern.compile("(?:(?:grand|report|overall)[ -]?total.*|totals?)");
    private static final Pattern PARTS_OF_A_PENNY =
            Pattern.compile("-?\\d+\\.\\d{3,}(?:e-?\\d+)?|-?\\d+(?:\\.\\d+)?e-?\\d+");
    private static final Pattern NOTHING = Pattern.compile("[-–—]|nil|n/?a", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_CENTRE = 60;
    private static final int LONGEST_NAME = 300;
    private final List<String> heads;
    private final CostMapping mapping;
    private final PeriodWords periods;
    private final Map<String, Line> lines = new HashMap<>();
    private final List<Problem> refused = new ArrayList<>();
    private final List<Line> parts = new ArrayList<>();
    private @Nullable Line whole;
    private int rounded;

    CostReader(List<String> heads, CostMapping mapping, List<List<String>> rows) {
        this.heads = heads;
        this.mapping = mapping;
        this.periods = PeriodWords.of(mapping, rows.stream().map(row -> cell(row, mapping.period())));
    }

    CostSheet sheet() {
        var sorted = lines.values().stream()
                .sorted(Comparator.comparing(Line::centre).thenComparing(Line::period))
                .toList();
        var stated = whole == null ? parts.stream().reduce(Line::plus).orElse(null) : whole;
        return new CostSheet(heads, sorted, List.copyOf(refused), stated, rounded);
    }

    void row(List<String> cells, int number) {
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        int before = refused.size();
        var budget = money(cells, mapping.budget(), number);
        var actual = money(cells, mapping.actual(), number);
        var centre = cell(cells, mapping.centre());
        var total = total(cells, centre);
        if (!total.isEmpty()) {
            total(total, new Line("", "Total", 0, budget, actual));
        } else if (refused.size() == before) {
            line(cells, number, new Line(centre, name(cells), 0, budget, actual));
        }
    }

    /** What says that a row is a total; empty where nothing does. */
    private static String total(List<String> cells, String centre) {
        return (centre.isEmpty() ? cells.stream() : Stream.of(centre))
                .map(one -> one.strip().toLowerCase(Locale.UK))
                .filter(one -> TOTAL.matcher(one).matches())
                .findFirst()
                .orElse("");
    }

    private void total(String words, Line total) {
        if (WHOLE.matcher(words).matches()) {
            whole = total;
        } else {
            parts.add(total);
        }
    }

    private void line(List<String> cells, int number, Line read) {
        boolean empty = read.budget() == null && read.actual() == null;
        if (read.centre().isEmpty() && empty) {
            return; // a heading of a part, or words below the table
        }
        if (read.centre().isEmpty() || read.centre().length() > LONGEST_CENTRE) {
            refuse(number, "There is no cost centre in it");
        } else if (empty) {
            refuse(number, "There is neither a budget nor an actual in it");
        } else if (mapping.period().isEmpty()) {
            add(read);
        } else {
            switch (periods.read(cell(cells, mapping.period()))) {
                case Checked.Accepted<Integer>(Integer period) ->
                    add(new Line(read.centre(), read.name(), period, read.budget(), read.actual()));
                case Checked.Refused<Integer> no ->
                    refuse(number, no.problems().getFirst().message());
            }
        }
    }

    private void add(Line line) {
        lines.merge(line.centre().toLowerCase(Locale.UK) + " " + line.period(), line, Line::plus);
    }

    private void refuse(int number, String why) {
        refused.add(new Problem("row " + number, why));
    }

    private String name(List<String> cells) {
        var name = cell(cells, mapping.name());
        return name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }

    private String cell(List<String> cells, String column) {
        int place = column.isEmpty() ? -1 : heads.indexOf(column);
        return place < 0 || place >= cells.size() ? "" : cells.get(place).strip();
    }

    private @Nullable Money money(List<String> cells, String column, int number) {
        var words = plain(cell(cells, column));
        if (words.isEmpty() || NOTHING.matcher(words).matches()) {
            return null;
        }
        if (PARTS_OF_A_PENNY.matcher(words.toLowerCase(Locale.UK)).matches()) {
            var exact = new BigDecimal(words);
            var pence = exact.setScale(2, RoundingMode.HALF_UP);
            rounded += exact.compareTo(pence) == 0 ? 0 : 1;
            words = pence.toPlainString();
        }
        return switch (Money.read(words)) {
            case Checked.Accepted<Money>(Money money) -> money;
            case Checked.Refused<Money> no -> {
                refused.add(new Problem(
                        "row " + number + ", column " + column,
                        no.problems().getFirst().message()));
                yield null;
            }
        };
    }

    /** Finance systems write a minus behind, or CR for what came in. */
    private static String plain(String words) {
        var upper = words.toUpperCase(Locale.UK);
        if (upper.endsWith("CR") || upper.endsWith("DR")) {
            var number = words.substring(0, words.length() - 2).strip();
            return upper.endsWith("CR") ? "-" + number : number;
        }
        return words.matches("£?[\\d,.]+-") ? "-" + words.substring(0, words.length() - 1) : words;
    }
}
