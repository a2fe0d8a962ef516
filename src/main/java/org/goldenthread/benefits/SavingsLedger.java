package org.goldenthread.benefits;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.goldenthread.vocabulary.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to the sums of the ledger: lists of lines with their totals, years, and what is still missing. */
@Component
@Transactional(readOnly = true)
public class SavingsLedger {
    private final SavingsLedgerStore store;
    private final SavingStore savings;
    private final LedgerTallyStore kept;

    SavingsLedger(SavingsLedgerStore store, SavingStore savings, LedgerTallyStore kept) {
        this.store = store;
        this.savings = savings;
        this.kept = kept;
    }

    /** How a list is ordered, and which page of it is wanted. @param after the last line of the page before */
    public record Turn(
            Order order, boolean descending, @Nullable String after, int size) {}

    /** What a list of lines may be ordered by. */
    public enum Order {
        NUMBER("t.number"),
        TITLE("t.title"),
        STATE("{state}"),
        OWNER("coalesce(t.owner, '')"),
        PLANNED(sum("planned")),
        FORECAST(sum("forecast")),
        DELIVERED(sum("verified"));

        private final String sql;

        Order(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
        }

        /** Whether cards are found in this order, so that a page needs no look at those after it. */
        boolean walks() {
            return this == NUMBER || this == TITLE;
        }

        private static String sum(String column) {
            return """
                    (select coalesce(sum(y.%s), 0) from benefits.line_year y
                      where y.ref = s.ref and {holds} and {year})""".formatted(column);
        }
    }

    /** A line with its state and its sums as the filter asks for them. */
    public record Row(Saving saving, SavingState state, YearSum sum) {}

    /** One page of a list. @param total the sum of every line that the filter leaves, on whatever page */
    public record Page(List<Row> rows, @Nullable String next, long lines, YearSum total) {}

    /** The sum of a strand's lines in a year. @param strand its reference; empty for lines that name no work */
    public record Cell(String strand, int year, YearSum sum) {}

    public Page page(SavingFilter filter, Turn turn) {
        var refs = new ArrayList<>(store.page(filter, turn));
        boolean more = refs.size() > turn.size();
        if (more) {
            refs.removeLast();
        }
        var sums = store.ofLines(refs, filter);
        var known = filter.known();
        Map<String, SavingState> then = known == null ? Map.of() : store.statesAt(refs, known);
        var rows = savings.all(refs).stream()
                .map(one -> new Row(
                        one, then.getOrDefault(one.ref(), one.state()), sums.getOrDefault(one.ref(), YearSum.NONE)))
                .toList();
        return new Page(rows, more ? refs.getLast() : null, count(filter), total(filter));
    }

    /** The lines of a page alone, where nobody asks for sums or how many there are. */
    public List<Saving> first(SavingFilter filter, Turn turn) {
        var refs = store.page(filter, turn);
        return savings.all(refs.subList(0, Math.min(refs.size(), turn.size())));
    }

    /** How many lines a filter leaves. */
    public long count(SavingFilter filter) {
        return filter.kept() ? kept.count(filter) : store.count(filter);
    }

    /** The sum of the lines; a line with amounts in several years counts once among them. */
    public YearSum total(SavingFilter filter) {
        return filter.kept() && filter.year() != 0 ? kept.total(filter, now()) : store.total(filter);
    }

    private int now() {
        return store.now(null);
    }

    /** The sums by year, in their order. */
    public Map<Integer, YearSum> byYear(SavingFilter filter) {
        return filter.kept() ? kept.byYear(filter, now(), null) : store.byYear(filter);
    }

    /**
     * The sums of each strand in each year, by strand. Work in no strand counts with its programme, else for itself.
     *
     * @param filter asks for a year, a state or what is cashable, and for nothing more
     */
    public Map<String, Map<Integer, YearSum>> byStrand(SavingFilter filter) {
        if (!filter.kept()) {
            throw new IllegalArgumentException("sums by strand are not kept for " + filter);
        }
        var found = new LinkedHashMap<String, Map<Integer, YearSum>>();
        kept.byStrand(filter, now())
                .forEach(cell -> found.computeIfAbsent(cell.strand(), ref -> new TreeMap<>())
                        .put(cell.year(), cell.sum()));
        return found;
    }

    /**
     * What comes again by the end of each year: the full-year effects of all years so far, less what was reversed.
     */
    public Map<Integer, Money> cumulative(SavingFilter filter) {
        var found = new TreeMap<Integer, Money>();
        var sum = Money.ZERO;
        var again = filter.kept() ? kept.byYear(filter.in(0), now(), true) : store.recurring(filter.in(0));
        for (var year : again.entrySet()) {
            sum = sum.plus(year.getValue().fullYear()).minus(year.getValue().reversed());
            found.put(year.getKey(), sum);
        }
        return found;
    }

    /** The years in which any line of a council has amounts. */
    public List<Integer> years(String council) {
        return kept.years(council);
    }
}
