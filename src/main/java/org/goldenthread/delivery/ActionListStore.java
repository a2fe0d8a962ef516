package org.goldenthread.delivery;

import java.util.List;
import java.util.StringJoiner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ActionListStore {
    private final JdbcClient jdbc;

    ActionListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static void ifAny(StringJoiner parts, String value, String condition) {
        if (!value.isEmpty()) {
            parts.add(condition);
        }
    }

    /** Only what narrows the list is in the statement, so that the planner always has an index to walk. */
    private static String where(ActionFilter filter) {
        var parts = new StringJoiner(" and ", " where ", "");
        parts.add("t.kind in ('action','milestone') and t.council = :council");
        ifAny(parts, filter.sort(), "t.kind = :sort");
        ifAny(parts, filter.within(), """
                a.project in (
                    with recursive down (ref) as (
                      select ref from delivery.undertaking where ref = :within union all
                      select u.ref from delivery.undertaking u join down d on u.parent = d.ref)
                    select ref from down)""");
        ifAny(parts, filter.life(), "a.life = :life");
        ifAny(
                parts,
                filter.state(),
                filter.state().equals("late")
                        ? "t.due < current_date and t.ended is null" + " and t.state not in ('deferred','cancelled')"
                        : "t.state = :state");
        ifAny(parts, filter.owner(), filter.owner().equals("-") ? "t.owner is null" : "t.owner = :owner");
        ifAny(
                parts,
                filter.words().strip(),
                "(t.words @@ websearch_to_tsquery('english', :words) or t.title ilike :like or t.ref ilike :like)");
        return parts.toString();
    }

    private JdbcClient.StatementSpec filtered(String sql, ActionFilter filter) {
        return jdbc.sql(sql)
                .param("council", filter.council())
                .param("sort", filter.sort())
                .param("within", filter.within())
                .param("life", filter.life())
                .param("state", filter.state())
                .param("owner", filter.owner())
                .param("words", filter.words().strip())
                .param("like", "%" + filter.words().strip().replaceAll("[%_\\\\]", "\\\\$0") + "%");
    }

    /** One more than wanted, so that the caller knows whether there is a next page. */
    List<Action> page(ActionFilter filter, ActionFilter.Paging paging) {
        var order = paging.order().sql();
        var direction = paging.descending() ? "desc" : "asc";
        var beyond = paging.after() == null
                ? ""
                : " and (%1$s, t.ref) %2$s (select %1$s, t.ref %3$s where a.ref = :after)"
                        .formatted(order, paging.descending() ? "<" : ">", ActionStore.FROM);
        return filtered(
                        "select " + ActionStore.COLUMNS + ActionStore.FROM + where(filter) + beyond
                                + " order by %1$s %2$s, t.ref %2$s limit :size".formatted(order, direction),
                        filter)
                .param("after", paging.after())
                .param("size", paging.size() + 1)
                .query(ActionStore::read)
                .list();
    }

    /** Nothing of the action itself is looked at where nothing of it narrows the list. */
    long count(ActionFilter filter) {
        var cardAlone = filter.within().isEmpty() && filter.life().isEmpty();
        var from = cardAlone ? " from thread.thing t" : ActionStore.FROM;
        return filtered("select count(*)" + from + where(filter), filter)
                .query(Long.class)
                .single();
    }

    /** Whether a list is narrowed by nothing but its sort, so that the kept counts say how long it is. */
    static boolean isWhole(ActionFilter filter) {
        return filter.within().isEmpty()
                && filter.life().isEmpty()
                && filter.state().isEmpty()
                && filter.owner().isEmpty()
                && filter.words().isBlank();
    }
}
