package org.goldenthread.delivery;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.delivery.dates.DueChange;
import org.goldenthread.delivery.dates.Revision;
import org.goldenthread.delivery.lifecycle.Move;
import org.goldenthread.delivery.lifecycle.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSourceUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MoveStore {
    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    MoveStore(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** A move about to be kept; the stage before is empty for an entry. */
    record Made(String ref, String before, String after, LocalDate day, Shown shown) {
        private Map<String, Object> row(String council) {
            var row = new HashMap<String, Object>();
            row.put("ref", ref);
            row.put("council", council);
            row.put("before", before);
            row.put("after", after);
            row.put("day", day);
            row.put("reason", shown.reason().strip());
            row.put("decision", shown.decision().strip());
            row.put("decided", shown.decided());
            row.put("receiver", shown.receiver());
            return row;
        }
    }

    void insert(String council, List<Made> made) {
        batches.batchUpdate(
                """
                insert into delivery.move (ref, council, before, after, day, reason, decision, decided, receiver)
                values (:ref, :council, :before, :after, :day, :reason, :decision, :decided, :receiver)""",
                SqlParameterSourceUtils.createBatch(
                        made.stream().map(one -> one.row(council)).toList()));
    }

    List<Move> of(String ref) {
        return jdbc.sql("""
                select before, after, day, reason, decision, decided, receiver, account, made
                  from delivery.move where ref = :ref order by id desc limit 500""")
                .param("ref", ref)
                .query((row, n) -> new Move(
                        row.getString("before"),
                        row.getString("after"),
                        row.getObject("day", LocalDate.class),
                        new Shown(
                                row.getObject("day", LocalDate.class),
                                row.getString("reason"),
                                row.getString("decision"),
                                row.getObject("decided", LocalDate.class),
                                row.getString("receiver")),
                        row.getObject("account", Long.class),
                        row.getTimestamp("made").toInstant()))
                .list();
    }

    void insertRevision(String ref, String council, @Nullable LocalDate before, Revision revision) {
        jdbc.sql("""
                insert into delivery.due_change (ref, council, before, after, category, reason, granted)
                values (:ref, :council, :before, :after, :category, :reason, :granted)""")
                .param("ref", ref)
                .param("council", council)
                .param("before", before)
                .param("after", revision.due())
                .param("category", revision.category())
                .param("reason", revision.reason().strip())
                .param("granted", revision.granted().strip())
                .update();
    }

    List<DueChange> revisions(String ref) {
        return jdbc.sql("""
                select before, after, category, reason, granted, made
                  from delivery.due_change where ref = :ref order by id limit 500""")
                .param("ref", ref)
                .query((row, n) -> new DueChange(
                        row.getObject("before", LocalDate.class),
                        row.getObject("after", LocalDate.class),
                        row.getString("category"),
                        row.getString("reason"),
                        row.getString("granted"),
                        row.getTimestamp("made").toInstant()))
                .list();
    }
}
