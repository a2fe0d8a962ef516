package org.goldenthread.governance.effects;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class EffectStore {
    private final JdbcClient jdbc;

    EffectStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What decisions moved, the first first. */
    List<Effects.Done> of(String ref) {
        return jdbc.sql("""
                select other, sort, words, made::date as day from governance.effect where ref = :ref order by id""")
                .param("ref", ref)
                .query((row, n) -> new Effects.Done(
                        row.getString("other"),
                        Effect.valueOf(row.getString("sort").toUpperCase(java.util.Locale.ROOT)),
                        row.getString("words"),
                        row.getObject("day", LocalDate.class)))
                .list();
    }

    void insert(String ref, String council, String other, Effect effect, String words) {
        jdbc.sql("""
                insert into governance.effect (ref, council, other, sort, words)
                values (:ref, :council, :other, :sort, :words)""")
                .param("ref", ref)
                .param("council", council)
                .param("other", other)
                .param("sort", effect.code())
                .param("words", words)
                .update();
    }
}
