package org.goldenthread.governance.recommendations;

import org.goldenthread.governance.Paging;
import org.goldenthread.site.list.ListRequest;

/**
 * Which recommendations, in which order.
 *
 * @param state empty for open ones; overdue, all, or the code of a state
 */
public record RecommendationFilter(String council, String state, String source, String words, Paging paging) {

    /** What the list can be sorted by. */
    private enum Order {
        DAY("c.day"),
        ANSWER("c.answer_due"),
        TITLE("lower(t.title)");

        private final String sql;

        Order(String sql) {
            this.sql = sql;
        }
    }

    /** What an address asks for; without an order the newest first. */
    public static RecommendationFilter asked(String council, ListRequest request) {
        var order =
                switch (request.sort()) {
                    case "title" -> Order.TITLE;
                    case "answer" -> Order.ANSWER;
                    default -> Order.DAY;
                };
        boolean own = request.sort().isEmpty();
        return new RecommendationFilter(
                council,
                request.filter("state"),
                request.filter("source"),
                request.filter("q"),
                Paging.asked(request, order.sql, own != request.descending()));
    }
}
