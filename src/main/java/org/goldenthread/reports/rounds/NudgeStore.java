package org.goldenthread.reports.rounds;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class NudgeStore {
    private final JdbcClient jdbc;

    NudgeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The posts of a council that were asked once more on a day, in whichever round. */
    List<String> on(String council, LocalDate day) {
        return jdbc.sql("select distinct post from reports.round_nudge where council = :council and day = :day")
                .param("council", council)
                .param("day", day)
                .query(String.class)
                .list();
    }

    /** Of a round, the latest first. */
    List<Nudge> of(String ref) {
        return jdbc.sql("""
                select post, day, fate, account from reports.round_nudge where ref = :ref
                 order by day desc, made desc, post""")
                .param("ref", ref)
                .query((row, n) -> new Nudge(
                        row.getString("post"),
                        row.getObject("day", LocalDate.class),
                        row.getString("fate"),
                        row.getLong("account")))
                .list();
    }

    void insert(Round round, String post, LocalDate day, String fate) {
        jdbc.sql("""
                insert into reports.round_nudge (ref, council, post, day, fate)
                values (:ref, :council, :post, :day, :fate) on conflict do nothing""")
                .param("ref", round.ref())
                .param("council", round.council())
                .param("post", post)
                .param("day", day)
                .param("fate", fate)
                .update();
    }
}
