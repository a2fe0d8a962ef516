package org.goldenthread.thread;

import org.jspecify.annotations.Nullable;

/**
 * Which cards a list shows. Empty strings mean "any".
 *
 * @param words to be found in reference, title or summary
 * @param after the last card of the page before, as {@link #key}
 * @param size how many cards a page has
 */
public record ThingFilter(
        String kind,
        String council,
        String state,
        String service,
        String owner,
        String words,
        Order order,
        boolean descending,
        @Nullable String after,
        int size) {

    /** What a list may be ordered by. */
    public enum Order {
        NUMBER("number"),
        TITLE("title"),
        STATE("state"),
        DUE("coalesce(due, date '9999-12-31')"),
        CHANGED("changed"),
        OWNER("coalesce(owner, '')");

        private final String sql;

        Order(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
        }
    }

    public static ThingFilter of(String kind, String council) {
        return new ThingFilter(kind, council, "", "", "", "", Order.NUMBER, false, null, 50);
    }

    public ThingFilter first(int count) {
        return new ThingFilter(kind, council, state, service, owner, words, order, descending, after, count);
    }

    public ThingFilter ordered(Order by, boolean down) {
        return new ThingFilter(kind, council, state, service, owner, words, by, down, after, size);
    }
}
