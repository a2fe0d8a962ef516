package org.goldenthread.findings;

import java.util.List;
import java.util.Set;
import org.goldenthread.thread.Thing;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list of findings.
 *
 * @param next the finding that the next page starts after; null on the last page
 * @param total how many findings the filter finds in all
 */
public record FindingList(List<Row> rows, @Nullable String next, long total) {
    public FindingList {
        rows = List.copyOf(rows);
    }

    /**
     * A finding in a list.
     *
     * @param cites such as "SA 84, AAIL 2"
     * @param answers tied work by reference and other answers by kind, such as "P-3, Narrative"
     */
    public record Row(Thing thing, Finding.Words words, String cites, String answers) {}

    /** What a list may be ordered by. */
    public enum Order {
        NUMBER("t.number"),
        PAPER("f.position"),
        TITLE("t.title"),
        STATE("t.state"),
        DUE("coalesce(t.due, date '9999-12-31')"),
        CHANGED("t.changed");

        private final String sql;

        Order(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
        }
    }

    /**
     * Which findings a list shows. Empty strings and sets mean "any".
     *
     * @param themes any of these
     * @param withoutTheme those that stand under no theme
     * @param source the reference of a source that is cited, or an abbreviation that is not declared
     * @param answer the code of a kind of response
     */
    public record Filter(
            String council,
            String words,
            Set<Long> themes,
            boolean withoutTheme,
            String source,
            String state,
            String service,
            String owner,
            String answer,
            Turn turn) {
        public Filter {
            themes = Set.copyOf(themes);
        }

        public static Filter of(String council) {
            return new Filter(council, "", Set.of(), false, "", "", "", "", "", Turn.FIRST);
        }

        /** Whether nothing but a state narrows the list. */
        boolean byStateAtMost() {
            return turned(Turn.FIRST)
                    .equals(new Filter(council, "", Set.of(), false, "", state, "", "", "", Turn.FIRST));
        }

        /** In one state, of one owner. */
        Filter waiting(String inState, String ownedBy) {
            return new Filter(council, words, themes, withoutTheme, source, inState, service, ownedBy, answer, turn);
        }

        public Filter turned(Turn to) {
            return new Filter(council, words, themes, withoutTheme, source, state, service, owner, answer, to);
        }
    }

    /**
     * Which page, in what order.
     *
     * @param after the last finding of the page before
     */
    public record Turn(
            Order order, boolean descending, @Nullable String after, int size) {
        public static final Turn FIRST = new Turn(Order.NUMBER, false, null, 50);
    }
}
