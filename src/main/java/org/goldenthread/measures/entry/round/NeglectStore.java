package org.goldenthread.measures.entry.round;

import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class NeglectStore {
    private final JdbcClient jdbc;

    NeglectStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which of these accounts were given a one-time password and never came to choose their own. */
    Set<Long> neverCame(Collection<Long> accounts) {
        return Set.copyOf(jdbc.sql("select id from access.account where id = any (:ids) and one_time")
                .param("ids", accounts.toArray(Long[]::new))
                .query(Long.class)
                .list());
    }
}
