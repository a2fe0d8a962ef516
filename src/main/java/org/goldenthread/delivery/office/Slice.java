package org.goldenthread.delivery.office;

import java.util.List;
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
}
