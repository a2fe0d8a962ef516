package org.goldenthread.delivery;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which actions a list shows; empty words mean "any"; the owner "-" means "nobody". */
public record ActionFilter(
        String council, String sort, String within, String life, String state, String owner, String words) {
    public static ActionFilter of(String council) {
        return new ActionFilter(council, "", "", "", "", "", "");
    }

    public ActionFilter within(String undertaking) {
        return new ActionFilter(council, sort, undertaking, life, state, owner, words);
    }

    /** How a list is ordered, and which page of it is wanted. */
    public record Paging(
            Order order, boolean descending, @Nullable String after, int size) {
        public static Paging first(int size) {
            return new Paging(Order.DUE, false, null, size);
        }
    }

    /** What a list may be ordered by. */
    public enum Order {
        NUMBER("t.number"),
        TITLE("t.title"),
        STATE("t.state"),
        DUE("coalesce(t.due, date '9999-12-31')"),
        PROGRESS("a.progress"),
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
    public record Page(List<Action> rows, @Nullable String next, long total) {}
}
