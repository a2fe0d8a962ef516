package org.goldenthread.delivery.owed;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LastSaidStore {
    private final JdbcClient jdbc;

    LastSaidStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The open actions and milestones of these posts, the earliest due first, and when each was last reported on. */
    Map<String, Optional<LocalDate>> open(String council, Collection<String> posts, int most) {
        Map<String, Optional<LocalDate>> found = new LinkedHashMap<>();
        jdbc.sql("""
                select a.ref, (select max(p.day) from delivery.progress p where p.ref = a.ref) as said
                  from delivery.action a join thread.thing t on t.ref = a.ref
                 where t.council = :council and t.owner = any (:posts) and a.life in ('planned', 'under way')
                 order by coalesce(t.due, date '9999-12-31'), a.ref limit :most""")
                .param("council", council)
                .param("posts", posts.toArray(String[]::new))
                .param("most", most)
                .query(row -> {
                    found.put(row.getString("ref"), Optional.ofNullable(row.getObject("said", LocalDate.class)));
                });
        return found;
    }
}
