package org.goldenthread.delivery.dependencies;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DependencyStore {
    private final JdbcClient jdbc;

    DependencyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void upsert(Dependency one, String council) {
        jdbc.sql("""
                insert into delivery.dependency (ref, earlier, council, lag, reason)
                values (:later, :earlier, :council, :lag, :reason)
                on conflict (ref, earlier) do update set lag = excluded.lag, reason = excluded.reason""")
                .param("later", one.later())
                .param("earlier", one.earlier())
                .param("council", council)
                .param("lag", one.lag())
                .param("reason", one.reason())
                .update();
    }

    void delete(String earlier, String later) {
        jdbc.sql("delete from delivery.dependency where ref = :later and earlier = :earlier")
                .param("later", later)
                .param("earlier", earlier)
                .update();
    }

    List<Dependency> touching(Collection<String> actions) {
        return jdbc.sql("""
                select ref, earlier, lag, reason from delivery.dependency
                 where ref = any (:refs) or earlier = any (:refs) order by ref, earlier""")
                .param("refs", actions.toArray(String[]::new))
                .query((row, n) -> new Dependency(
                        row.getString("earlier"), row.getString("ref"), row.getInt("lag"), row.getString("reason")))
                .list();
    }

    /** Whether one waits for another, directly or through others. */
    boolean waitsFor(String later, String earlier) {
        return jdbc.sql("""
                with recursive waited (ref) as (
                  select earlier from delivery.dependency where ref = :later
                  union
                  select d.earlier from delivery.dependency d join waited w on d.ref = w.ref)
                select exists (select from waited where ref = :earlier)""")
                .param("later", later)
                .param("earlier", earlier)
                .query(Boolean.class)
                .single();
    }
}
