package org.goldenthread.delivery.office;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Column;
import org.goldenthread.site.list.ListRequest;
import org.jspecify.annotations.Nullable;

/**
 * One page of a register.
 *
 * @param total how many there are on all pages
 * @param next where the next page starts; absent on the last
 */
public record Slice<T>(List<T> rows, long total, @Nullable String next) {

    /** How many rows to leave out before the page that is asked for. */
    public static int skipped(ListRequest request) {
        var after = request.after();
        return after != null && after.matches("\\d{1,7}") ? Integer.parseInt(after) : 0;
    }

    /** A page of rows that start where the request asks, out of so many. */
    public static <T> Slice<T> of(List<T> rows, long total, ListRequest request) {
        long seen = skipped(request) + (long) rows.size();
        return new Slice<>(List.copyOf(rows), total, seen < total && !rows.isEmpty() ? Long.toString(seen) : null);
    }

    /** A page of rows that are all at hand, sorted by the column that is asked for, as its cells are read. */
    public static <T> Slice<T> of(List<T> all, List<Column<T>> columns, ListRequest request) {
        var sorted = new ArrayList<>(all);
        columns.stream()
                .filter(column -> column.sortable() && column.key().equals(request.sort()))
                .findFirst()
                .ifPresent(column -> sorted.sort(by(column, request.descending())));
        var page = sorted.stream().skip(skipped(request)).limit(request.size()).toList();
        return of(page, all.size(), request);
    }

    private static <T> Comparator<T> by(Column<T> column, boolean down) {
        Function<T, Cell> cell = column.cell();
        var words =
                Comparator.<T, String>comparing(row -> cell.apply(row).words().toLowerCase(Locale.UK));
        var order = Comparator.<T, BigDecimal>comparing(
                        row -> cell.apply(row) instanceof Cell.Number(BigDecimal value, String said) && value != null
                                ? value
                                : BigDecimal.ZERO)
                .thenComparing(words);
        return Comparator.<T, Boolean>comparing(row -> cell.apply(row).words().isEmpty())
                .thenComparing(down ? order.reversed() : order);
    }
}
