package org.goldenthread.thread.loose;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SetAsideStore {
    private final JdbcClient jdbc;

    SetAsideStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<String> keys(String council, LocalDate today) {
        return Set.copyOf(
                jdbc.sql("select ref || ' ' || sort from thread.set_aside where council = :council and until > :today")
                        .param("council", council)
                        .param("today", today)
                        .query(String.class)
                        .list());
    }

    void put(String council, String ref, String sort, String reason, LocalDate until) {
        jdbc.sql("""
                insert into thread.set_aside (council, ref, sort, reason, until)
                values (:council, :ref, :sort, :reason, :until)
                on conflict (ref, sort) do update set reason = excluded.reason, until = excluded.until""")
                .param("council", council)
                .param("ref", ref)
                .param("sort", sort)
                .param("reason", reason)
                .param("until", until)
                .update();
    }

    int remove(String ref, String sort) {
        return jdbc.sql("delete from thread.set_aside where ref = :ref and sort = :sort")
                .param("ref", ref)
                .param("sort", sort)
                .update();
    }

    List<LooseEnds.Aside> in(String council, LocalDate today) {
        return jdbc.sql("""
                select ref, sort, reason, until from thread.set_aside where council = :council and until > :today
                 order by until, ref""")
                .param("council", council)
                .param("today", today)
                .query((row, n) -> new LooseEnds.Aside(
                        row.getString("ref"),
                        row.getString("sort"),
                        row.getString("reason"),
                        row.getObject("until", LocalDate.class)))
                .list();
    }
}
