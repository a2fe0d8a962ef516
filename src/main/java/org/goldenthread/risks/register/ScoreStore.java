package org.goldenthread.risks.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ScoreStore {
    private final JdbcClient jdbc;

    ScoreStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** So many risks of a register have this score in this matrix; absent where they are not judged. */
    record Count(
            long register, @Nullable Long matrix, @Nullable Integer score, int count) {}

    List<Count> counts(String council) {
        return jdbc.sql("""
                select register, matrix, score, count(*) as many from risks.risk
                 where council = :council and state <> 'closed' group by 1, 2, 3""")
                .param("council", council)
                .query((row, n) -> new Count(
                        row.getLong("register"),
                        row.getObject("matrix", Long.class),
                        row.getObject("score", Integer.class),
                        row.getInt("many")))
                .list();
    }
}
