package org.goldenthread.thread.loose;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CheckStore {
    private final JdbcClient jdbc;

    CheckStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A thing with the day that it missed. */
    record Late(String ref, String kind, String title, LocalDate due) {}

    /** A thing with the reference, to an owner or a service, that leads nowhere. */
    record Lost(String ref, String kind, String title, String gone) {}

    List<Late> late(String council, @Nullable Set<String> among, LocalDate today, int most) {
        return jdbc.sql("""
                select t.ref, t.kind, t.title, t.due from thread.thing t
                 where t.council = :council and t.due < :today and t.ended is null and t.tone <> 'done'
                   and (:among::text[] is null or t.ref = any (:among)) order by t.due, t.ref limit :most""")
                .param("council", council)
                .param("today", today)
                .param("among", array(among))
                .param("most", most)
                .query((row, n) -> new Late(
                        row.getString("ref"),
                        row.getString("kind"),
                        row.getString("title"),
                        row.getObject("due", LocalDate.class)))
                .list();
    }

    List<Lost> lost(String council, @Nullable Set<String> among, int most) {
        return jdbc.sql("""
                select t.ref, t.kind, t.title, g.gone
                  from (select distinct gone from thread.thing i, lateral (values (i.owner), (i.service)) v (gone)
                         where i.council = :council and i.ended is null and v.gone is not null
                           and (:among::text[] is null or i.ref = any (:among))) g
                  join thread.thing t on t.council = :council and t.ended is null and g.gone in (t.owner, t.service)
                 where not exists (select from thread.thing o where o.ref = g.gone)
                   and (:among::text[] is null or t.ref = any (:among)) order by t.ref limit :most""")
                .param("council", council)
                .param("among", array(among))
                .param("most", most)
                .query((row, n) -> new Lost(
                        row.getString("ref"), row.getString("kind"), row.getString("title"), row.getString("gone")))
                .list();
    }

    private static String @Nullable [] array(@Nullable Set<String> among) {
        return among == null ? null : among.toArray(String[]::new);
    }
}
