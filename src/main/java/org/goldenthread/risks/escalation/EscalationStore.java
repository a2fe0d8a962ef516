package org.goldenthread.risks.escalation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class EscalationStore {
    /**
     * What somebody decided against a rule holds until the risk is judged again: that it stays, and, against a rule
     * that would have it up, also that it came down.
     */
    private static final String DECLINED = """
             and not exists (select from risks.step s where s.ref = r.ref
                  and (s.move = 'decline' or :up and s.move = 'de_escalate')
                  and s.made >= coalesce((select a.made from risks.assessment a where a.id = r.current), s.made))
            """;

    private static final String RULE = """
            ((g.threshold is not null and r.matrix = g.matrix and r.score >= g.threshold)
              or (g.significant and r.significant)
              or (g.overdue_days is not null and t.due < current_date - g.overdue_days))""";
    private final JdbcClient jdbc;

    EscalationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Which risks are asked about.
     *
     * @param byItself only those of registers whose rule acts by itself
     * @param among only these; null for all
     */
    record Scope(String council, boolean byItself, @Nullable Set<String> among, int most) {}

    /** Those that the rule of their register would have one register up; the worst first. */
    List<String> upwards(Scope scope) {
        return jdbc.sql("""
                select r.ref from risks.risk r join risks.register g on g.id = r.register
                  join risks.register u on u.id = g.upper and u.closed is null
                  join thread.thing t on t.ref = r.ref
                 where r.council = :council and r.state in ('open', 'escalated')
                   and (not :by_itself or g.by_rule = 'do')
                   and (not :some or r.ref = any (:among))
                   and """ + " " + RULE + DECLINED + " order by r.score desc nulls last, t.number limit :most")
                .param("council", scope.council())
                .param("up", true)
                .param("by_itself", scope.byItself())
                .param("some", scope.among() != null)
                .param(
                        "among",
                        scope.among() == null ? new String[0] : scope.among().toArray(String[]::new))
                .param("most", scope.most())
                .query(String.class)
                .list();
    }

    /** Escalated ones that the rules of all registers below the one they stand in would not have brought there. */
    List<String> downwards(String council, int most) {
        return jdbc.sql("""
                select r.ref from risks.risk r join thread.thing t on t.ref = r.ref
                 where r.council = :council and r.state = 'escalated' and r.current is not null and not exists (
                   select from risks.register g where g.upper = r.register
                      and g.matrix is not distinct from r.matrix
                      and """ + " " + RULE + ")" + DECLINED + " order by r.score, t.number limit :most")
                .param("council", council)
                .param("up", false)
                .param("most", most)
                .query(String.class)
                .list();
    }

    /** Whether it was a rule that brought it up last, rather than somebody's judgement. */
    boolean raisedByRule(String ref) {
        return jdbc.sql("""
                select coalesce((select s.rule <> '' from risks.step s where s.ref = :ref and s.move = 'escalate'
                                  order by s.id desc limit 1), false)""").param("ref", ref).query(Boolean.class).single();
    }

    /** @param up whether the rule would have it up, rather than down */
    boolean declined(String ref, boolean up) {
        return jdbc.sql("select not exists (select from risks.risk r where r.ref = :ref" + DECLINED + ")")
                .param("ref", ref)
                .param("up", up)
                .query(Boolean.class)
                .single();
    }
}
