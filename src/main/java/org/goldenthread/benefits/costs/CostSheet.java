package org.goldenthread.benefits.costs;

import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.vocabulary.Money;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What was read of a file.
 *
 * @param heads of its columns
 * @param refused rows that cannot be read, each with its place
 * @param stated the row in which the file states its own total, or its totals of parts together; absent where it has
 *     none
 * @param rounded how many amounts had parts of a penny
 */
public record CostSheet(
        List<String> heads,
        List<Line> lines,
        List<Problem> refused,
        @Nullable Line stated,
        int rounded) {
    /** A cost centre in a period. @param period 0 for the whole year */
    public record Line(
            String centre,
            String name,
            int period,
            @Nullable Money budget,
            @Nullable Money actual) {
        /** Both together, called as this one. */
        public Line plus(Line other) {
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

    /** What the file's own total has more than its lines, for budget and actual each; empty where they agree. */
    public List<String> differences() {
        var total = stated;
        return total == null
                ? List.of()
                : Stream.of(
                                difference("Budget", total.budget(), budget()),
                                difference("Actual", total.actual(), actual()))
                        .filter(one -> !one.isEmpty())
                        .toList();
    }

    private static String difference(String what, @Nullable Money stated, Money read) {
        if (stated == null || stated.equals(read)) {
            return "";
        }
        var more = stated.minus(read);
        return more.isNegative()
                ? "%s: its total has %s less than its lines"
                        .formatted(what, more.negated().words())
                : "%s: its total has %s more than its lines".formatted(what, more.words());
    }

    /** Reads rows. Amounts of the same centre and period in several rows are added up. */
    static CostSheet read(List<List<String>> rows, CostMapping mapping) {
        int head = Math.clamp(mapping.head(), 1, Math.max(1, rows.size()));
        var heads = rows.isEmpty()
                ? List.<String>of()
                : rows.get(head - 1).stream().map(String::strip).toList();
        var reader = new CostReader(heads, mapping, rows.subList(Math.min(head, rows.size()), rows.size()));
        for (int i = head; i < rows.size(); i++) {
            reader.row(rows.get(i), i + 1);
        }
        return reader.sheet();
    }
}
