package org.goldenthread.delivery;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AliasStore {
    private final JdbcClient jdbc;

    AliasStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(String ref, String council, Alias alias) {
        jdbc.sql("""
                insert into delivery.alias (ref, council, name, starts, ends, source)
                values (:ref, :council, :name, :starts, :ends, :source)
                on conflict (ref, name) do update set starts = excluded.starts, ends = excluded.ends""")
                .param("ref", ref)
                .param("council", council)
                .param("name", alias.name().strip())
                .param("starts", alias.starts())
                .param("ends", alias.ends())
                .param("source", alias.source())
                .update();
    }

    void remove(String ref, long alias) {
        jdbc.sql("delete from delivery.alias where ref = :ref and id = :alias")
                .param("ref", ref)
                .param("alias", alias)
                .update();
    }

    List<Alias> of(String ref) {
        return jdbc.sql("select id, name, starts, ends, source from delivery.alias where ref = :ref order by id")
                .param("ref", ref)
                .query((row, n) -> new Alias(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getObject("starts", LocalDate.class),
                        row.getObject("ends", LocalDate.class),
                        row.getString("source")))
                .list();
    }
}
