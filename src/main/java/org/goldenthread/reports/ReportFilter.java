package org.goldenthread.reports;

import org.goldenthread.site.list.ListRequest;
import org.jspecify.annotations.Nullable;

/**
 * Which reports a list shows, how it is ordered and which page of it is wanted. Empty words mean "any".
 *
 * @param state a state's code
 * @param template the code of a template
 * @param after the last reference of the page before
 */
public record ReportFilter(
        String council,
        String state,
        String body,
        String template,
        String words,
        Order order,
        boolean descending,
        @Nullable String after,
        int size) {

    /** What a list of reports may be ordered by. */
    public enum Order {
        NUMBER("t.number"),
        TITLE("lower(t.title)"),
        BODY("lower(r.body)"),
        MEETING("coalesce(t.due, date '9999-12-31')"),
        AS_AT("r.as_at"),
        STATE("r.state");

        private final String sql;

        Order(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
        }
    }

    /** What an address asks for; without an order the newest first. */
    public static ReportFilter asked(String council, ListRequest request, @Nullable Order order) {
        return new ReportFilter(
                council,
                request.filter("state"),
                request.filter("body"),
                request.filter("template"),
                request.filter("q"),
                order == null ? Order.NUMBER : order,
                order == null ? !request.descending() : request.descending(),
                request.after(),
                request.size());
    }
}
