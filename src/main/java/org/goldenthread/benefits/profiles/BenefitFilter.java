package org.goldenthread.benefits.profiles;

import org.jspecify.annotations.Nullable;

/** Which benefits a list shows. Empty words mean "any". */
public record BenefitFilter(String council, String category, String state, String words) {

    /** How a list is ordered, and which page of it is wanted. @param after the last benefit of the page before */
    public record Turn(
            Order order, boolean descending, @Nullable String after, int size) {}

    /** What a list may be ordered by. */
    public enum Order {
        CATEGORY("b.category"),
        TITLE("lower(t.title)"),
        STATE("t.state");

        private final String sql;

        Order(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
        }
    }
}
