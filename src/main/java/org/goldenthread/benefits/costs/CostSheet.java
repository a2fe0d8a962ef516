package org.goldenthread.benefits.costs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Money;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What was read of a file.
 *
 * @param heads of its columns
 * @param refused rows that cannot be read, each with its place
 * @param stated the row in which the file states its own total; absent where it has none
 */
public record CostSheet(
        List<String> heads,
        List<Line> lines,
        List<Problem> refused,
        @Nullable Line stated) {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final int LAST_PERIOD = 14;

    /** A cost centre in a period. @param period 0 for the whole year */
    public record Line(
            String centre,
            String name,
            int period,
            @Nullable Money budget,
            @Nullable Money actual) {
        Line plus(Line other) {
            return new Line(centre, name, period, sum(budget, other.budget), sum(actual, other.actual));
        }

        private static @Nullable Money sum(@Nullable Money one, @Nullable Money other) {
            return one == null ? other : other == null ? one : one.plus(other);
        }
    }

    public Money budget() {
        return lines.stream()
                .map(Line::budget)
                .filter(java.util.Objects::nonNull)
                .reduce(Money.ZERO, Money::plus);
    }

    public Money actual() {
        return lines.stream()
                .map(Line::actual)
                .filter(java.util.Objects::nonNull)
                .reduce(Money.ZERO, Money::plus);
    }

    /** The file's own total of budget and actual less the sum of its lines; nothing where it states none. */
    public Money difference() {
        var total = stated;
        if (total == null) {
            return Money.ZERO;
        }
        var budget = total.budget() == null ? Money.ZERO : total.budget().minus(budget());
        return total.actual() == null ? budget : budget.plus(total.actual().minus(actual()));
    }

    /** Whether budget and actual agree, each for itself, with what the file states. */
    public boolean reconciles() {
        var total = stated;
        return total == null
                || (total.budget() == null || total.budget().equals(budget()))
                        && (total.actual() == null || total.actual().equals(actual()));
    }

    /** Reads rows. Amounts of the same centre and period in several rows are added up. */
    static CostSheet read(List<List<String>> rows, CostMapping mapping) {
        int head = Math.clamp(mapping.head(), 1, Math.max(1, rows.size()));
        var heads = rows.isEmpty()
                ? List.<String>of()
                : rows.get(head - 1).stream().map(String::strip).toList();
        var reader = new Reader(heads, mapping, new HashMap<>(), new ArrayList<>());
        Line stated = null;
        for (int i = head; i < rows.size(); i++) {
            var total = reader.row(rows.get(i), i + 1);
            stated = total == null ? stated : total;
        }
        var lines = reader.lines.values().stream()
                .sorted(java.util.Comparator.comparing(Line::centre).thenComparing(Line::period))
                .toList();
        return new CostSheet(heads, lines, List.copyOf(reader.refused), stated);
    }

    /** Reads rows one by one. */
    private record Reader(List<String> heads, CostMapping mapping, Map<String, Line> lines, List<Problem> refused) {

        /** @return the row's line where it states the total of the file */
        @Nullable
        Line row(List<String> cells, int number) {
            var centre = cell(cells, mapping.centre());
            var name = cell(cells, mapping.name());
            if (cells.stream().allMatch(String::isBlank)) {
                return null;
            }
            var budget = money(cells, mapping.budget(), number);
            var actual = money(cells, mapping.actual(), number);
            if (isTotal(centre)
                    || centre.isEmpty() && (isTotal(name) || cells.stream().anyMatch(Reader::isTotal))) {
                return new Line("", "Total", 0, budget, actual);
            }
            int period = period(cell(cells, mapping.period()));
            if (centre.isEmpty() || centre.length() > 60) {
                refused.add(new Problem("row " + number, "There is no cost centre in it"));
            } else if (period < 0) {
                refused.add(
                        new Problem("row " + number, "“" + cell(cells, mapping.period()) + "” is no period or month"));
            } else if (budget == null && actual == null) {
                refused.add(new Problem("row " + number, "There is neither a budget nor an actual in it"));
            } else {
                var line =
                        new Line(centre, name.length() > 300 ? name.substring(0, 300) : name, period, budget, actual);
                lines.merge(centre.toLowerCase(Locale.UK) + " " + period, line, Line::plus);
            }
            return null;
        }

        private static boolean isTotal(String words) {
            return words.strip().toLowerCase(Locale.UK).matches("(?:grand |sub)?total.*|report total.*");
        }

        private String cell(List<String> cells, String column) {
            int place = column.isEmpty() ? -1 : heads.indexOf(column);
            return place < 0 || place >= cells.size() ? "" : cells.get(place).strip();
        }

        private @Nullable Money money(List<String> cells, String column, int number) {
            var words = cell(cells, column);
            if (words.isEmpty() || words.equals("-")) {
                return null;
            }
            return switch (Money.read(plain(words))) {
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
            return words.matches("[\\d,.]+-") ? "-" + words.substring(0, words.length() - 1) : words;
        }

        /** 0 where the file has no periods, -1 where it cannot be read. */
        private int period(String words) {
            if (mapping.period().isEmpty()) {
                return 0;
            }
            var plain = words.toLowerCase(Locale.UK).replaceFirst("^(?:period|p)\\s*0*", "");
            if (plain.matches("0*\\d{1,2}")) {
                int number = Integer.parseInt(plain);
                return number >= 1 && number <= LAST_PERIOD ? number : -1;
            }
            int month = plain.length() < 3 ? -1 : MONTHS.indexOf(plain.substring(0, 3));
            return month < 0 ? -1 : Math.floorMod(month + 1 - mapping.firstMonth(), 12) + 1;
        }
    }
}
