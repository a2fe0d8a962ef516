package org.goldenthread.governance.forward;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the entries of one page of the forward plan. */
@Repository
class PlannedListStore {
    private static final String FROM = "from governance.planned p join thread.thing t on t.ref = p.ref";
    private final JdbcClient jdbc;

    PlannedListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One more than the page holds, where there are more. @param notice the clear days that the rule asks for */
    List<Planned> page(PlannedFilter filter, LocalDate today, int notice) {
        var sql = PlannedStore.SELECT + where(filter) + filter.paging().sql(FROM);
        return asked(jdbc.sql(sql), filter, today, notice)
                .param("after", filter.paging().after(), Types.VARCHAR)
                .param("most", filter.paging().most())
                .query(PlannedStore::read)
                .list();
    }

    long count(PlannedFilter filter, LocalDate today, int notice) {
        return asked(jdbc.sql("select count(*) " + FROM + where(filter)), filter, today, notice)
                .query(Long.class)
                .single();
    }

    private static String where(PlannedFilter filter) {
        var where = new StringBuilder(" where p.council = :council").append(standing(filter.state()));
        add(where, filter.body().isEmpty(), "p.body = :body");
        add(where, filter.key().isEmpty(), "p.key = :key");
        add(where, !filter.inPrivate(), "p.private <> ''");
        add(where, filter.words().isBlank(), "(t.ref ilike :words or t.title ilike :words or p.summary ilike :words)");
        return where.toString();
    }

    private static String standing(String state) {
        var open = " and p.decision is null and p.withdrawn = ''";
        return switch (state) {
            case "" -> open;
            case "all" -> "";
            case "short" -> open + """
                     and :notice > 0 and p.route = '' and p.executive and (p.key <> 'no' or p.private <> '')
                     and coalesce(p.day - (select min(e.published) from governance.edition_line l
                           join governance.edition e on e.id = l.edition
                          where l.ref = p.ref and (l.key or p.key = 'no') and (l.private or p.private = '')) - 1, 0)
                         < :notice""";
            case "passed" -> open + " and p.day < :today";
            case "decided" -> " and p.decision is not null";
            default -> " and p.withdrawn <> ''";
        };
    }

    private static void add(StringBuilder where, boolean any, String condition) {
        if (!any) {
            where.append(" and ").append(condition);
        }
    }

    private static JdbcClient.StatementSpec asked(
            JdbcClient.StatementSpec statement, PlannedFilter filter, LocalDate today, int notice) {
        return statement
                .param("council", filter.council())
                .param("body", filter.body())
                .param("key", filter.key())
                .param("today", today)
                .param("notice", notice)
                .param("words", org.goldenthread.governance.Paging.like(filter.words()));
    }
}
