package org.goldenthread.thread;

import java.time.LocalDate;
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
}
