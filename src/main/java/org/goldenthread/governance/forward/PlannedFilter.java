package org.goldenthread.governance.forward;

import org.goldenthread.governance.Paging;
import org.goldenthread.site.list.ListRequest;

/**
 * Which entries of the forward plan, in which order.
 *
 * @param state empty for those to be decided; short, passed, decided, withdrawn or all
 * @param key yes, no or unknown; empty for all
 * @param inPrivate only those of which a part is heard in private
 */
public record PlannedFilter(
        String council, String state, String body, String key, boolean inPrivate, String words, Paging paging) {

    /** What the list can be sorted by. */
    private enum Order {
        DAY("p.day"),
        TITLE("lower(t.title)"),
        MAKER("lower(coalesce((select b.title from thread.thing b where b.ref = p.body), p.maker_named))");

        private final String sql;

        Order(String sql) {
            this.sql = sql;
        }

        static Order ofCode(String code) {
            return switch (code) {
                case "title" -> TITLE;
                case "maker" -> MAKER;
                default -> DAY;
            };
        }
    }

    /** What an address asks for; without an order the next day first. */
    public static PlannedFilter asked(String council, ListRequest request) {
        return new PlannedFilter(
                council,
                request.filter("state"),
                request.filter("body"),
                request.filter("key"),
                !request.filter("private").isEmpty(),
                request.filter("q"),
                Paging.asked(request, Order.ofCode(request.sort()).sql, request.descending()));
    }
}
