package org.goldenthread.plan.ends;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PlanEndStore {
    private final JdbcClient jdbc;

    PlanEndStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A thing at which something is missing, the plan it stands in, and what. */
    record At(String ref, String title, String plan, String what) {}

    /** Which council, which things (null for all), and how many are wanted. */
    record Scope(String council, @Nullable Set<String> among, int most) {}

    private List<At> found(String sql, Scope scope) {
        var among = scope.among() == null ? "" : " and t.ref = any (:among)";
        return jdbc.sql(sql.replace("{scope}", "t.council = :council" + among) + " limit :most")
                .param("council", scope.council())
                .param(
                        "among",
                        scope.among() == null ? new String[0] : scope.among().toArray(String[]::new))
                .param("most", scope.most())
                .query((row, n) -> new At(
                        row.getString("ref"), row.getString("title"), row.getString("plan"), row.getString("what")))
                .list();
    }

    /** What stands on a level that workstreams answer for and has no running workstream as its primary. */
    List<At> withoutPrimary(Scope scope) {
        return found("""
                select t.ref, t.title, p.plan, t.state as what
                  from plan.priority p join thread.thing t on t.ref = p.ref
                  join plan.level l on l.ref = p.plan and l.position = p.level and l.answered
                 where {scope} and t.tone <> 'done' and not exists (
                       select from thread.tie i join plan.workstream w on w.ref = i.lower and w.standing <> 'closed'
                        where i.upper = p.ref and i.kind = 'delivered_by' and i.role = 'primary')
                 order by p.plan, p.position, p.ref""", scope);
    }

    List<At> jointWithoutLead(Scope scope) {
        return found("""
                select t.ref, t.title, p.plan, string_agg(x.title, ' and ' order by w.position, x.title) as what
                  from plan.priority p join thread.thing t on t.ref = p.ref
                  join thread.tie i on i.upper = p.ref and i.kind = 'delivered_by' and i.role = 'primary'
                  join plan.workstream w on w.ref = i.lower and w.standing <> 'closed'
                  join thread.thing x on x.ref = w.ref
                 where {scope} and not exists (select from plan.overlap o
                                               where o.priority = p.ref and o.lead is not null and o.state = 'agreed')
                 group by t.ref, t.title, p.plan, p.position having count(*) > 1
                 order by p.plan, p.position, t.ref""", scope);
    }

    /** Priorities to which no unit contributes, in plans where units have said what they contribute to. */
    List<At> withoutContribution(Scope scope) {
        return found("""
                select t.ref, t.title, p.plan, '' as what
                  from plan.priority p join thread.thing t on t.ref = p.ref
                  join plan.level l on l.ref = p.plan and l.position = p.level and l.answered
                 where {scope} and t.tone <> 'done'
                   and not exists (select from thread.tie i where i.upper = p.ref and i.kind = 'contributed_to_by')
                   and exists (select from plan.priority o join thread.tie i on i.upper = o.ref
                                where o.plan = p.plan and i.kind = 'contributed_to_by')
                 order by p.plan, p.position, p.ref""", scope);
    }

    /** Workstreams that still run, with no post tied as owner and nobody in them as sponsor or lead. */
    List<At> withoutOwner(Scope scope) {
        return found("""
                select t.ref, t.title, w.plan, w.owner_named as what
                  from plan.workstream w join thread.thing t on t.ref = w.ref
                 where {scope} and w.standing <> 'closed' and t.owner is null
                   and not exists (select from plan.member m
                                    where m.ref = w.ref and m.role in ('sponsor', 'lead') and m.ends is null)
                 order by w.plan, w.position, w.ref""", scope);
    }

    List<At> orphans(Scope scope) {
        return found("""
                select t.ref, t.title, t.ref as plan, string_agg('“' || o.title || '”', ', ' order by o.title) as what
                  from plan.orphan_remit o join thread.thing t on t.ref = o.ref
                 where {scope} and o.home is null group by t.ref, t.title order by t.ref""", scope);
    }

    /** Overlaps outside the matrix; a joint remit is another check's. */
    List<At> overlapsWithoutLead(Scope scope) {
        return found("""
                select t.ref, t.title, t.ref as plan, string_agg('“' || o.title || '”', ', ' order by o.title) as what
                  from plan.overlap o join thread.thing t on t.ref = o.ref
                 where {scope} and o.priority is null and o.lead is null and o.state <> 'ended'
                 group by t.ref, t.title order by t.ref""", scope);
    }

    /** Plans with years whose order nobody has explained; whether it differs is for the rank to say. */
    List<At> withUnexplainedYears(Scope scope) {
        return found("""
                select t.ref, t.title, t.ref as plan, '' as what from thread.thing t
                 where {scope} and exists (select from plan.plan_year y where y.ref = t.ref and y.reason = '')
                 order by t.ref""", scope);
    }
}
