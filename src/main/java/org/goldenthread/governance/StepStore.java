package org.goldenthread.governance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StepStore {
    private final JdbcClient jdbc;

    StepStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Step read(ResultSet row, int n) throws SQLException {
        return new Step(
                BodyState.Move.ofCode(row.getString("move")).orElseThrow(),
                BodyState.ofCode(row.getString("before")),
                BodyState.ofCode(row.getString("after")),
                row.getObject("day", LocalDate.class),
                row.getObject("until", LocalDate.class),
                List.of((String[]) row.getArray("heirs").getArray()),
                row.getString("decided"),
                row.getString("reason"),
                row.getObject("account", Long.class));
    }

    /** Every step of a body, the latest first; also those that take effect later. */
    List<Step> of(String ref) {
        return jdbc.sql("""
                select move, before, after, day, until, heirs, decided, reason, account from governance.step
                 where ref = :ref order by id desc limit 200""").param("ref", ref).query(StepStore::read).list();
    }

    void insert(String ref, String council, Step step) {
        jdbc.sql("""
                insert into governance.step (ref, council, move, before, after, day, until, heirs, decided, reason,
                  account)
                values (:ref, :council, :move, :before, :after, :day, :until, :heirs, :decided, :reason, access.who())""")
                .param("ref", ref)
                .param("council", council)
                .param("move", step.move().code())
                .param("before", step.before().code())
                .param("after", step.after().code())
                .param("day", step.day())
                .param("until", step.until(), Types.DATE)
                .param("heirs", step.heirs().toArray(String[]::new))
                .param("decided", step.decided())
                .param("reason", step.reason())
                .update();
    }

    /** How the body stands, and until when. */
    void stands(String ref, BodyState state, Step step) {
        jdbc.sql("""
                update governance.body set state = :state, sunset = coalesce(:until, sunset),
                  review = case when :move = 'prolong' then null else review end,
                  established = coalesce(established, case when :move = 'constitute' then cast(:day as date) end)
                 where ref = :ref""")
                .param("ref", ref)
                .param("state", state.code())
                .param("until", step.until(), Types.DATE)
                .param("move", step.move().code())
                .param("day", step.day())
                .update();
    }

    /** The bodies of a council for which something that was decided earlier takes effect by a day. */
    List<String> due(String council, LocalDate day) {
        return jdbc.sql("""
                select b.ref from governance.body b
                 where b.council = :council and b.state <> coalesce((
                   select s.after from governance.step s where s.ref = b.ref and s.day <= :day
                    order by s.id desc limit 1), b.state)""")
                .param("council", council)
                .param("day", day)
                .query(String.class)
                .list();
    }
}
