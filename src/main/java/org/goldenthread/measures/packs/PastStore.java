package org.goldenthread.measures.packs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PastStore {
    private final JdbcClient jdbc;

    PastStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** For the rest of the transaction; null for the true time again. */
    void say(@Nullable Instant moment) {
        jdbc.sql("select set_config('gt.then', :moment, true)")
                .param("moment", moment == null ? "" : moment.toString())
                .query(String.class)
                .single();
    }
}
