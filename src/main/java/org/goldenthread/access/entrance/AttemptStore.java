package org.goldenthread.access.entrance;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AttemptStore {
    private final JdbcClient jdbc;

    AttemptStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int since(String who, Instant since) {
        return jdbc.sql("select count(*) from access.attempt where who = :who and tried > :since")
                .param("who", who)
                .param("since", OffsetDateTime.ofInstant(since, ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    void add(String who, Instant at) {
        jdbc.sql("insert into access.attempt (who, tried) values (:who, :at)")
                .param("who", who)
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    void forget(String who) {
        jdbc.sql("delete from access.attempt where who = :who")
                .param("who", who)
                .update();
    }

    /** Attempts that no rule looks at any more. */
    void forgetBefore(Instant when) {
        jdbc.sql("delete from access.attempt where tried < :when")
                .param("when", OffsetDateTime.ofInstant(when, ZoneOffset.UTC))
                .update();
    }
}
