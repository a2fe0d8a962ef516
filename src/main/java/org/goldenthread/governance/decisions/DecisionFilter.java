package org.goldenthread.governance.decisions;

import org.goldenthread.site.list.ListRequest;
import org.jspecify.annotations.Nullable;

/**
 * Which decisions, in which order.
 *
 * @param state a code, or one of the words below; empty for all
 * @param key yes, no or unknown; empty for all
 * @param exempt "yes" or "no"; empty for both
 * @param owner a post, or "-" for nobody
 * @param decides a thing that it decides about
 */
public record DecisionFilter(
        String council,
        String verb,
        String body,
        String state,
        String key,
        String exempt,
        String owner,
        String decides,
        String words,
        Paging paging) {
    /** In force, and something is still to be done. */
    public static final String OUTSTANDING = "outstanding";

    /** Called in and not answered yet. */
    public static final String CONTESTED = "contested";

    /** In force, and its day has gone by. */
    public static final String LATE = "late";

    /** What lists can be sorted by. */
    public enum Order {
        DAY("d.day"),
        TITLE("lower(t.title)"),
        DUE("coalesce(t.due, date '9999-12-31')"),
        STATE("d.state"),
        NUMBER("t.number");

        private final String sql;

        Order(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
        }
    }

    /** @param after the reference that the page begins behind */
    public record Paging(
            Order order, boolean down, @Nullable String after, int size) {}

    /** What an address asks for; without an order the newest first. */
    public static DecisionFilter asked(String council, ListRequest request, @Nullable Order order) {
        return new DecisionFilter(
                council,
                request.filter("verb"),
                request.filter("body"),
                request.filter("state"),
                request.filter("key"),
                request.filter("exempt"),
                request.filter("owner"),
                request.filter("decides"),
                request.filter("q"),
                new Paging(
                        order == null ? Order.DAY : order,
                        order == null ? !request.descending() : request.descending(),
                        request.after(),
                        request.size()));
    }

    public static DecisionFilter all(String council) {
        return new DecisionFilter(
                council, "", "", "", "", "", "", "", "", new Paging(Order.DAY, true, null, ListRequest.SIZE));
    }

    public DecisionFilter standing(String other) {
        return new DecisionFilter(council, verb, body, other, key, exempt, owner, decides, words, paging);
    }

    public DecisionFilter deciding(String ref) {
        return new DecisionFilter(council, verb, body, state, key, exempt, owner, ref, words, paging);
    }

    public DecisionFilter by(String other) {
        return new DecisionFilter(council, verb, other, state, key, exempt, owner, decides, words, paging);
    }

    public DecisionFilter first(int size) {
        return new DecisionFilter(
                council,
                verb,
                body,
                state,
                key,
                exempt,
                owner,
                decides,
                words,
                new Paging(paging.order(), paging.down(), null, size));
    }
}
