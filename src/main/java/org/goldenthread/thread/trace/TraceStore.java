package org.goldenthread.thread.trace;

import java.util.List;
import org.goldenthread.thread.Tie;
import org.goldenthread.thread.TieKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TraceStore {
    private final JdbcClient jdbc;

    TraceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The ties that lead away from a thing in one direction, nearest first, up to a number of steps and of ties. */
    List<Tie> walk(String from, boolean downwards, int steps, int most) {
        return jdbc.sql("""
                with recursive walk (ref, step) as (
                  select :from::text collate "C", 0
                  union
                  select i.%2$s, w.step + 1 from walk w join thread.tie i on i.%1$s = w.ref where w.step < :steps),
                reached as (select ref, min(step) as step from walk group by ref order by 2 limit :most)
                select i.id, i.upper, i.lower, i.kind as tie_kind, i.role, i.detail
                  from reached r join thread.tie i on i.%1$s = r.ref
                 where r.step < :steps order by r.step, i.id limit :most""".formatted(downwards ? "upper" : "lower", downwards ? "lower" : "upper"))
                .param("from", from)
                .param("steps", steps)
                .param("most", most)
                .query((row, n) -> new Tie(
                        row.getLong("id"),
                        row.getString("upper"),
                        row.getString("lower"),
                        TieKind.ofCode(row.getString("tie_kind")),
                        row.getString("role"),
                        row.getString("detail")))
                .list();
    }
}
