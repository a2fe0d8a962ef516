package org.goldenthread.delivery;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which undertakings a list shows; empty words mean "any"; the owner "-" means "nobody". */
public record UndertakingFilter(
        String council, String level, String within, String stage, String state, String owner, String words) {
    public static UndertakingFilter of(String council, Level level) {
        return new UndertakingFilter(council, level.code(), "", "", "", "", "");
    }

    /** How a list is ordered, and which page of it is wanted. */
    public record Paging(
            Order order, boolean descending, @Nullable String after, int size) {
        public static Paging first(int size) {
            return new Paging(Order.NUMBER, false, null, size);
        }
    }

    /** What a list may be ordered by. */
    public enum Order {
        NUMBER("t.number"),
        TITLE("t.title"),
        STAGE("u.stage"),
        STATE("t.state"),
        DUE("coalesce(t.due, date '9999-12-31')"),
        OWNER("coalesce(t.owner, '')");

        private final String sql;

        Order(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
        }
    }

    /** One page of a list: the rows, the key of the next page, and how many there are in all. */
    public record Page(List<Undertaking> rows, @Nullable String next, long total) {}
}
