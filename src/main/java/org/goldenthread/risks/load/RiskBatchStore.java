package org.goldenthread.risks.load;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RiskBatchStore {
    private final JdbcClient jdbc;

    RiskBatchStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a load wrote down. @param version of its card once the load was in */
    record Trace(String ref, int version) {}

    long insert(String council, String name) {
        return jdbc.sql("insert into risks.load (council, name) values (:council, :name) returning id")
                .param("council", council)
                .param("name", name)
                .query(Long.class)
                .single();
    }

    void insert(long load, String council, String ref, int version) {
        jdbc.sql("insert into risks.loaded (load, ref, council, version) values (:load, :ref, :council, :version)")
                .param("load", load)
                .param("ref", ref)
                .param("council", council)
                .param("version", version)
                .update();
    }

    List<RiskBatch> latest(String council) {
        return jdbc.sql("""
                select l.id, l.council, l.name, l.brought, l.back,
                       l.told || case when l.why = '' then '' else ': ' || l.why end as told,
                       (select count(*) from risks.loaded d join risks.risk r on r.ref = d.ref
                         where d.load = l.id) as risks
                  from risks.load l where l.council = :council order by l.id desc limit 20""")
                .param("council", council)
                .query((row, n) -> new RiskBatch(
                        row.getLong("id"),
                        row.getString("council"),
                        row.getString("name"),
                        row.getObject("brought", OffsetDateTime.class).toInstant(),
                        row.getInt("risks"),
                        instant(row.getObject("back", OffsetDateTime.class)),
                        row.getString("told")))
                .list();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }

    /** Whether it is there and holds; nobody else takes it back until the transaction ends. */
    boolean hold(String council, long id) {
        return jdbc.sql("select id from risks.load where council = :council and id = :id and back is null for update")
                .param("council", council)
                .param("id", id)
                .query(Long.class)
                .optional()
                .isPresent();
    }

    List<Trace> traces(long id) {
        return jdbc.sql("select ref, version from risks.loaded where load = :id order by ref desc")
                .param("id", id)
                .query((row, n) -> new Trace(row.getString("ref"), row.getInt("version")))
                .list();
    }

    void settle(long id, String why, String told) {
        jdbc.sql("update risks.load set why = :why, told = :told, back = clock_timestamp() where id = :id")
                .param("id", id)
                .param("why", why)
                .param("told", told)
                .update();
    }
}
