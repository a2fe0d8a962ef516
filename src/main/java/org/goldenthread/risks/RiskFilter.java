package org.goldenthread.risks;

import org.goldenthread.site.list.ListRequest;
import org.jspecify.annotations.Nullable;

/**
 * Which risks a list shows, how it is ordered and which page of it is wanted. Empty words and 0 mean "any".
 *
 * @param place which registers
 * @param owner a post; "-" is nobody
 * @param state "open", "escalated", "accepted", "closed"; "live" is all but closed
 * @param band the name of a band of the current assessment; "-" is not assessed
 * @param only "overdue", "above appetite" or "moved", or empty
 * @param cell a cell of the current assessment, as matrix, likelihood and impact
 * @param tied only those that threaten this thing
 */
public record RiskFilter(
        String council,
        Place place,
        String category,
        String owner,
        String state,
        String band,
        String only,
        @Nullable CellOf cell,
        String tied,
        String words,
        Paging paging) {
    public static final String LIVE = "live";
    public static final String OVERDUE = "overdue";
    public static final String ABOVE_APPETITE = "above appetite";
    public static final String MOVED = "moved";

    /** Which registers. @param level the code of a level */
    public record Place(long register, String level) {
        public static final Place ANY = new Place(0, "");
    }

    /** A cell of one version of a matrix. */
    public record CellOf(long matrix, int likelihood, int impact) {
        /** The cell that an address names as "12.3.4"; absent where it names none. */
        public static @Nullable CellOf of(String words) {
            var parts = words.split("\\.");
            return words.matches("\\d{1,15}\\.\\d\\.\\d")
                    ? new CellOf(Long.parseLong(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]))
                    : null;
        }
    }

    /** How the list is ordered, and which page is wanted. @param after the last reference of the page before */
    public record Paging(
            Order order, boolean descending, @Nullable String after, int size) {
        public static final Paging FIRST = new Paging(Order.SCORE, true, null, 50);
    }

    /** What a list of risks may be ordered by. */
    public enum Order {
        SCORE("coalesce(r.score, 0)"),
        TITLE("t.title"),
        OWNER("coalesce(t.owner, '')"),
        CATEGORY("r.category"),
        DUE("coalesce(t.due, date '9999-12-31')"),
        STATE("r.state"),
        REGISTER("lower(g.name)"),
        NUMBER("t.number");

        private final String sql;

        Order(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
        }
    }

    /**
     * What an address asks for: without a word on the state what is not closed, without an order the highest scores
     * first.
     */
    public static RiskFilter asked(String council, ListRequest request, @Nullable Order order) {
        var register = request.filter("register");
        var state = request.filter("state");
        return new RiskFilter(
                council,
                new Place(register.matches("\\d{1,15}") ? Long.parseLong(register) : 0, request.filter("level")),
                request.filter("category"),
                request.filter("owner"),
                state.isEmpty() ? LIVE : state.equals("all") ? "" : state,
                request.filter("band"),
                request.filter("only"),
                CellOf.of(request.filter("cell")),
                request.filter("threatens"),
                request.filter("q"),
                new Paging(
                        order == null ? Order.SCORE : order,
                        order == null ? !request.descending() : request.descending(),
                        request.after(),
                        request.size()));
    }

    /** Everything of a council that is not closed, the highest scores first. */
    public static RiskFilter live(String council) {
        return new RiskFilter(council, Place.ANY, "", "", LIVE, "", "", null, "", "", Paging.FIRST);
    }

    public RiskFilter in(Place other) {
        return new RiskFilter(council, other, category, owner, state, band, only, cell, tied, words, paging);
    }

    public RiskFilter threatening(String ref) {
        return new RiskFilter(council, place, category, owner, state, band, only, cell, ref, words, paging);
    }

    public RiskFilter ownedBy(String post) {
        return new RiskFilter(council, place, category, post, state, band, only, cell, tied, words, paging);
    }

    public RiskFilter standing(String other) {
        return new RiskFilter(council, place, category, owner, other, band, only, cell, tied, words, paging);
    }

    public RiskFilter only(String other) {
        return new RiskFilter(council, place, category, owner, state, band, other, cell, tied, words, paging);
    }

    public RiskFilter paged(Paging other) {
        return new RiskFilter(council, place, category, owner, state, band, only, cell, tied, words, other);
    }
}
