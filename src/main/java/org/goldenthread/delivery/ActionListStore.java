package org.goldenthread.delivery;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ActionListStore {
    private final JdbcClient jdbc;

    ActionListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static final String FILTERED = """
             where a.council = :council and (:sort = '' or a.sort = :sort)
               and (:within = '' or a.project in (
                    with recursive down (ref) as (
                      select ref from delivery.undertaking where ref = :within union all
                      select u.ref from delivery.undertaking u join down d on u.parent = d.ref)
                    select ref from down))
               and (:life = '' or a.life = :life)
               and (:state = '' or t.state = :state
                    or :state = 'late' and a.life in ('planned','under way') and t.due < current_date)
               and (:owner = '' or t.owner = :owner or (:owner = '-' and t.owner is null))
               and (:words = '' or t.words @@ websearch_to_tsquery('english', :words) or t.title ilike :like
                    or a.ref ilike :like)
            """;

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
                : " and (%1$s, a.ref) %2$s (select %1$s, a.ref %3$s where a.ref = :after)"
                        .formatted(order, paging.descending() ? "<" : ">", ActionStore.FROM);
        return filtered(
                        "select " + ActionStore.COLUMNS + ActionStore.FROM + FILTERED + beyond
                                + " order by %1$s %2$s, a.ref %2$s limit :size".formatted(order, direction),
                        filter)
                .param("after", paging.after())
                .param("size", paging.size() + 1)
                .query(ActionStore::read)
                .list();
    }

    long count(ActionFilter filter) {
        return filtered("select count(*)" + ActionStore.FROM + FILTERED, filter)
                .query(Long.class)
                .single();
    }
}
