package org.goldenthread.measures.loading;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MappingStore {
    private final JdbcClient jdbc;

    MappingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SavedMappings.Saved> of(String council) {
        return jdbc.sql("""
                select id, shape, name, yaml, used from measures.mapping where council = :council
                 order by used desc, id desc""")
                .param("council", council)
                .query((row, n) -> new SavedMappings.Saved(
                        row.getLong("id"),
                        row.getString("shape"),
                        row.getString("name"),
                        row.getString("yaml"),
                        row.getObject("used", OffsetDateTime.class).toInstant()))
                .list();
    }

    void upsert(String council, String shape, String name, String yaml) {
        jdbc.sql("""
                insert into measures.mapping (council, shape, name, yaml, account)
                values (:council, :shape, :name, :yaml, access.who())
                on conflict (council, md5(shape)) do update
                   set name = excluded.name, yaml = excluded.yaml, account = excluded.account,
                       used = clock_timestamp()""")
                .param("council", council)
                .param("shape", shape)
                .param("name", name)
                .param("yaml", yaml)
                .update();
    }

    void delete(String council, long id) {
        jdbc.sql("delete from measures.mapping where council = :council and id = :id")
                .param("council", council)
                .param("id", id)
                .update();
    }
}
