package org.goldenthread.governance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.goldenthread.site.list.ListRequest;
import org.jspecify.annotations.Nullable;

/**
 * One page of a long list of things, in an order that the database keeps; equal ones stand in the order of their
 * numbers.
 *
 * @param order what is sorted by, as the statement's tables call it; the thing's card is its table t
 * @param down whether the highest comes first
 * @param after the reference that the page begins behind
 * @param size rows on the page
 */
public record Paging(String order, boolean down, @Nullable String after, int size) {

    /** What an address asks for. @param order of the column that was chosen, or the list's own */
    public static Paging asked(ListRequest request, String order, boolean down) {
        return new Paging(order, down, request.after(), request.size());
    }

    /** Some rows. @param next the reference that the next page begins behind; absent on the last page */
    public record Page<T>(List<T> rows, @Nullable String next, long total) {
        public Page {
            rows = List.copyOf(rows);
        }
    }

    /**
     * The end of a statement: only what comes after, in order, one row more than the page holds.
     *
     * @param from the tables of the statement, beginning with "from"; asks for the parameters after and most
     */
    public String sql(String from) {
        var key = "(%s, t.number)".formatted(order);
        var way = down ? "desc" : "asc";
        var behind = after == null
                ? ""
                : " and %s %s (select %s, t.number %s where t.ref = :after)"
                        .formatted(key, down ? "<" : ">", order, from);
        return behind + " order by %s %s, t.number %s limit :most".formatted(order, way, way);
    }

    public int most() {
        return size + 1;
    }

    /** What was found, without the row that only tells that there are more. */
    public <T> Page<T> page(List<T> found, Function<T, String> ref, long total) {
        var rows = new ArrayList<>(found);
        String next = null;
        if (rows.size() > size) {
            rows.removeLast();
            next = ref.apply(rows.getLast());
        }
        return new Page<>(rows, next, total);
    }

    /** A word as a pattern of the database, with nothing special in it. */
    public static String like(String words) {
        return "%" + words.strip().replaceAll("([%_\\\\])", "\\\\$1") + "%";
    }
}
