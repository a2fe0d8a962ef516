package org.goldenthread.risks;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes where risks stand: after an assessment, after a step, after a showing. */
@Repository
class StandingStore {
    private final JdbcClient jdbc;

    StandingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest assessments are those that count; of one day, the one made last. */
    void stand(Collection<String> refs) {
        jdbc.sql("""
                update risks.risk r
                   set gross = g.id, current = c.id, target = x.id, matrix = c.matrix, likelihood = c.likelihood,
                       impact = c.impact, score = k.score, band = k.band,
                       reviewed = (select max(a.day) from risks.assessment a
                                    where a.ref = r.ref and a.sort = 'current' and a.mapped is null)
                  from risks.risk o
                  left join lateral (select a.id from risks.assessment a where a.ref = o.ref and a.sort = 'gross'
                                      order by a.day desc, a.id desc limit 1) g on true
                  left join lateral (select a.id, a.matrix, a.likelihood, a.impact from risks.assessment a
                                      where a.ref = o.ref and a.sort = 'current'
                                      order by a.day desc, a.id desc limit 1) c on true
                  left join lateral (select a.id from risks.assessment a where a.ref = o.ref and a.sort = 'target'
                                      order by a.day desc, a.id desc limit 1) x on true
                  left join risks.matrix_cell k on k.matrix = c.matrix and k.likelihood = c.likelihood
                        and k.impact = c.impact
                 where o.ref = r.ref and r.ref = any (:refs)""").param("refs", refs.toArray(String[]::new)).update();
    }

    /** What the body of each risk's register saw of it last. */
    void seen(Collection<String> refs) {
        jdbc.sql("""
                update risks.risk r
                   set shown = l.id, seen_matrix = l.matrix, seen_likelihood = l.likelihood, seen_impact = l.impact
                  from risks.risk o join risks.register g on g.id = o.register
                  left join lateral (
                    select s.id, s.matrix, s.likelihood, s.impact
                      from risks.shown s join risks.showing w on w.id = s.showing
                     where s.ref = o.ref and w.body = g.body
                     order by w.held desc, w.id desc limit 1) l on true
                 where o.ref = r.ref and r.ref = any (:refs)""").param("refs", refs.toArray(String[]::new)).update();
    }

    void stands(String ref, Step step) {
        boolean accepted = step.after() == RiskState.ACCEPTED;
        jdbc.sql("""
                update risks.risk set state = :state, register = :register, accepted_by = :by, accepted_until = :until
                 where ref = :ref""")
                .param("ref", ref)
                .param("state", step.after().code())
                .param("register", step.to())
                .param("by", accepted ? step.approver() : "")
                .param("until", accepted ? step.until() : null, Types.DATE)
                .update();
    }

    void insert(String ref, String council, Step step) {
        jdbc.sql("""
                insert into risks.step (ref, council, move, before, after, from_register, to_register, rule, day,
                  reason, approver, until, account)
                values (:ref, :council, :move, :before, :after, :from, :to, :rule, :day, :reason, :approver, :until,
                  access.who())""")
                .param("ref", ref)
                .param("council", council)
                .param("move", step.move().code())
                .param("before", step.before().code())
                .param("after", step.after().code())
                .param("from", step.from())
                .param("to", step.to())
                .param("rule", step.rule())
                .param("day", step.day())
                .param("reason", step.reason())
                .param("approver", step.approver())
                .param("until", step.until(), Types.DATE)
                .update();
    }

    /** Every step of a risk, the latest first. */
    List<Step> steps(String ref) {
        return jdbc.sql("""
                select move, before, after, from_register, to_register, rule, day, reason, approver, until, account
                  from risks.step where ref = :ref order by id desc limit 500""")
                .param("ref", ref)
                .query((row, n) -> new Step(
                        RiskState.Move.ofCode(row.getString("move")),
                        RiskState.ofCode(row.getString("before")),
                        RiskState.ofCode(row.getString("after")),
                        row.getLong("from_register"),
                        row.getLong("to_register"),
                        row.getString("rule"),
                        row.getObject("day", LocalDate.class),
                        row.getString("reason"),
                        row.getString("approver"),
                        row.getObject("until", LocalDate.class),
                        row.getObject("account", Long.class)))
                .list();
    }

    /** The references of a council's risks that are not closed; of one register, or of all for 0. */
    List<String> live(String council, long register) {
        return jdbc.sql("""
                select ref from risks.risk
                 where council = :council and state <> 'closed' and (:register = 0 or register = :register)""")
                .param("council", council)
                .param("register", register)
                .query(String.class)
                .list();
    }

    /** Accepted ones whose acceptance has ended while their card still says that it holds. */
    List<String> outlived(String council, LocalDate today) {
        return jdbc.sql("""
                select r.ref from risks.risk r join thread.thing t on t.ref = r.ref
                 where r.council = :council and r.state = 'accepted' and r.accepted_until < :today
                   and t.state like 'accepted until %' limit 1000""")
                .param("council", council)
                .param("today", today)
                .query(String.class)
                .list();
    }

    /** What a council accepts: by matrix and category in small letters, the position of the highest acceptable band. */
    Map<String, Integer> appetites(Collection<String> refs) {
        Map<String, Integer> found = new HashMap<>();
        jdbc.sql("""
                select distinct on (a.matrix, lower(a.category)) a.matrix, lower(a.category) as category, a.band
                  from risks.appetite a
                 where a.council in (select r.council from risks.risk r where r.ref = any (:refs))
                 order by a.matrix, lower(a.category), a.id desc""").param("refs", refs.toArray(String[]::new)).query(row -> {
            found.put(row.getLong("matrix") + " " + row.getString("category"), row.getInt("band"));
        });
        return found;
    }
}
