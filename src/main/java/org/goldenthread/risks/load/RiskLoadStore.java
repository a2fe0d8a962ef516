package org.goldenthread.risks.load;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RiskLoadStore {
    private final JdbcClient jdbc;

    RiskLoadStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A register with a title in small letters. */
    record Key(long register, String title) {}

    /** Risks with one of these titles, in small letters, not closed; by the register they were written into. */
    Map<Key, String> known(String council, Collection<String> titles) {
        Map<Key, String> found = new HashMap<>();
        jdbc.sql("""
                select r.ref, r.home, lower(t.title) as title from risks.risk r join thread.thing t on t.ref = r.ref
                 where r.council = :council and r.state <> 'closed' and lower(t.title) = any (:titles)
                 order by t.number desc""")
                .param("council", council)
                .param("titles", titles.toArray(String[]::new))
                .query(row -> {
                    found.put(new Key(row.getLong("home"), row.getString("title")), row.getString("ref"));
                });
        return found;
    }

    /** Which of these references are risks of the council. */
    Collection<String> refs(String council, Collection<String> refs) {
        return jdbc.sql("select ref from risks.risk where council = :council and ref = any (:refs)")
                .param("council", council)
                .param("refs", refs.toArray(String[]::new))
                .query(String.class)
                .set();
    }
}
