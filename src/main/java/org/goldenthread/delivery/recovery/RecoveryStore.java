package org.goldenthread.delivery.recovery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldenthread.delivery.recovery.Recovery.State;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RecoveryStore {
    private static final String SELECT =
            "select id, ref, council, state, began, because, misses, plan, ended, reason from delivery.recovery ";
    private final JdbcClient jdbc;

    RecoveryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<BreachRule> rule(String council) {
        return jdbc.sql(
                        "select misses, recovers from delivery.breach_rule where council = :council order by id desc limit 1")
                .param("council", council)
                .query((row, n) -> new BreachRule(row.getInt("misses"), row.getInt("recovers")))
                .optional();
    }

    void setRule(String council, BreachRule rule, String reason) {
        jdbc.sql("""
                insert into delivery.breach_rule (council, misses, recovers, reason)
                values (:council, :misses, :recovers, :reason)""")
                .param("council", council)
                .param("misses", rule.misses())
                .param("recovers", rule.recovers())
                .param("reason", reason)
                .update();
    }

    private static Recovery read(ResultSet row, int n) throws SQLException {
        return new Recovery(
                row.getLong("id"),
                row.getString("ref"),
                row.getString("council"),
                State.ofCode(row.getString("state")),
                row.getObject("began", LocalDate.class),
                row.getString("because"),
                row.getInt("misses"),
                row.getString("plan"),
                row.getObject("ended", LocalDate.class),
                row.getString("reason"));
    }

    List<Recovery> of(String council) {
        return jdbc.sql(SELECT
                        + "where council = :council order by (ended is not null), began desc, id desc limit 1000")
                .param("council", council)
                .query(RecoveryStore::read)
                .list();
    }

    List<Recovery> ofMeasure(String measure) {
        return jdbc.sql(SELECT + "where ref = :ref order by id desc limit 50")
                .param("ref", measure)
                .query(RecoveryStore::read)
                .list();
    }

    List<Recovery> open(String council) {
        return jdbc.sql(SELECT + "where council = :council and state in ('required','planned')")
                .param("council", council)
                .query(RecoveryStore::read)
                .list();
    }

    Optional<Recovery> ofPlan(String project) {
        return jdbc.sql(SELECT + "where plan = :project order by (ended is not null), id desc limit 1")
                .param("project", project)
                .query(RecoveryStore::read)
                .optional();
    }

    /** Nothing happens where the measure requires a plan already, or was waived since the rule was broken. */
    void require(String measure, String council, LocalDate began, String because, int misses) {
        jdbc.sql("""
                insert into delivery.recovery (ref, council, state, began, because, misses)
                select :ref, :council, 'required', :began, :because, :misses
                 where not exists (select from delivery.recovery
                                    where ref = :ref
                                      and (state in ('required','planned')
                                           or (because = :because and state <> 'withdrawn')))""")
                .param("ref", measure)
                .param("council", council)
                .param("began", began)
                .param("because", because)
                .param("misses", misses)
                .update();
    }

    void plan(long id, String plan) {
        jdbc.sql("update delivery.recovery set state = 'planned', plan = :plan where id = :id")
                .param("id", id)
                .param("plan", plan)
                .update();
    }

    void end(long id, State state, LocalDate day, @Nullable String reason) {
        jdbc.sql("update delivery.recovery set state = :state, ended = :day, reason = :reason where id = :id")
                .param("id", id)
                .param("state", state.code())
                .param("day", day)
                .param("reason", reason == null ? "" : reason)
                .update();
    }
}
